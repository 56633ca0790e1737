import { calendarInterval } from '@soctrang/par-core/calendar';
import type { Agency, Directive } from '@soctrang/par-core/directive';
import { bindsReportingDuty, isValidOn } from '@soctrang/par-core/directive';
import { foldName } from '@soctrang/par-core/report';
import type { OpenDocument } from '../open-document';
import type { ValueCursor } from './cursor';
import { subjectOf } from './subject';
import type { CompletionContext, Suggestion } from './suggestion';
import { writtenValue } from './writing';

/** LSP's kind of a class: editors show a small chart of boxes, which suits an organisation. */
export const ORGANISATION = 7;

/**
 * The agencies that a file may be of or list, those first who have to report. Before it names its period these are the
 * ones that the directive was sent to, which may have been merged since, and whoever else has to report today.
 */
export function reportingAgencies(directive: Directive, document: OpenDocument): readonly Agency[] {
  const { period } = subjectOf(document);
  const { today } = document;
  const on = period ? calendarInterval(period).to : directive.date;
  const valid = directive.agencies.filter((agency) => isValidOn(agency, on));
  const reports = valid.filter(({ id }) => bindsReportingDuty(id, { on, directive }));
  const now = period ? [] : directive.agencies.filter((agency) => isValidOn(agency, today));
  const reportNow = now.filter(({ id }) => bindsReportingDuty(id, { on: today, directive }));
  return [...new Set([...reports, ...reportNow, ...valid])];
}

/** Everything a person may call an agency while typing. */
export function agencyNames({ id, name, abbreviations, otherNames = [] }: Agency): readonly string[] {
  return [name.vi, ...abbreviations, id, ...otherNames, name.en];
}

/** The agencies, found by name, abbreviation or id: written by name in Vietnamese, by id in English. */
export function agencySuggestions(context: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  const { document } = context;
  const { directive } = subjectOf(document);
  if (directive === undefined) return [];
  const listed = listedBeside(document, cursor);
  return reportingAgencies(directive, document)
    .filter((agency) => !agencyNames(agency).some((name) => listed.has(foldName(name))))
    .map((agency) => agencySuggestion(context, cursor, agency));
}

export function agencySuggestion(context: CompletionContext, cursor: ValueCursor, agency: Agency): Suggestion {
  const { document, options } = context;
  const { language } = document.checked;
  const text = language === 'vi' ? agency.name.vi : agency.id;
  const [abbreviation] = agency.abbreviations;
  return {
    label: text,
    kind: ORGANISATION,
    names: agencyNames(agency),
    written: writtenValue(cursor, text),
    ...(abbreviation && { hint: abbreviation }),
    detail: language === options.language ? agency.id : agency.name[options.language],
    about: ['agency', agency.id],
  };
}

/** What a roster lists already, folded, without what is being written. */
export function listedBeside(
  { kind, checked }: OpenDocument,
  { replace }: Pick<ValueCursor, 'replace'>,
): ReadonlySet<string> {
  if (kind !== 'roster') return new Set();
  const { read } = checked.meaning ?? {};
  const list = read?.kind === 'object' ? read.fields.agencies : undefined;
  const items = list?.kind === 'list' ? list.items : [];
  return new Set(
    items.flatMap((item) => {
      if (item.kind !== 'scalar' || item.node === null) return [];
      if (item.node.start <= replace.end && item.node.end >= replace.start) return [];
      // What could be read is an id; what could not stands as it was written.
      return [foldName(item.node.value), ...(typeof item.value === 'string' ? [item.value] : [])];
    }),
  );
}
