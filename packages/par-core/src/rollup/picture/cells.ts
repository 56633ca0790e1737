import { tasksBinding } from '../../directive/binding';
import type { CalendarDate, Directive, Task } from '../../directive/model';
import type { Digest, TaskDigest } from '../summary/model';
import type { PictureCell, TaskState } from './model';

/**
 * What an agency says of each task: of those that bind it, and of others that it reports. A task that binds on a
 * condition is there only where it is reported; one that is demanded and not in the report is `left-out`.
 *
 * @param on the day on which the agency is looked up
 */
export function cellsOf(
  { agency, reported }: Digest,
  directive: Directive,
  on: CalendarDate,
): Readonly<Record<string, PictureCell>> {
  const bound = new Map(tasksBinding(agency, { on, directive }).map((one) => [one.task.id, one]));
  const cells: [string, PictureCell][] = [];
  for (const task of directive.tasks) {
    const binding = bound.get(task.id);
    const said = Object.hasOwn(reported, task.id) ? reported[task.id] : undefined;
    if (said === undefined && (binding === undefined || binding.conditional)) continue;
    const part = binding === undefined ? 'other' : binding.conditional ? 'conditional' : 'bound';
    cells.push([task.id, cellOf(task, said, part)]);
  }
  return Object.fromEntries(cells);
}

function cellOf(task: Task, said: TaskDigest | undefined, part: PictureCell['part']): PictureCell {
  const state: TaskState = said === undefined ? 'left-out' : (said.status ?? 'unreadable');
  const own = said?.obligations ?? {};
  return {
    state,
    part,
    progress: said?.progress ?? null,
    completedOn: said?.completedOn ?? null,
    evidence: said?.evidence ?? 0,
    shortcomings: said?.shortcomings.count ?? 0,
    obligations: Object.fromEntries(
      task.obligations.map(({ id }) => [id, (Object.hasOwn(own, id) ? own[id] : undefined) ?? state]),
    ),
  };
}

/** Whether a cell counts towards its task: what an agency reports of the tasks of others is shown, and not counted. */
export const isOwn = ({ part }: PictureCell): boolean => part !== 'other';
