import { isCalendarDate } from '@soctrang/par-core/calendar';
import { agencyOn } from '@soctrang/par-core/directive';
import { type AnyRead, CODES, isCode } from '@soctrang/par-core/report';
import type { OpenDocument } from '../open-document';
import { weekdayWords } from '../time-left';
import { behindEntry, type Hint, type HintContext, isAsked, nameHint } from './hint';
import { agencyHint, scalarHint } from './report-names';

/** The fields of a file as it was read, by their English keys; none where it could not be read. */
function fieldsOf({ checked: { meaning } }: OpenDocument): Readonly<Record<string, AnyRead | undefined>> {
  return meaning?.read.kind === 'object' ? meaning.read.fields : {};
}

function itemsOf(read: AnyRead | undefined): readonly AnyRead[] {
  return read?.kind === 'list' ? read.items : [];
}

/** A roster: the names behind ids and abbreviations, and what the directive is called. */
export function rosterNameHints(c: HintContext, document: OpenDocument): readonly Hint[] {
  const { directive: named, agencies } = fieldsOf(document);
  if (named?.kind !== 'scalar') return [];
  const directive = document.directives.find(({ id }) => id === named.value);
  if (directive === undefined) return [];
  return [
    ...scalarHint(c, { ...named, value: directive.id }, directive.title[c.language]),
    ...itemsOf(agencies).flatMap((read) => {
      if (read.kind !== 'scalar' || typeof read.value !== 'string' || !read.node || !isAsked(c, read.node)) return [];
      const agency = agencyOn(read.value, directive.date, directive);
      return agency ? agencyHint(c, { ...read, value: agency.id }, agency) : [];
    }),
  ];
}

/** A calendar: the day of the week behind each date. */
export function calendarNameHints(c: HintContext, document: OpenDocument): readonly Hint[] {
  const { daysOff, workedDays } = fieldsOf(document);
  return [...itemsOf(daysOff), ...itemsOf(workedDays)].flatMap((row) => {
    if (row.kind !== 'object' || !isAsked(c, row.node)) return [];
    return ['date', 'insteadOf', 'workedOn'].flatMap((key) => {
      const read = row.fields[key];
      if (read?.kind !== 'scalar' || !read.node || typeof read.value !== 'string') return [];
      return isCalendarDate(read.value) ? [nameHint(read.node.end, weekdayWords(read.value, c.language))] : [];
    });
  });
}

/** A configuration: what each code of findings is about. */
export function configNameHints(c: HintContext, document: OpenDocument): readonly Hint[] {
  const { severities, overrides } = fieldsOf(document);
  const records = [
    severities,
    ...itemsOf(overrides).map((one) => (one.kind === 'object' ? one.fields.severities : undefined)),
  ];
  return records.flatMap((record) => {
    if (record?.kind !== 'record') return [];
    return record.entries.flatMap(({ id, key, value }) => {
      const code = id.toUpperCase();
      if (!isCode(code) || !isAsked(c, key)) return [];
      return [nameHint(behindEntry(c.tree, key, value), CODES[code].title[c.language])];
    });
  });
}
