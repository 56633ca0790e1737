import type { Bilingual, CalendarDate } from '../../directive/model';
import { readInUnit } from '../exact/numeral';
import { compare, type Rational, signOf, subtract } from '../exact/rational';
import { requireScore } from '../given-score';
import { isDate, type Quantity } from '../inputs';
import type { Need, Unknown } from '../rules/need';
import type { Stretch } from '../rules/reach';
import { shown } from '../rules/rule-kind';
import type { Score, Stage, Status } from '../score';
import { type LeafNow, leafNow, leavesNow } from './leaf-now';

/** Points that a leaf still leaves open (điểm còn có thể đạt). */
export interface OpenPoints {
  readonly id: string;
  readonly name: Bilingual;
  /** Points still to be won: the maximum less those it has. */
  readonly points: Rational;
  /** Points it has. */
  readonly won: Rational;
  readonly maximum: Rational;
  readonly status: Status;
  readonly stage?: Stage;
  /** The most its rule gives, and what that takes; absent where it gives no more than the leaf has. */
  readonly most?: Reaching;
  /** The next level, and what that takes; absent where a little better already gives a little more. */
  readonly next?: Reaching;
  /** Said where it cannot be told what it takes. */
  readonly unknown?: Unknown;
}

/** Points, and what they take. */
export interface Reaching {
  readonly points: Rational;
  readonly need: Need;
}

export interface OpenPointsOptions {
  /** With a day, what had to be done before it cannot be done any more; without one, time does not count. */
  readonly today?: CalendarDate | undefined;
}

/** @throws RangeError where the day is none: a `Date` is no day, since it depends on where it is read */
function dayOf(options: OpenPointsOptions | undefined): CalendarDate | undefined {
  const { today } = options ?? {};
  if (today === undefined || isDate(today)) return today;
  throw new RangeError(`today has to be a day as YYYY-MM-DD, not ${shown(today)}`);
}

/**
 * Where points are still to be won (độ nhạy), the most first, equal ones in the order of the set. Leaves that do not
 * apply or have all their points are left out.
 *
 * @throws RangeError where `today` is no day, TypeError for what is no score
 * @example
 * openPoints(score).slice(0, 3).map(({ id, points }) => `${id}: ${points}`) // ['8.2: 2.5', '3.2: 2', '1.3: 1']
 */
export function openPoints(score: Score, options?: OpenPointsOptions): readonly OpenPoints[] {
  return leavesNow(requireScore(score), dayOf(options))
    .filter(({ status, points, maximum }) => status !== 'not-applicable' && compare(points, maximum) < 0)
    .map(openOf)
    .sort((a, b) => compare(b.points, a.points));
}

function openOf({ id, name, points: won, maximum, status, stage, inverse }: LeafNow): OpenPoints {
  const base = { id, name, points: subtract(maximum, won), won, maximum, status, ...(stage && { stage }) };
  if (inverse.kind === 'unknown') return { ...base, unknown: inverse };
  const { most, above } = inverse.reach;
  if (compare(most, won) <= 0) return base;
  const next = above(won);
  const reaching = (points: Rational): Reaching => ({ points, need: inverse.need(points) });
  return { ...base, most: reaching(most), ...(next && { next: reaching(next) }) };
}

/** What it takes, or why that cannot be told; `out-of-reach` where the rule never gives so many points. */
export type Requirement = Need | Unknown | { readonly kind: 'out-of-reach'; readonly most: Rational };

/**
 * What the input of a leaf has to be for at least so many points, as the leaf stands: with its year before, its other
 * variables, its documents.
 *
 * @returns absent where the set has no such leaf.
 * @throws RangeError for points that are no number.
 * @example needWords(needFor(score, '1.2', '1.9'), { language: 'en' }) // 'a rate of 19/20 (95%) or more; 17/20 (85%) at present'
 */
export function needFor(
  score: Score,
  id: string,
  points: Quantity,
  options?: OpenPointsOptions,
): Requirement | undefined {
  const asked = readInUnit(points, false);
  if (typeof asked === 'string') throw new RangeError(`points: ${String(points).slice(0, 60)}: ${asked}`);
  const leaf = leafNow(requireScore(score), id, dayOf(options));
  if (!leaf) return undefined;
  if (leaf.inverse.kind === 'unknown') return leaf.inverse;
  if (signOf(asked) <= 0) return { kind: 'any' };
  const { reach, need } = leaf.inverse;
  return compare(asked, reach.most) > 0 ? { kind: 'out-of-reach', most: reach.most } : need(asked);
}

/** Levels that are listed; of a rule with more the highest ones. */
const MOST_LEVELS = 100;

/**
 * Which points a leaf can have at all, from the lowest on: levels, and stretches within which any points can be had.
 * Of more than 100 the highest.
 *
 * @example reachablePoints(score, '1.4').map(({ to }) => `${to}`) // ['0', '0.5', '1']
 * @returns absent where the set has no such leaf.
 */
export function reachablePoints(
  score: Score,
  id: string,
  options?: OpenPointsOptions,
): readonly Stretch[] | Unknown | undefined {
  const inverse = leafNow(requireScore(score), id, dayOf(options))?.inverse;
  return inverse?.kind === 'inverse' ? inverse.reach.stretches(MOST_LEVELS) : inverse;
}
