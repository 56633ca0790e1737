import { divide, multiply, type Rational, rational } from '@soctrang/par-core/scoring';
import { formatNumber } from '@soctrang/par-core/scoring/text';

const VIETNAMESE = { language: 'vi' } as const;

/** A number as documents write it: `1.234,5`. */
export function numberText(value: number): string {
  return formatNumber(rational(String(value)), VIETNAMESE).replace('\u00a0', ' ');
}

/** With at most two decimals, none of them superfluous: `61,7`. */
export function rounded(value: Rational): string {
  return formatNumber(value, { ...VIETNAMESE, digits: 2 }).replace(/,00$|(?<=,\d)0$/u, '');
}

/** A rate in percent: `61,7%`; undefined where there is none, since nothing is divided by zero. */
export function rateOf(numerator: number, denominator: number): string | undefined {
  if (denominator === 0) return undefined;
  const rate = divide(multiply(rational(String(numerator)), rational('100')), rational(String(denominator)));
  return `${rounded(rate)}%`;
}
