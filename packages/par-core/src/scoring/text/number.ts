import { Rational, reduced, signOf } from '../exact/rational';
import { type RoundingMode, toDecimal } from '../exact/rounding';

/** The language of what a person reads. */
export type Language = 'vi' | 'en';

export interface NumberOptions {
  readonly language: Language;
  /** Decimal places, 0 to 10, all of them printed; without it the number is printed as it is. */
  readonly digits?: number | undefined;
  /** How it is rounded to `digits`; half away from zero unless told otherwise. */
  readonly mode?: RoundingMode | undefined;
}

/** A number as text, and whether the text is the number itself. */
export interface NumberText {
  readonly text: string;
  readonly exact: boolean;
}

/** U+00A0: what belongs together stays on one line. */
export const NO_BREAK = '\u00a0';

/** Decimal places after which an exact number is harder to read than a rounded one. */
const MOST_PLACES = 12;
/** Digits before the decimal sign after which only the size is of interest. */
const MOST_WHOLE = 30;
/** Places of a number that has no end, and of a small one. */
const PLACES = 4;
const SMALL_PLACES = 10;

/**
 * A number in the style of a language: `1.234,5` in Vietnamese, `1,234.5` in English. Exact, without superfluous zeros,
 * unless `digits` asks for rounding; what has no end as a decimal is rounded, and says so by `≈`.
 *
 * @example formatNumber(rational('1234.5'), { language: 'vi' }) // '1.234,5'
 * @example formatNumber(rational('88.6'), { language: 'en', digits: 2 }) // '88.60'
 * @throws RangeError where `digits` is no whole number from 0 to 10
 */
export function formatNumber(value: Rational, options: NumberOptions): string {
  const { text, exact } = numberText(value, options);
  return exact || options.digits !== undefined ? text : `≈${NO_BREAK}${text}`;
}

/** The same, without the sign for a rounded number. */
export function numberText(value: Rational, { language, digits, mode }: NumberOptions): NumberText {
  const { n, d } = reduced(value);
  const lowest = new Rational(n, d);
  if (digits !== undefined) {
    const text = toDecimal(lowest, { digits, ...(mode && { mode }) });
    return { text: inStyle(text, language), exact: false };
  }
  const whole = n / d;
  const size = whole < 0n ? -whole : whole;
  if (size >= 10n ** BigInt(MOST_WHOLE)) return { text: sizeText(size, n < 0n, language), exact: false };
  const exact = String(lowest);
  const places = exact.includes('/') ? Number.POSITIVE_INFINITY : exact.length - 1 - exact.indexOf('.');
  if (!exact.includes('.') && !exact.includes('/')) return { text: inStyle(exact, language), exact: true };
  if (places <= MOST_PLACES) return { text: inStyle(exact, language), exact: true };
  const small = signOf(lowest) !== 0 && Math.abs(Number(lowest)) < 0.01;
  const rounded = toDecimal(lowest, { digits: small ? SMALL_PLACES : PLACES });
  return { text: inStyle(withoutZeros(rounded), language), exact: false };
}

/** A fraction as people write it: `1/3`. */
export function fractionText(value: Rational): string {
  const { n, d } = reduced(value);
  return `${n < 0n ? MINUS : ''}${n < 0n ? -n : n}/${d}`;
}

/** A decimal without the zeros at its end, which would say that they are known. */
function withoutZeros(decimal: string): string {
  let end = decimal.length;
  while (decimal[end - 1] === '0') end--;
  return decimal.slice(0, decimal[end - 1] === '.' ? end - 1 : end);
}

/** U+2212, as wide as the other signs of arithmetic. */
export const MINUS = '−';

/** `-1234.5` in the style of a language. */
function inStyle(decimal: string, language: Language): string {
  const negative = decimal.startsWith('-');
  const [whole = '', part] = (negative ? decimal.slice(1) : decimal).split('.');
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  return `${negative ? MINUS : ''}${grouped(whole, thousands)}${part === undefined ? '' : point + part}`;
}

function grouped(whole: string, thousands: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(thousands);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `1,2346 × 10³¹` */
function sizeText(size: bigint, negative: boolean, language: Language): string {
  const digits = String(size);
  const first = new Rational(BigInt(digits.slice(0, 12)), 10n ** 11n);
  const power = [...String(digits.length - 1)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  const text = inStyle(toDecimal(first, { digits: PLACES }), language);
  return `${negative ? MINUS : ''}${text}${NO_BREAK}×${NO_BREAK}10${power}`;
}
