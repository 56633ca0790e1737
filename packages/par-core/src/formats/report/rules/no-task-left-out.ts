import { addFinding } from '../../reading';
import type { ReportContext } from '../context';

/** PAR206: every task that binds the agency is reported. Conditional tasks are never demanded. */
export function noTaskLeftOut(c: ReportContext): void {
  const { binding, report } = c;
  const { tasks } = report.fields;
  // A list that could not be read has its own finding; one without an item is still short of every task.
  const place = tasks?.key ?? emptyTasksKey(c);
  if (place === undefined) return;
  const reported = new Set(c.tasks.map((one) => one.fields.task?.value));
  const missing = [...binding.values()]
    .filter(({ task, conditional }) => !conditional && !reported.has(task.id))
    .map(({ task }) => task.id);
  if (missing.length === 0) return;
  addFinding(c, 'PAR206', place, {
    args: { count: missing.length, tasks: missing.join(', ') },
    path: '/tasks',
    data: { kind: 'add-tasks', tasks: missing },
  });
}

/** `tasks: []` is a list; `tasks:` with nothing behind it already has its finding. */
function emptyTasksKey(c: ReportContext): { start: number; end: number } | undefined {
  return c.report.fields.tasks?.node;
}
