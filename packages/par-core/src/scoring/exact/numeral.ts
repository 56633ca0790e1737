import { divide, fractionOf, HUNDRED, isWide, multiply, Rational } from './rational';

/** Digits a number may have, so that exact arithmetic stays affordable. */
export const MOST_DIGITS = 30;

/** Why a value is no number: an `error` that names its kind, never a wrong number. */
export type NumeralProblem = 'not-a-number' | 'not-finite' | 'too-many-digits' | 'zero-denominator';

/** A fraction, or a decimal with its exponent and percent sign. */
const WRITTEN = /^([+-]?)(\d+)(?:\/(\d+)|(?:\.(\d+))?(?:e([+-]\d+))?(%?))$/u;

/**
 * Reads a number exactly: `0.1` is one tenth, `'95.5%'` is 0.955, `'1/3'` a third.
 * Text is written with a point; more than 30 digits are refused.
 */
export function readNumeral(value: unknown): Rational | NumeralProblem {
  if (typeof value === 'number') return readDouble(value);
  if (value instanceof Rational) return readRational(value);
  if (typeof value === 'bigint') return isWide(value) ? 'too-many-digits' : readText(String(value));
  return typeof value === 'string' ? readText(value) : 'not-a-number';
}

/**
 * Reads a number in its unit. In percent, `95.5` and `'95.5%'` are the same; in any other unit a percent sign says that
 * something else was meant, so it is refused.
 */
export function readInUnit(value: unknown, inPercent: boolean): Rational | NumeralProblem {
  if (typeof value !== 'string' || !value.endsWith('%')) return readNumeral(value);
  const read = inPercent ? readNumeral(value) : 'not-a-number';
  return typeof read === 'string' ? read : multiply(read, HUNDRED);
}

/** A `Rational` as it should be: anybody can make one of anything. */
function readRational(value: Rational): Rational | NumeralProblem {
  const { n, d } = value;
  if (typeof n === 'bigint' && typeof d === 'bigint' && d > 0n)
    return isWide(n) || isWide(d) ? 'too-many-digits' : value;
  return Number.isSafeInteger(n) && Number.isSafeInteger(d) && Number(d) > 0 ? value : 'not-a-number';
}

/** The decimal that a double was written as: the shortest one that names it. */
function readDouble(value: number): Rational | NumeralProblem {
  if (Number.isSafeInteger(value)) return new Rational(value === 0 ? 0 : value, 1);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'not-a-number' : 'not-finite';
  if (Math.abs(value) < 1e6) {
    // Few enough digits that no other decimal of this length has the same double.
    for (let scale = 10; scale <= 1e6; scale *= 10) {
      const whole = Math.round(value * scale);
      if (whole / scale === value) return new Rational(whole, scale);
    }
  }
  return readText(String(value), true);
}

function readText(text: string, isDouble = false): Rational | NumeralProblem {
  const found = WRITTEN.exec(text);
  if (!found) return 'not-a-number';
  const [, sign = '', whole = '', below = '1', part = '', exponent, percent] = found;
  // Only a double prints with an exponent; who writes `1e5` meant something else.
  if (exponent && !isDouble) return 'not-a-number';
  const digits = significant(whole + part);
  const under = significant(below);
  const places = part.length - Number(exponent ?? 0);
  if (Math.max(digits.length, under.length, places, digits.length - places) > MOST_DIGITS) return 'too-many-digits';
  if (under === '0') return 'zero-denominator';
  const [n, d, power] = [BigInt(sign + digits), BigInt(under), 10n ** BigInt(Math.abs(places))];
  const value = places < 0 ? fractionOf(n * power, d) : fractionOf(n, d * power);
  return percent ? divide(value, HUNDRED) : value;
}

/** Without the noughts in front: they count for nothing. */
const significant = (digits: string): string => digits.replace(/^0+(?=\d)/u, '');

/**
 * A number, exactly. Throws a `RangeError` for what is none; `readNumeral` says so as a value instead.
 * @example rational('95.5%').toString() // '0.955'
 */
export function rational(value: number | string | bigint | Rational): Rational {
  const read = readNumeral(value);
  if (typeof read === 'string') throw new RangeError(`${String(value).slice(0, 60)}: ${read}`);
  return read;
}
