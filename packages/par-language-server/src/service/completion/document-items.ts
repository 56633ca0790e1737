import { agencyNames, ORGANISATION } from './agency-items';
import { keyOf, type ValueCursor, whereOf } from './cursor';
import { CONSTANT } from './head-items';
import { directiveOf, subjectOf } from './subject';
import type { ReportContext, Suggestion } from './suggestion';
import { writtenValue } from './writing';

/** What of a report's own document, and of documents it cites, is known from the directive: symbol, place, who issues. */
export function documentSuggestions(context: ReportContext, cursor: ValueCursor): readonly Suggestion[] {
  const [where, key] = [whereOf(cursor), keyOf(cursor)];
  const { document } = context;
  const { agency } = subjectOf(document);
  const directive = directiveOf(document);
  const option = (label: string): Suggestion => ({
    label,
    kind: CONSTANT,
    names: [label],
    written: writtenValue(cursor, label),
  });
  if (where === 'document' && key === 'symbol') {
    const [abbreviation] = agency?.abbreviations ?? [];
    // `Sở TC` is an abbreviation too, and stands in no symbol.
    return abbreviation !== undefined && /^\p{Lu}+$/u.test(abbreviation) ? [option(`BC-${abbreviation}`)] : [];
  }
  if (where === 'document' && key === 'place') return directive ? [option(directive.place)] : [];
  if (where !== 'evidence' || key !== 'issuer' || directive === undefined) return [];
  const names = new Map(directive.agencies.map((one) => [one.name.vi, one]));
  const own = agency && names.get(agency.name.vi);
  return [...(own ? [own] : []), ...[...names.values()].filter((one) => one !== own)].map((one) => ({
    label: one.name.vi,
    kind: ORGANISATION,
    names: agencyNames(one),
    written: writtenValue(cursor, one.name.vi),
    about: ['agency', one.id],
  }));
}
