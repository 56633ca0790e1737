import type { Directive } from '../../directive/model';
import { isOwn } from './cells';
import type { PictureAgency, PictureTask } from './model';
import { countStates } from './states';

/** The tasks that somebody here has, each with how far they all are. */
export function tasksOf(
  agencies: readonly Pick<PictureAgency, 'cells'>[],
  directive: Directive,
): readonly PictureTask[] {
  return directive.tasks.flatMap(({ id, title, obligations }): readonly PictureTask[] => {
    const cells = agencies.flatMap(({ cells: own }) => (Object.hasOwn(own, id) ? (own[id] ?? []) : []));
    if (cells.length === 0) return [];
    const counted = cells.filter(isOwn);
    return [
      {
        id,
        title,
        states: countStates(counted.map(({ state }) => state)),
        shortcomings: cells.reduce((sum, { shortcomings }) => sum + shortcomings, 0),
        obligations: obligations.map((one) => ({
          id: one.id,
          text: one.text,
          states: countStates(counted.map(({ obligations: states }) => states[one.id] ?? 'left-out')),
        })),
      },
    ];
  });
}
