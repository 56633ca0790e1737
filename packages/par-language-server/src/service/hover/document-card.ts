import { calendarInterval, formatDate, formatPeriod } from '@soctrang/par-core/calendar';
import { type CitedDocument, type Directive, findAgency } from '@soctrang/par-core/directive';
import { type DocumentReference, type Language, parseReference, TYPE_NAMES } from '@soctrang/par-core/report';
import { lineAt } from '@soctrang/par-core/source';
import type { Block, Card, Fact, ListItem } from '../card';
import { documentNamed } from '../names/document-names';
import { isSame, type Name } from '../names/name';
import { type Place, placesOf } from '../names/resolve';
import type { OpenDocument } from '../open-document';
import { directivesAround, type NameContext } from './context';
import { fact, say } from './words';

/** A document by its number and symbol: what the symbol says, what is known of it, where else it is cited. */
export function documentCard(context: NameContext): Card {
  const { name, document, language, files } = context;
  const reference = parseReference(name.id);
  const places = placesOf(name, files);
  const known = cited(name, document, language);
  const report = places.find((place) => place.name.role === 'definition' && place.document.kind === 'report');
  return {
    title: say('documentOf', language, { reference: name.id }),
    blocks: [
      { kind: 'facts', facts: reference ? parts(reference, document, language, known.length > 0) : [] },
      ...(reference ? [] : [{ kind: 'remark', text: say('notInForm', language) } as const]),
      ...known,
      ...(report ? [{ kind: 'facts', facts: reportFacts(report.document, language) } as const] : []),
      { kind: 'list', title: say('citedAlso', language), items: others(context, places) },
    ],
  };
}

/** What number and symbol say by themselves. */
function parts(
  reference: DocumentReference,
  document: OpenDocument,
  language: Language,
  isKnown: boolean,
): readonly Fact[] {
  const { number, year, type, agency, unit } = reference;
  return [
    ...fact('documentNumber', number, language),
    ...fact('documentYear', year, language),
    ...fact('documentType', typeName(type, language), language),
    // The directive itself says who issued what it cites.
    ...(isKnown ? [] : fact('documentAgency', issuer(agency, document, language), language)),
    ...fact('documentUnit', unit, language),
  ];
}

function typeName(type: string | undefined, language: Language): string {
  if (type === undefined) return say('letter', language);
  if (type === 'NĐ') return say('decree', language);
  if (type === 'TT') return say('circular', language);
  return Object.hasOwn(TYPE_NAMES, type) ? (TYPE_NAMES[type]?.[language] ?? type) : type;
}

/** `STC` as the agency whose abbreviation it is, where that is one. */
function issuer(abbreviation: string, document: OpenDocument, language: Language): string {
  for (const directive of directivesAround(document)) {
    const found = findAgency(abbreviation, { on: dayOf(document, directive), agencies: directive.agencies });
    if (found.kind === 'found' && found.by === 'abbreviation')
      return `${abbreviation} – ${found.agency.name[language]}`;
  }
  return abbreviation;
}

function dayOf(document: OpenDocument, directive: Directive) {
  const period = document.kind === 'report' ? document.checked.period : undefined;
  return period ? calendarInterval(period).to : directive.date;
}

/** What a directive says of a document that it cites. */
function cited(name: Name, document: OpenDocument, language: Language): readonly Block[] {
  for (const directive of directivesAround(document)) {
    const found = directive.documents.find(({ reference, date }) => isSame(documentNamed(reference, date), name));
    if (found) return [{ kind: 'facts', facts: citedFacts(found, directive, language) }];
  }
  return [];
}

function citedFacts(found: CitedDocument, { tasks, title }: Directive, language: Language): readonly Fact[] {
  const by = tasks.filter(
    ({ documents, obligations }) =>
      documents.includes(found.id) || obligations.some((one) => one.documents?.includes(found.id)),
  );
  return [
    ...fact('documentTitle', found.title[language], language),
    ...fact('documentDate', formatDate(found.date, language), language),
    ...fact('documentAgency', found.issuer[language], language),
    ...fact('citedByTasks', by.map(({ id }) => id).join(', '), language),
    ...fact('inDirective', title[language], language),
  ];
}

function reportFacts(report: OpenDocument, language: Language): readonly Fact[] {
  if (report.kind !== 'report') return [];
  const { agency, period } = report.checked;
  const said = [agency?.name[language], period && formatPeriod(period, language), fileName(report.uri)];
  return fact('isReport', said.filter((part) => part !== undefined).join(', '), language);
}

/** The other places that cite it. */
function others({ name, document, language }: NameContext, places: readonly Place[]): readonly ListItem[] {
  return places
    .filter((place) => place.document.uri !== document.uri || place.name.start !== name.start)
    .map((place) => ({
      text: say('line', language, {
        file: fileName(place.document.uri),
        line: lineAt(place.document.checked.tree.lineStarts, place.name.start) + 1,
      }),
    }));
}

/** The name of a file as people see it. */
function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
