import { addFinding, lineNumber } from '../../reading';
import type { ReportContext } from '../context';

/** PAR205: a task stands in a report once. */
export function taskOnce(c: ReportContext): void {
  const first = new Map<string, { start: number; end: number }>();
  for (const { fields } of c.tasks) {
    const { task } = fields;
    if (task?.value === undefined || !task.node) continue;
    const { start, end } = task.node;
    const earlier = first.get(task.value);
    if (earlier === undefined) first.set(task.value, { start, end });
    else {
      addFinding(c, 'PAR205', task.node, {
        args: { task: task.value, line: lineNumber(c, earlier.start) },
        path: task.path,
        data: { kind: 'remove', part: 'item', maybe: true },
        related: [{ ...earlier, message: 'PAR205.first' }],
      });
    }
  }
}
