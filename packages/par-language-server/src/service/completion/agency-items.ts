import { calendarInterval } from '@soctrang/par-core/calendar';
import type { Agency, CalendarDate, Directive } from '@soctrang/par-core/directive';
import { bindsReportingDuty, isValidOn } from '@soctrang/par-core/directive';
import type { ReportDocument } from '../open-document';
import type { ValueCursor } from './cursor';
import type { ReportContext, Suggestion } from './suggestion';
import { writtenValue } from './writing';

/** LSP's kind of a class: editors show a small chart of boxes, which suits an organisation. */
const ORGANISATION = 7;

/** The day on which agencies and what binds them are looked up: the last of the period, else today. */
export function lookupDay({ checked, today }: ReportDocument): CalendarDate {
  return checked.period ? calendarInterval(checked.period).to : today;
}

/**
 * The agencies that a report may be of, those first who have to report. Before it names its period these are the ones
 * that the directive was sent to, which may have been merged since, and whoever else has to report today.
 */
export function reportingAgencies(directive: Directive, { checked, today }: ReportDocument): readonly Agency[] {
  const on = checked.period ? calendarInterval(checked.period).to : directive.date;
  const valid = directive.agencies.filter((agency) => isValidOn(agency, on));
  const reports = valid.filter(({ id }) => bindsReportingDuty(id, { on, directive }));
  const now = checked.period ? [] : directive.agencies.filter((agency) => isValidOn(agency, today));
  const reportNow = now.filter(({ id }) => bindsReportingDuty(id, { on: today, directive }));
  return [...new Set([...reports, ...reportNow, ...valid])];
}

/** Everything a person may call an agency while typing. */
export function agencyNames({ id, name, abbreviations, otherNames = [] }: Agency): readonly string[] {
  return [name.vi, ...abbreviations, id, ...otherNames, name.en];
}

/** The agencies, found by name, abbreviation or id: written by name in Vietnamese, by id in English. */
export function agencySuggestions(context: ReportContext, cursor: ValueCursor): Suggestion[] {
  const { document, options } = context;
  const { directive, language } = document.checked;
  if (directive === undefined) return [];
  return reportingAgencies(directive, document).map((agency) => {
    const text = language === 'vi' ? agency.name.vi : agency.id;
    const [abbreviation] = agency.abbreviations;
    const detail = language === options.language ? agency.id : agency.name[options.language];
    return {
      label: text,
      kind: ORGANISATION,
      names: agencyNames(agency),
      written: writtenValue(cursor, text),
      ...(abbreviation && { hint: abbreviation }),
      detail,
    };
  });
}
