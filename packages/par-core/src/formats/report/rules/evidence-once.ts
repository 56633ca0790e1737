import type { Scalar } from '../../../source/tree';
import { addFinding, lineNumber } from '../../reading';
import type { CitingPart } from '../citations';
import { type ReportContext, relatedTo, reportedName } from '../context';

/** PAR411: a task names each of its documents once. That one document proves two tasks is nothing unusual. */
export function evidenceOnce(c: ReportContext): void {
  for (const group of c.repeated) {
    /** By task and day: of another day it is another document, or a slip that PAR412 finds. */
    const firsts = new Map<CitingPart['task'], Map<string, Scalar>>();
    for (const { evidence, task } of group) {
      const written = evidence.fields.reference ?? evidence.fields.file;
      if (!written?.node || task === undefined) continue;
      const days = firsts.get(task) ?? new Map<string, Scalar>();
      firsts.set(task, days);
      const day = evidence.fields.date?.value ?? '';
      const first = days.get(day);
      if (first === undefined) {
        days.set(day, written.node);
        continue;
      }
      addFinding(c, 'PAR411', written.node, {
        args: { text: written.value ?? '', task: reportedName(task.fields), line: lineNumber(c, first.start) },
        path: evidence.path,
        data: { kind: 'remove', part: 'item' },
        related: [relatedTo(first, 'related.earlier')],
      });
    }
  }
}
