import type { Deadline, Task } from '@soctrang/par-core/directive';

/** Those with a date first, those without any word of time last. */
const ORDER: readonly Deadline['kind'][] = [
  'fixed-period',
  'continuous',
  'annual',
  'year-over-year',
  'urgent',
  'timely',
  'undated',
];

/** Tasks, and single obligations of others, that are due alike. */
export interface DueAlike<One extends Task> {
  readonly deadline: Deadline;
  readonly tasks: readonly One[];
  /** Obligations whose own deadline differs from their task's, by id. */
  readonly obligations: readonly string[];
}

/** Tasks by their deadlines: those that name a period in the order of its last day, then kind by kind. */
export function tasksByDeadline<One extends Task>(tasks: readonly One[]): readonly DueAlike<One>[] {
  const groups = new Map<string, { deadline: Deadline; tasks: One[]; obligations: string[] }>();
  const groupOf = (deadline: Deadline) => {
    const key = keyOf(deadline);
    const group = groups.get(key) ?? { deadline, tasks: [], obligations: [] };
    groups.set(key, group);
    return group;
  };
  for (const task of tasks) {
    groupOf(task.deadline).tasks.push(task);
    for (const { id, deadline } of task.obligations) {
      if (deadline !== undefined && keyOf(deadline) !== keyOf(task.deadline)) groupOf(deadline).obligations.push(id);
    }
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Sorts as the groups are listed. */
function keyOf(deadline: Deadline): string {
  const place = String(ORDER.indexOf(deadline.kind));
  return deadline.kind === 'fixed-period' ? `${place} ${deadline.lastDay} ${deadline.period}` : place;
}
