import { compare, divide, multiply, type Rational, rationalOf, signOf, ZERO } from '../exact/rational';
import { round } from '../exact/rounding';

const CELLS = 10;

/**
 * How much of the maximum is reached, for the eye: `███████░░░`. Full only for all of it, empty only for nothing.
 *
 * @param cells how wide the bar is; at least 2
 * @example bar(rational(7), rational(10)) // '███████░░░'
 */
export function bar(points: Rational, counted: Rational, cells = CELLS): string {
  if (signOf(counted) <= 0) return '–'.repeat(cells);
  const reached = Number(round(multiply(divide(points, counted), rationalOf(cells)), { digits: 0 }));
  const all = compare(points, counted) >= 0;
  const none = compare(points, ZERO) <= 0;
  const full = all ? cells : none ? 0 : Math.min(cells - 1, Math.max(1, reached));
  return '█'.repeat(full) + '░'.repeat(cells - full);
}
