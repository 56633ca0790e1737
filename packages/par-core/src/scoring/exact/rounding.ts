import { rational } from './numeral';
import { decimalText, fractionOf, Rational } from './rational';

/**
 * How a number that stands between two printed ones is rounded.
 * - `half-away-from-zero`: to the nearer one, a half away from zero (làm tròn thông thường);
 * - `half-even`: to the nearer one, a half to the even one;
 * - `down`: towards zero; `up`: away from zero;
 * - `floor`: to the lower one; `ceiling`: to the higher one.
 */
export type RoundingMode = 'half-away-from-zero' | 'half-even' | 'down' | 'up' | 'floor' | 'ceiling';

export interface RoundingOptions {
  /** Decimal places, 0 to 10; 2 unless told otherwise. */
  readonly digits?: number | undefined;
  readonly mode?: RoundingMode | undefined;
}

/** Whether the part that is left over lifts the size by one unit. `left` is what is left, of `whole`. */
const LIFTS: Readonly<Record<RoundingMode, (size: bigint, left: bigint, whole: bigint, negative: boolean) => boolean>> =
  {
    'half-away-from-zero': (_, left, whole) => left * 2n >= whole,
    'half-even': (size, left, whole) => left * 2n > whole || (left * 2n === whole && size % 2n === 1n),
    down: () => false,
    up: () => true,
    floor: (_size, _left, _whole, negative) => negative,
    ceiling: (_size, _left, _whole, negative) => !negative,
  };

export const ROUNDING_MODES = Object.keys(LIFTS) as readonly RoundingMode[];

/** Decimal places a number may be rounded to. */
export const MOST_PLACES = 10;

/** What can be rounded: an exact number, or one to be read as `rational` reads it. */
type Roundable = Parameters<typeof rational>[0];

function units(number: Roundable, { digits = 2, mode = 'half-away-from-zero' }: RoundingOptions): bigint {
  if (!Number.isInteger(digits) || digits < 0 || digits > MOST_PLACES) {
    throw new RangeError(`digits has to be from 0 to ${MOST_PLACES}`);
  }
  if (!ROUNDING_MODES.includes(mode)) throw new RangeError(`mode has to be one of ${ROUNDING_MODES.join(', ')}`);
  // A sum may be of more digits than a number that somebody gives.
  const { n, d } = number instanceof Rational ? number : rational(number);
  const negative = n < 0;
  const over = BigInt(n) * 10n ** BigInt(digits);
  const whole = BigInt(d);
  const size = negative ? -over : over;
  const left = size % whole;
  const lower = size / whole;
  const rounded = lower + BigInt(left > 0n && LIFTS[mode](lower, left, whole, negative));
  return negative ? -rounded : rounded;
}

/**
 * A number rounded once, as an exact number again.
 * @example round(rational('88.645')).toString() // '88.65'
 */
export function round(value: Roundable, options: RoundingOptions = {}): Rational {
  return fractionOf(units(value, options), 10n ** BigInt(options.digits ?? 2));
}

/**
 * A number rounded once, as text with all its digits and a point.
 * @example toDecimal(rational('88.6')) // '88.60'
 * @example toDecimal(rational('0.125'), { mode: 'half-even' }) // '0.12'
 */
export function toDecimal(value: Roundable, options: RoundingOptions = {}): string {
  return decimalText(units(value, options), options.digits ?? 2);
}
