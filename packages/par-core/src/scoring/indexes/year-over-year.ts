import { divide, HUNDRED, multiply, negate, type Rational, signOf, subtract } from '../exact/rational';
import { Failure, type Quantity, type Ratio, readMeasure } from '../inputs';

/** One year against the year before (so với năm trước). */
export interface YearOverYear {
  readonly current: Rational;
  readonly previous: Rational;
  /** Current less previous: of two rates in percentage points. */
  readonly change: Rational;
  /** Change in percent of the size of the year before; absent where that was zero. */
  readonly growth: Rational | undefined;
  readonly direction: 'rose' | 'fell' | 'unchanged';
}

/**
 * Compares a year with the year before, exactly: two rates in percent (`86.37`, `'86.37%'`, or by their two counts), or
 * two numbers of anything else. What the directive asks, “năm sau cao hơn năm trước”, holds where the direction is
 * `rose`.
 *
 * @returns a `Failure` that names the year whose value is no number.
 * @example `${yearOverYear('86.5%', 80).change}` // '6.5'
 * @example `${yearOverYear({ numerator: 3, denominator: 4 }, 60).growth}` // '25'
 */
export function yearOverYear(current: Quantity | Ratio, previous: Quantity | Ratio): YearOverYear | Failure {
  const now = readMeasure(current, true);
  if (now instanceof Failure) return new Failure(now.kind, 'current');
  const before = readMeasure(previous, true);
  if (before instanceof Failure) return new Failure(before.kind, 'previous');
  const change = subtract(now, before);
  const sign = signOf(change);
  const size = signOf(before) < 0 ? negate(before) : before;
  return {
    current: now,
    previous: before,
    change,
    growth: signOf(before) === 0 ? undefined : multiply(divide(change, size), HUNDRED),
    direction: sign > 0 ? 'rose' : sign < 0 ? 'fell' : 'unchanged',
  };
}
