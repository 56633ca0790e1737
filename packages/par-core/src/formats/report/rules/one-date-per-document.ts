import { documentOf } from '../../../directive/lookup';
import type { CalendarDate } from '../../../directive/model';
import type { Scalar } from '../../../source/tree';
import { dateOf, dateText } from '../../dates';
import { quoted } from '../../quoted';
import { addFinding, lineNumber } from '../../reading';
import { foldName } from '../../vocabulary';
import type { RepeatedCitation } from '../citations';
import { type ReportContext, relatedTo } from '../context';

/** What was first said of a document. */
interface Said {
  date: { readonly value: CalendarDate; readonly node: Scalar } | undefined;
  title: { readonly value: string; readonly node: Scalar } | undefined;
}

/** PAR412: one document has one date and one title, wherever it is cited. Numbers begin anew every year. */
export function oneDatePerDocument(c: ReportContext): void {
  for (const group of c.repeated) compareAll(c, group);
}

function compareAll(c: ReportContext, group: readonly RepeatedCitation[]): void {
  const years = new Map<string, Said>();
  for (const { evidence } of group) {
    const { fields } = evidence;
    const reference = fields.reference?.value;
    if (!reference) continue;
    const date = dateOf(fields.date);
    const year = date?.slice(0, 4) ?? '';
    const said = years.get(year) ?? { date: undefined, title: undefined };
    years.set(year, said);
    const dateNode = fields.date?.node;
    if (date !== undefined && dateNode) {
      const { date: earlier } = said;
      said.date ??= { value: date, node: dateNode };
      // Of a document that the directive cites, the day itself is known.
      const isKnown = c.directive !== undefined && documentOf(reference, c.directive) !== undefined;
      if (earlier && earlier.value !== date && !isKnown) {
        addFinding(c, 'PAR412', dateNode, {
          args: {
            reference,
            date: dateText(date),
            earlier: dateText(earlier.value),
            line: lineNumber(c, earlier.node.start),
          },
          path: fields.date?.path ?? '',
          data: { kind: 'any-of', fixes: [{ kind: 'replace', text: writtenDate(c, earlier.value) }] },
          related: [relatedTo(earlier.node, 'related.earlier')],
        });
        continue;
      }
    }
    const title = fields.title?.value;
    if (!title || !fields.title?.node) continue;
    const { title: earlier } = said;
    said.title ??= { value: title, node: fields.title.node };
    if (earlier === undefined || agree(earlier.value, title)) continue;
    addFinding(c, 'PAR412', fields.title.node, {
      message: 'PAR412.title',
      args: { reference, earlier: quoted(earlier.value), line: lineNumber(c, earlier.node.start) },
      path: fields.title.path,
      data: { kind: 'any-of', fixes: [{ kind: 'replace', text: earlier.value.replace(/\s+/gu, ' ').trim() }] },
      related: [relatedTo(earlier.node, 'related.earlier')],
    });
  }
}

function writtenDate({ language }: ReportContext, date: CalendarDate): string {
  return language === 'vi' ? dateText(date).vi : date;
}

/** A shorter wording of a title is no other title: either has the words of the other. */
function agree(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared * 2 >= few.size;
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(foldName(title.slice(0, 300)).match(/[\p{L}\d]+/gu));
}
