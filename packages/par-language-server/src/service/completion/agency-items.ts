import { calendarInterval } from '@soctrang/par-core/calendar';
import type { Agency, CalendarDate, Directive } from '@soctrang/par-core/directive';
import { bindsReportingDuty } from '@soctrang/par-core/directive';
import type { ReportDocument } from '../report-document';
import type { ValueCursor } from './cursor';
import type { CompletionContext, Suggestion } from './suggestion';
import { writtenValue } from './writing';

/** LSP's kind of a thing with a name of its own. */
const MODULE = 9;

/** The day on which agencies and what binds them are looked up: the last of the period, else today. */
export function lookupDay({ checked, today }: ReportDocument): CalendarDate {
  return checked.period ? calendarInterval(checked.period).to : today;
}

/** The agencies of a directive on a day, those first who have to report. */
export function agenciesOn(directive: Directive, on: CalendarDate): readonly Agency[] {
  const valid = directive.agencies.filter(({ validFrom = on, validTo = on }) => validFrom <= on && on <= validTo);
  const reports = new Set(valid.filter(({ id }) => bindsReportingDuty(id, { on, directive })));
  return [...reports, ...valid.filter((agency) => !reports.has(agency))];
}

/** Everything a person may call an agency while typing. */
export function agencyNames({ id, name, abbreviations, otherNames = [] }: Agency): readonly string[] {
  return [name.vi, ...abbreviations, id, ...otherNames, name.en];
}

/** The agencies, found by name, abbreviation or id: written by name in Vietnamese, by id in English. */
export function agencySuggestions(context: CompletionContext, cursor: ValueCursor): Suggestion[] {
  const { document, options } = context;
  const { directive, language } = document.checked;
  if (directive === undefined) return [];
  return agenciesOn(directive, lookupDay(document)).map((agency) => {
    const text = language === 'vi' ? agency.name.vi : agency.id;
    const [abbreviation] = agency.abbreviations;
    const detail = language === options.language ? agency.id : agency.name[options.language];
    return {
      label: text,
      kind: MODULE,
      names: agencyNames(agency),
      written: writtenValue(cursor, text),
      ...(abbreviation && { hint: abbreviation }),
      detail,
    };
  });
}
