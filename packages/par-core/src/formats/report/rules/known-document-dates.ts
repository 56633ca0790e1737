import { parseDate } from '../../../calendar/parse-date';
import { documentOf } from '../../../directive/lookup';
import type { CalendarDate, CitedDocument } from '../../../directive/model';
import type { Span } from '../../../source/tree';
import { dateOf, dateText } from '../../dates';
import { addFinding } from '../../reading';
import type { ReportContext } from '../context';

/** PAR604: a document that the directive cites bears its known date, as evidence and where a text cites it. */
export function knownDocumentDates(c: ReportContext): void {
  const { directive } = c;
  if (directive === undefined) return;
  for (const { fields } of c.evidence) {
    const { date, reference } = fields;
    const written = dateOf(date);
    if (written === undefined || !date?.node || !reference?.value) continue;
    const known = documentOf(reference.value, directive);
    if (known) compareDate(c, known, written, date.node, date.path);
  }
  for (const known of directive.documents) checkCitations(c, known);
}

/** "Báo cáo số 74/BC-SNV ngày 24/7/2021": what follows a reference in a text. */
const CITED_DATE =
  /^[\s,(]{1,12}ngày\s{1,6}(\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})/iu;

function checkCitations(c: ReportContext, known: CitedDocument): void {
  const { text, comments } = c.tree;
  const { reference } = known;
  for (let at = text.indexOf(reference); at >= 0; at = text.indexOf(reference, at + 1)) {
    const end = at + reference.length;
    const cited = /\d/u.test(text[at - 1] ?? '') ? null : CITED_DATE.exec(text.slice(end, end + 60));
    const day = cited?.[1];
    if (!cited || day === undefined) continue;
    const read = parseDate(day.replace(/\s(?=[/.-])|(?<=[/.-])\s/gu, ''));
    if (read?.kind !== 'date' || comments.some((one) => one.start <= at && at < one.end)) continue;
    const start = end + cited[0].length - day.length;
    compareDate(c, known, read.date, { start, end: start + day.length }, '');
  }
}

function compareDate(c: ReportContext, known: CitedDocument, written: CalendarDate, place: Span, path: string): void {
  if (written === known.date) return;
  // In a text the date stands as people write it, whatever the vocabulary of the file.
  const text = path === '' || c.language === 'vi' ? dateText(known.date).vi : known.date;
  addFinding(c, 'PAR604', place, {
    args: { reference: known.reference, known: dateText(known.date), date: dateText(written) },
    path,
    data: { kind: 'replace', text },
  });
}
