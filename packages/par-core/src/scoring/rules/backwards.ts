/** What reading rules backwards needs: from points to what the input has to be. */

import { compare, Rational } from '../exact/rational';
import { round } from '../exact/rounding';
import { type ComponentRecord, Failure, readMeasure } from '../inputs';
import type { Unit } from '../model';

/** The smallest step in which people change a measure: 0,01 percent, one of a count, 0,01 of a number. */
export const stepOf = (unit: Unit): Rational => (unit === 'count' ? WHOLE : HUNDREDTH);
const WHOLE = new Rational(1, 1);
const HUNDREDTH = new Rational(1, 100);

/** The present value of a measure, where it can be read. */
export function presentMeasure({ value }: ComponentRecord, inPercent: boolean): { readonly now?: Rational } {
  if (value == null) return {};
  const now = readMeasure(value, inPercent);
  return now instanceof Failure ? {} : { now };
}

export const floorOf = (value: Rational): Rational => round(value, { digits: 0, mode: 'floor' });
export const ceilingOf = (value: Rational): Rational => round(value, { digits: 0, mode: 'ceiling' });

/** The points, held to what the leaf can have. */
export const heldTo = (maximum: Rational, points: Rational): Rational =>
  compare(points, maximum) > 0 ? maximum : points;
