import { divide, equals, multiply, type Rational, rational, readNumeral } from '@soctrang/par-core/scoring';

/**
 * So many of so many in percent, exact; undefined where one is no number, or there are none at all.
 *
 * @example percentOf(38, 47)?.toString() // '3800/47'
 */
export function percentOf(numerator: unknown, denominator: unknown): Rational | undefined {
  const above = readNumeral(numerator);
  const below = readNumeral(denominator);
  if (typeof above === 'string' || typeof below === 'string' || equals(below, rational(0))) return undefined;
  return divide(multiply(above, rational(100)), below);
}
