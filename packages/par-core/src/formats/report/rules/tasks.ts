import { tasksBinding, tasksSupportedBy } from '../../../directive/lookup';
import { addFinding, lineNumber } from '../../reading';
import { nameIn } from '../../vocabulary';
import { type ReportContext, taskOf } from '../context';
import { ROLE } from '../vocabulary';

/** PAR204: a task is reported by whom it binds; who takes part may report it as support. */
export function taskBindsAgency(c: ReportContext): void {
  const { agency, directive } = c;
  if (agency === undefined || directive === undefined) return;
  const binding = new Set<string>(tasksBinding(agency.id, { on: c.on, directive }).map(({ task }) => task.id));
  const supported = new Set<string>(tasksSupportedBy(agency.id, { on: c.on, directive }).map(({ task }) => task.id));
  const { node: named, path: at } = c.report.fields.agency ?? {};
  if (binding.size === 0 && supported.size === 0 && named && c.tasks.length > 0) {
    // Most likely the wrong agency: to say it of every task would bury it.
    addFinding(c, 'PAR204', named, { message: 'PAR204.none', args: { agency: agency.name }, path: at ?? '' });
    return;
  }
  for (const reported of c.tasks) {
    const task = taskOf(c, reported);
    const { node, path } = reported.fields.task ?? {};
    if (task === undefined || !node || binding.has(task.id)) continue;
    const args = { task: task.id, title: task.title, agency: agency.name };
    if (!supported.has(task.id)) addFinding(c, 'PAR204', node, { args, path: path ?? '' });
    else if (reported.fields.role?.value !== 'support') {
      const role = nameIn(c.language, 'support', ROLE.support);
      addFinding(c, 'PAR204', reported.fields.role?.node ?? node, {
        message: 'PAR204.support',
        args: { ...args, role },
        path: reported.fields.role?.path ?? path ?? '',
        data: reported.fields.role
          ? { kind: 'replace', text: role }
          : { kind: 'add-keys', keys: ['role'], values: { role } },
      });
    }
  }
}

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
        related: [{ ...earlier, message: 'PAR205.first' }],
      });
    }
  }
}

/** PAR206: every task that binds the agency is reported. Conditional tasks are never demanded. */
export function noTaskLeftOut(c: ReportContext): void {
  const { agency, directive, report } = c;
  if (agency === undefined || directive === undefined) return;
  const { tasks } = report.fields;
  // A list that could not be read has its own finding; one without an item is still short of every task.
  const place = tasks?.key ?? emptyTasksKey(c);
  if (place === undefined) return;
  const reported = new Set(c.tasks.map((one) => one.fields.task?.value));
  const missing = tasksBinding(agency.id, { on: c.on, directive })
    .filter(({ task, conditional }) => !conditional && !reported.has(task.id))
    .map(({ task }) => task.id as string);
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
