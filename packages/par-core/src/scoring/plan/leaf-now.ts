import type { CalendarDate } from '../../directive/model';
import { isLeaf } from '../compile';
import { compare, Rational, signOf, ZERO } from '../exact/rational';
import { inverseOf } from '../rules/invert';
import type { Inverse, Unknown } from '../rules/need';
import { recordOf, type Score, type Stage, type Status } from '../score';

/** A leaf of a score, with its rule read backwards. */
export interface LeafNow {
  readonly id: string;
  readonly points: Rational;
  readonly maximum: Rational;
  readonly status: Status;
  readonly stage: Stage | undefined;
  /** What the rule says of the present input, held to the maximum; absent where it says no points. */
  readonly computed: Rational | undefined;
  readonly inverse: Inverse | Unknown;
}

/** One leaf as it stands; absent where the set has no such leaf. */
export function leafNow(score: Score, id: string, today?: CalendarDate): LeafNow | undefined {
  const leaf = score.compiled.item(id);
  if (!leaf?.evaluate || !isLeaf(leaf.item)) return undefined;
  const { maximum, node, evaluate, item } = leaf;
  const { inputs } = score;
  const record = recordOf(Object.hasOwn(inputs, id) ? inputs[id] : undefined);
  const computed = evaluate(record);
  return {
    id,
    points: score.tallies[node]?.points ?? ZERO,
    maximum,
    status: score.marks[node]?.status ?? 'missing',
    stage: score.marks[node]?.stage,
    computed: computed instanceof Rational ? held(computed, maximum) : undefined,
    inverse: inverseOf(item.rule, maximum, record, today),
  };
}

/** All leaves as they stand, in the order of the set. */
export const leavesNow = (score: Score, today?: CalendarDate): readonly LeafNow[] =>
  score.compiled.leaves.flatMap(({ item }) => leafNow(score, item.id, today) ?? []);

const held = (points: Rational, maximum: Rational): Rational =>
  signOf(points) < 0 ? ZERO : compare(points, maximum) > 0 ? maximum : points;
