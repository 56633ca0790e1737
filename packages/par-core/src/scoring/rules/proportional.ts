import { add, divide, multiply, Rational, signOf, subtract, ZERO } from '../exact/rational';
import type { Unit } from '../model';
import { ceilingOf, floorOf, presentMeasure } from './backwards';
import type { Inverse, InverseContext } from './need';
import { atLeast, atMost } from './ranges';
import { type Reach, reachOf, steps } from './reach';

/**
 * A rule that gives nothing at `low`, the maximum at `high`, and in proportion between, read backwards. What is counted
 * comes in whole numbers, so its points come in steps.
 */
export function proportional(
  low: Rational,
  high: Rational,
  unit: Unit,
  { maximum, record }: Pick<InverseContext, 'maximum' | 'record'>,
): Inverse {
  const width = subtract(high, low);
  const rising = signOf(width) > 0;
  const valueFor = (points: Rational): Rational => add(low, divide(multiply(points, width), maximum));
  // A count that does not reach is none: the next whole one towards the maximum does.
  const inUnit = (value: Rational): Rational => (unit !== 'count' ? value : rising ? ceilingOf(value) : floorOf(value));
  return {
    kind: 'inverse',
    reach: unit === 'count' ? countReach(low, high, maximum) : reachOf([{ from: ZERO, to: maximum }]),
    need: (points) => {
      const value = inUnit(valueFor(points));
      return {
        kind: 'measure',
        unit,
        ranges: [rising ? atLeast(value) : atMost(value)],
        ...presentMeasure(record, unit === 'percent'),
      };
    },
  };
}

/** The points of whole numbers from 0 on. */
function countReach(low: Rational, high: Rational, maximum: Rational): Reach {
  const width = subtract(high, low);
  const rising = signOf(width) > 0;
  const pointsAt = (count: Rational): Rational => {
    const points = divide(multiply(subtract(count, low), maximum), width);
    return signOf(points) < 0 ? ZERO : signOf(subtract(points, maximum)) > 0 ? maximum : points;
  };
  const whole = (of: Rational): bigint => BigInt(of.n) / BigInt(of.d);
  const notNegative = (of: bigint): bigint => (of < 0n ? 0n : of);
  // Step 0 is the whole number nearest to `high` that has the most; from there towards `low`.
  const best = notNegative(whole(rising ? ceilingOf(high) : floorOf(high)));
  const worst = notNegative(whole(rising ? floorOf(low) : ceilingOf(low)));
  const last = rising ? best - worst : worst - best;
  const at = (step: bigint): Rational => pointsAt(new Rational(rising ? best - step : best + step, 1n));
  const stepFor = (points: Rational): bigint => {
    if (signOf(points) <= 0) return notNegative(last);
    const value = add(low, divide(multiply(points, width), maximum));
    const count = whole(rising ? ceilingOf(value) : floorOf(value));
    return rising ? best - notNegative(count) : count - best;
  };
  return steps(at, stepFor, notNegative(last));
}
