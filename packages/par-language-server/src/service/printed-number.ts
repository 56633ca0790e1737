import type { Language } from '@soctrang/par-core/report';
import { type Rational, type RoundingOptions, toDecimal } from '@soctrang/par-core/scoring';

/**
 * A number where there is little room: rounded once, at most two decimals unless told, without zeros at the end.
 *
 * @example printedNumber(rational('12.1667'), 'vi') // '12,17'
 */
export function printedNumber(value: Rational, language: Language, rounding: RoundingOptions = {}): string {
  const decimal = toDecimal(value, rounding);
  let end = decimal.length;
  if (decimal.includes('.')) {
    while (decimal[end - 1] === '0') end--;
    if (decimal[end - 1] === '.') end--;
  }
  const text = decimal.slice(0, end);
  return language === 'vi' ? text.replace('.', ',') : text;
}
