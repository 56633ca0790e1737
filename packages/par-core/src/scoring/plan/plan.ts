import type { Bilingual } from '../../directive/model';
import { add, compare, divide, HUNDRED, multiply, ONE, type Rational, signOf, subtract, ZERO } from '../exact/rational';
import { requireScore } from '../given-score';
import type { Inverse, Need, UnknownReason } from '../rules/need';
import type { Score, Stage, Status } from '../score';
import { cheapestCover } from './cover';
import { costOf, frozenLeaves, type Goal, GoalError, problemsOfGoal, targetOf } from './goal';
import { compareIds } from './id-order';
import { type LeafNow, leavesNow } from './leaf-now';

/** What has to become of one leaf. */
export interface PlanStep {
  readonly id: string;
  readonly name: Bilingual;
  /** Points it has: nothing where it is missing or could not be read, see `status`. */
  readonly from: Rational;
  /** Points it has to reach. */
  readonly to: Rational;
  readonly maximum: Rational;
  /** What its input has to be for that. */
  readonly need: Need;
  readonly cost: Rational;
  readonly status: Status;
  /** Where its present points come from. Points that the agency claimed or an appraisal gave have to be given anew. */
  readonly stage?: Stage;
  /** What the rule says of the present input, where that differs from `from`. */
  readonly computed?: Rational;
}

/** Why a leaf cannot be improved, or is not. */
export type Untouched = { readonly id: string; readonly name: Bilingual } & (
  | { readonly reason: 'frozen' | 'appraised' | 'not-applicable' }
  /** Its rule gives no more than it has, whatever is done from now on. */
  | { readonly reason: 'at-its-most'; readonly most: Rational; readonly maximum: Rational }
  /** What it takes cannot be told. */
  | { readonly reason: 'unknown'; readonly why: UnknownReason }
);

/** How an index can be reached. */
export interface Plan {
  /** Whether the steps reach the target. */
  readonly reached: boolean;
  /**
   * True where it is proved that no other choice of leaves reaches the target for less, for as little with fewer
   * leaves, or with as few that come first in the order of ids. Where the target is out of reach: that nothing more
   * can be had.
   */
  readonly optimal: boolean;
  /** In percent. */
  readonly target: Rational;
  /** The index at present and after the steps, exact, in percent; absent where nothing counts. */
  readonly before: Rational | undefined;
  readonly index: Rational | undefined;
  /** Points at present, after the steps, and those the target asks for. */
  readonly points: { readonly before: Rational; readonly after: Rational; readonly needed: Rational };
  /** What to do, in the order of ids. Where the target is out of reach: all that can be done, each to its most. */
  readonly steps: readonly PlanStep[];
  /** What the steps cost, and what no plan costs less than. */
  readonly cost: Rational;
  readonly costAtLeast: Rational;
  /** Leaves with points to be won that the plan could not use, with the reason, in the order of ids. */
  readonly untouched: readonly Untouched[];
}

const USUAL_WORK = 200_000;

/**
 * The cheapest way to an index (tìm phương án đạt chỉ số): which leaves to improve, and what the input of each has to be.
 *
 * A leaf has one cost when it is touched at all, 1 unless the goal says otherwise. The cheapest set of leaves wins; of
 * equally cheap ones the one with the fewest leaves; of these the one that comes first in the order of ids (`1.2`
 * before `1.10`), so that neither the order of the set nor that of the inputs matters.
 *
 * How far each leaf of the set has to go is the least that still reaches the target: every leaf starts at its most;
 * then, those that have levels first, the one with the furthest way first, each is lowered as far as the target allows.
 * No step of the plan can be made smaller by itself; where a leaf of the plan has a rule without levels that has room
 * enough, the target is met exactly.
 *
 * Leaves that do not apply, that are frozen, or whose points an appraisal gave are left as they are, as are those whose
 * formula cannot be solved; `untouched` names them. A missing leaf, and one whose input could not be read, has no points
 * yet and can be touched like any other.
 *
 * @throws GoalError where the goal is none, names unknown items, a key that goals do not have, or a number that is none;
 * `problemsOfGoal` gives the same as a value. TypeError for what is no score.
 * @example
 * const plan = planFor(score, { target: 60, frozen: ['8'], costs: { '3.2': 3 } });
 * plan.steps.map(({ id, to }) => `${id} → ${to}`) // ['1.3 → 1', '3.2 → 1.7']
 */
