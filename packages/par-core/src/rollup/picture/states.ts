import type { StateCounts, TaskState } from './model';

/** How far a task can be, what is best first. */
export const TASK_STATES = [
  'done',
  'ongoing',
  'in-progress',
  'not-started',
  'left-out',
  'unreadable',
  'not-applicable',
] as const satisfies readonly TaskState[];

/** How many of each. */
export function countStates(states: Iterable<TaskState>): StateCounts {
  const counts: Record<TaskState, number> = {
    done: 0,
    ongoing: 0,
    'in-progress': 0,
    'not-started': 0,
    'left-out': 0,
    unreadable: 0,
    'not-applicable': 0,
  };
  for (const state of states) counts[state] += 1;
  return counts;
}

/** Carried out (đã thực hiện): done, or going on, of a duty that never ends. */
export const carriedOut = ({ done, ongoing }: StateCounts): number => done + ongoing;

/** What is counted at all: without what does not apply. */
export const applying = (counts: StateCounts): number =>
  TASK_STATES.reduce((sum, state) => sum + (state === 'not-applicable' ? 0 : counts[state]), 0);
