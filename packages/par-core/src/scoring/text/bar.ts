import { compare, divide, multiply, type Rational, rationalOf, signOf, ZERO } from '../exact/rational';
import { round } from '../exact/rounding';

const CELLS = 10;

/**
 * How much of the maximum is reached, for the eye: `███████░░░`. Full only for all of it, empty only for nothing.
 */
export function bar(points: Rational, counted: Rational): string {
  if (signOf(counted) <= 0) return '–'.repeat(CELLS);
  const cells = Number(round(multiply(divide(points, counted), rationalOf(CELLS)), { digits: 0 }));
  const all = compare(points, counted) >= 0;
  const none = compare(points, ZERO) <= 0;
  const full = all ? CELLS : none ? 0 : Math.min(CELLS - 1, Math.max(1, cells));
  return '█'.repeat(full) + '░'.repeat(CELLS - full);
}
