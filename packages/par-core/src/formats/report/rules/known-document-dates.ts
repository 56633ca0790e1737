import { parseDate } from '../../../calendar/parse-date';
import type { CalendarDate, CitedDocument, Directive } from '../../../directive/model';
import type { Span } from '../../../source/tree';
import { dateOf, dateText } from '../../dates';
import { unlessQuiet } from '../../memory';
import type { ReadScalar } from '../../read-tree';
import { addFinding } from '../../reading';
import { type Citation, keyOfReference } from '../citations';
import type { ReportContext } from '../context';

/** PAR604: a document that the directive cites bears its known date as evidence. */
export function knownDocumentDates(c: ReportContext): (citation: Citation) => void {
  const { directive } = c;
  if (directive === undefined) return () => undefined;
  const documents = documentsOf(directive);
  return ({ evidence, key }) => {
    const { date } = evidence.fields;
    const known = key === undefined ? undefined : documents.get(key);
    const written = dateOf(date);
    if (known && written !== undefined && date?.node) compareDate(c, known, written, date.node, date.path);
  };
}

/** PAR604: and where a text cites it. */
export function knownDatesInTexts(c: ReportContext): void {
  const { directive } = c;
  if (directive === undefined) return;
  const unlessKnown = unlessQuiet(c, 'texts', [directive, c.language]);
  for (const text of textsOf(c)) if (text) unlessKnown(text, () => checkCitations(c, directive.documents, text));
}

const documentsByKey = new WeakMap<Directive, ReadonlyMap<string, CitedDocument>>();

/** The documents a directive cites by their keys, made once. */
function documentsOf(directive: Directive): ReadonlyMap<string, CitedDocument> {
  const made = documentsByKey.get(directive);
  if (made) return made;
  const documents = new Map(directive.documents.map((known) => [keyOfReference(known.reference), known]));
  documentsByKey.set(directive, documents);
  return documents;
}

/** "Báo cáo số 74/BC-SNV ngày 24/7/2021": what follows a reference in a text. */
const CITED_DATE =
  /^[\s,(]{1,12}ngày\s{1,6}(\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})/iu;

/** Every text in which a document may be cited. */
function* textsOf({ report, tasks }: ReportContext): Generator<ReadScalar<string> | undefined> {
  const { difficulties, nextSteps, overview, proposals } = report.fields;
  yield* [overview, difficulties, nextSteps, proposals];
  for (const { fields } of tasks) {
    yield* [fields.results, fields.proposals, fields.reason, fields.note];
    for (const one of fields.shortcomings?.items ?? []) {
      yield* [one.fields.description, one.fields.reason, one.fields.remedy];
    }
  }
}

function checkCitations(c: ReportContext, documents: readonly CitedDocument[], read: ReadScalar<string>): void {
  if (!read.node) return;
  const { node, path } = read;
  const text = c.tree.source.slice(node.start, node.end);
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    for (const known of documents) {
      const { reference } = known;
      const at = slash - reference.indexOf('/');
      if (at < 0 || !text.startsWith(reference, at) || /\d/u.test(text[at - 1] ?? '')) continue;
      const end = at + reference.length;
      const cited = CITED_DATE.exec(text.slice(end, end + 60));
      const day = cited?.[1];
      const written = day === undefined ? undefined : parseDate(day.replace(/\s(?=[/.-])|(?<=[/.-])\s/gu, ''));
      if (!cited || day === undefined || written?.kind !== 'date') continue;
      const start = node.start + end + cited[0].length - day.length;
      compareDate(c, known, written.date, { start, end: start + day.length }, path, true);
    }
  }
}

function compareDate(
  c: ReportContext,
  known: CitedDocument,
  written: CalendarDate,
  place: Span,
  path: string,
  isInText = false,
): void {
  if (written === known.date) return;
  // In a text the date stands as people write it, whatever the vocabulary of the file.
  const text = isInText || c.language === 'vi' ? dateText(known.date).vi : known.date;
  addFinding(c, 'PAR604', place, {
    args: { reference: known.reference, known: dateText(known.date), date: dateText(written) },
    path,
    data: { kind: 'replace', text },
  });
}
