import type { Ratio } from '../../../scoring/inputs';
import type { Unit } from '../../../scoring/model';

/** A number as it was meant: exact, as text or as two counts. `grouped` where dots or spaces stood between thousands. */
export type NumberText =
  | { readonly kind: 'number'; readonly value: string | Ratio; readonly grouped: boolean }
  | { readonly kind: 'ambiguous'; readonly whole: string; readonly decimal: string }
  | { readonly kind: 'none' };

const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/u;
/** `1.250`, `1 250`: groups of three after a first group of one to three. */
const GROUPED = /^[+-]?\d{1,3}(?:[. \u00a0]\d{3})+$/u;
/** `1.250,5`: thousands and decimals, as only one of the two ways of writing has them. */
const GROUPED_DECIMAL = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/u;
const FRACTION = /^([\d. \u00a0]+)\/([\d. \u00a0]+)$/u;

/** More text than any number has. */
const LONGEST = 80;

/**
 * A number of a self-assessment as Vietnamese write it: `95,5%`, `191/200`, `1.250` where something is counted.
 * `1.250` where a number may have decimals is ambiguous: nobody guesses between 1250 and 1,25.
 *
 * @param isJson a JSON number means what JSON says
 */
export function numberText(written: string, unit: Unit, isJson = false): NumberText {
  const text = written.trim();
  if (text.length > LONGEST) return { kind: 'none' };
  if (isJson) return PLAIN.test(text) ? number(text, '') : { kind: 'none' };
  const fraction = FRACTION.exec(text);
  if (fraction) return fractionText(fraction[1] ?? '', fraction[2] ?? '', unit);
  const percent = text.endsWith('%') && unit !== 'count';
  const digits = percent ? text.slice(0, -1).trimEnd() : text;
  const sign = percent ? '%' : '';
  if (GROUPED_DECIMAL.test(digits)) return number(digits.replace(/\./gu, ''), sign);
  if (GROUPED.test(digits)) {
    const whole = digits.replace(/[. \u00a0]/gu, '');
    // One dot before three digits may be the decimal point of a rate, and of a number with decimals nobody knows.
    if (unit === 'count' || !PLAIN.test(digits)) return number(whole, sign, true);
    if (unit === 'number') return { kind: 'ambiguous', whole, decimal: digits.replace('.', ',') };
  }
  return PLAIN.test(digits) ? number(digits, sign) : { kind: 'none' };
}

function number(digits: string, sign: string, grouped = false): NumberText {
  return { kind: 'number', value: digits.replace(',', '.').replace(/^\+/u, '') + sign, grouped };
}

/** `191/200`: of two counts. */
function fractionText(over: string, under: string, unit: Unit): NumberText {
  const [numerator, denominator] = [numberText(over, 'count'), numberText(under, 'count')];
  if (unit === 'count' || numerator.kind !== 'number' || denominator.kind !== 'number') return { kind: 'none' };
  if (typeof numerator.value !== 'string' || typeof denominator.value !== 'string') return { kind: 'none' };
  return {
    kind: 'number',
    value: { numerator: numerator.value, denominator: denominator.value },
    grouped: numerator.grouped || denominator.grouped,
  };
}
