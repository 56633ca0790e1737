import type { Span } from '../../../source/tree';
import { placeOf, type ReadObject } from '../../read-tree';
import { addFinding, lineNumber } from '../../reading';
import { type ReportContext, relatedTo, reportedName } from '../context';
import type { Evidence } from '../schema';

/** PAR411: a task names each of its documents once. That one document proves two tasks is nothing unusual. */
export function evidenceOnce(c: ReportContext): void {
  for (const { fields } of c.tasks) {
    const first = new Map<string, Span>();
    for (const evidence of fields.evidence?.items ?? []) {
      const { file, reference } = evidence.fields;
      const key = keyOf(evidence);
      const place = (reference ?? file)?.node;
      if (key === undefined || !place) continue;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, place);
        continue;
      }
      const args = {
        text: (reference ?? file)?.value ?? '',
        task: reportedName(fields),
        line: lineNumber(c, earlier.start),
      };
      addFinding(c, 'PAR411', placeOf({ node: place }), {
        args,
        path: evidence.path,
        data: { kind: 'remove', part: 'item' },
        related: [relatedTo(earlier, 'related.earlier')],
      });
    }
  }
}

/** The same number and symbol of another day is another document, or a slip that PAR412 finds. */
function keyOf({ fields }: ReadObject<Evidence>): string | undefined {
  const { date, file, reference } = fields;
  if (reference?.value) return `${referenceKey(reference.value)} ${date?.value ?? ''}`;
  return file?.value ? `${file.value} ${date?.value ?? ''}` : undefined;
}

/** A number and symbol, however it is written: case, spaces and a leading zero make no difference. */
export function referenceKey(reference: string): string {
  return reference
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/^0+(?=\d)/u, '');
}