export function planFor(score: Score, goal: Goal): Plan {
  const problems = problemsOfGoal(requireScore(score), goal);
  if (problems.length > 0) throw new GoalError(problems);
  const target = targetOf(goal);
  if (typeof target === 'string') throw new GoalError(problems);
  const { compiled, total } = score;
  const needed = divide(multiply(target, total.counted), HUNDRED);
  const deficit = subtract(needed, total.points);
  const frozen = frozenLeaves(compiled, goal.frozen);
  const untouched: Untouched[] = [];
  const open: Improvable[] = [];
  for (const leaf of [...leavesNow(score, goal.today)].sort((a, b) => compareIds(a.id, b.id))) {
    const read = improvable(leaf, frozen, goal);
    if (!read) continue;
    if ('reason' in read) untouched.push(read);
    else open.push(read);
  }
  const cover = signOf(deficit) <= 0 ? NOTHING_TO_DO : cheapestCover(open, deficit, goal.work ?? USUAL_WORK);
  const chosen = cover ? cover.chosen.flatMap((at) => open[at] ?? []) : open;
  const reached = cover !== undefined && total.index !== undefined;
  const ends = reached ? least(chosen, deficit) : chosen.map(({ inverse }) => inverse.reach.most);
  const steps = chosen.map((leaf, at) => stepOf(leaf, ends[at] ?? leaf.from));
  const after = steps.reduce((sum, { from, to }) => add(sum, subtract(to, from)), total.points);
  const cost = steps.reduce((sum, step) => add(sum, step.cost), ZERO);
  return {
    reached,
    optimal: cover?.optimal ?? true,
    target,
    before: total.index,
    index: total.index && multiply(divide(after, total.counted), HUNDRED),
    points: { before: total.points, after, needed },
    steps,
    cost,
    costAtLeast: cover?.costAtLeast ?? cost,
    untouched,
  };
}

const NOTHING_TO_DO = { chosen: [], optimal: true, costAtLeast: ZERO, work: 0 } as const;

/** A leaf that can have more points than it has. */
interface Improvable {
  readonly id: string;
  readonly from: Rational;
  readonly gain: Rational;
  readonly cost: Rational;
  readonly inverse: Inverse;
  readonly leaf: LeafNow;
}

/** What can be done about a leaf; absent where it has all its points already. */
function improvable(leaf: LeafNow, frozen: ReadonlySet<string>, goal: Goal): Improvable | Untouched | undefined {
  const { id, name, points, maximum, status, stage, inverse } = leaf;
  if (status === 'not-applicable') return { id, name, reason: 'not-applicable' };
  if (compare(points, maximum) >= 0) return undefined;
  if (frozen.has(id)) return { id, name, reason: 'frozen' };
  const appraised = stage === 'appraisal-1' || stage === 'appraisal-2';
  if (appraised && goal.appraised !== 'open') return { id, name, reason: 'appraised' };
  if (inverse.kind === 'unknown') return { id, name, reason: 'unknown', why: inverse.why };
  const { most } = inverse.reach;
  const gain = subtract(most, points);
  if (signOf(gain) <= 0) return { id, name, reason: 'at-its-most', most, maximum };
  return { id, from: points, gain, cost: costOf(goal, id, ONE), inverse, leaf };
}

/** How far each has to go at least: from its most down as far as the target allows. */
function least(chosen: readonly Improvable[], deficit: Rational): readonly Rational[] {
  const ends = chosen.map(({ inverse }) => inverse.reach.most);
  let spare = chosen.reduce((sum, { gain }) => add(sum, gain), ZERO);
  spare = subtract(spare, deficit);
  const order = chosen
    .map((leaf, at) => ({ leaf, at, stepwise: isStepwise(leaf) }))
    .sort((a, b) => Number(b.stepwise) - Number(a.stepwise) || compare(b.leaf.gain, a.leaf.gain) || a.at - b.at);
  for (const { leaf, at } of order) {
    const { most, atLeast } = leaf.inverse.reach;
    const end = atLeast(subtract(most, spare)) ?? most;
    // A step that is none would be one leaf less, which the choice has ruled out.
    if (compare(end, leaf.from) <= 0) continue;
    ends[at] = end;
    spare = subtract(spare, subtract(most, end));
  }
  return ends;
}

/** Whether the highest points of a leaf are a level by themselves. */
const isStepwise = ({ inverse }: Improvable): boolean => {
  const [top] = inverse.reach.stretches(1);
  return top === undefined || compare(top.from, top.to) === 0;
};

function stepOf({ id, from, cost, inverse, leaf }: Improvable, to: Rational): PlanStep {
  const { name, maximum, status, stage, computed } = leaf;
  return {
    id,
    name,
    from,
    to,
    maximum,
    need: inverse.need(to),
    cost,
    status,
    ...(stage && { stage }),
    ...(computed && compare(computed, from) !== 0 && { computed }),
  };
}
