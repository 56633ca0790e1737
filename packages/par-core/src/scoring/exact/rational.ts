/**
 * An exact number: a fraction of two whole numbers. Small ones are held as doubles that stay within the safe integers,
 * larger ones as BigInt; which one it is changes nothing but speed.
 *
 * It prints as the decimal it is (`1.3125`), or as a fraction where it has no end (`1/3`); both can be read back, up to
 * as many digits as a number may have.
 * `valueOf` gives the nearest double, so that it can be compared with a number: `score.total.index > 90`.
 */
export class Rational {
  /** Numerator, of the same type as the denominator. */
  readonly n: number | bigint;
  /** Denominator, above zero. */
  readonly d: number | bigint;

  constructor(n: number | bigint, d: number | bigint) {
    this.n = n;
    this.d = d;
  }

  toString(): string {
    return textOf(this);
  }

  toJSON(): string {
    return textOf(this);
  }

  valueOf(): number {
    return toNumber(this);
  }
}

export const ZERO = new Rational(0, 1);
export const ONE = new Rational(1, 1);
export const HUNDRED = new Rational(100, 1);

/** A whole number that a double holds exactly. */
export const rationalOf = (whole: number): Rational => new Rational(whole, 1);

/** Held as doubles: numerator and denominator are of one type. */
const isSmall = (a: Rational): a is Rational & { readonly n: number; readonly d: number } => typeof a.d === 'number';

const SAFE = Number.MAX_SAFE_INTEGER;
/** Whether a double holds a whole number, and no other one like it. */
const isSafe = (n: number | bigint): boolean => n <= SAFE && n >= -SAFE;

/** A fraction of any two whole numbers, of which the second is above zero. */
export const fractionOf = (n: bigint, d: bigint): Rational =>
  isSafe(n) && isSafe(d) ? new Rational(Number(n), Number(d)) : new Rational(n, d);

/** The greatest common divisor of two whole numbers above zero, or of one and zero. */
function commonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  // The remainder of doubles is slow; as soon as both fit into 32 bits, it is that of integers.
  while (y > 0x7fff_ffff) [x, y] = [y, x % y];
  if (y === 0) return x;
  let [i, j] = [y | 0, (x % y) | 0];
  while (j !== 0) [i, j] = [j, (i % j) | 0];
  return i;
}

/**
 * The sum, over the least common denominator as far as that is cheap to find: so the sum of a whole sheet, with its forty
 * different denominators, keeps to few digits.
 */
export function add(a: Rational, b: Rational): Rational {
  if (b === ZERO) return a;
  if (a === ZERO) return b;
  if (isSmall(a) && isSmall(b)) {
    const common = a.d === b.d ? a.d : commonDivisor(a.d, b.d);
    const times = b.d / common;
    const [left, right, under] = [a.n * times, b.n * (a.d / common), a.d * times];
    const sum = left + right;
    if (under <= SAFE && isSafe(left) && isSafe(right) && isSafe(sum)) return new Rational(sum, under);
  }
  return isSmall(a) && !isSmall(b) ? addLarge(b, a) : addLarge(a, b);
}

function addLarge({ n, d }: Rational, { n: m, d: e }: Rational): Rational {
  const [bn, bd, bm, be] = [BigInt(n), BigInt(d), BigInt(m), BigInt(e)];
  const left = bd % be;
  const common = left === 0n ? be : typeof e === 'number' ? BigInt(commonDivisor(e, Number(left))) : 1n;
  const times = be / common;
  return new Rational(bn * times + bm * (bd / common), bd * times);
}

// No −0: a double knows one, a fraction does not.
export const negate = (a: Rational): Rational => (a.n ? new Rational(-a.n, a.d) : a);

export const subtract = (a: Rational, b: Rational): Rational => (b === ZERO ? a : add(a, negate(b)));

export function multiply(a: Rational, b: Rational): Rational {
  if (isSmall(a) && isSmall(b)) {
    const over = a.n * b.n;
    const under = a.d * b.d;
    if (isSafe(over) && under <= SAFE) return new Rational(over === 0 ? 0 : over, under);
  }
  return new Rational(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d));
}

/** `a / b`. The caller has seen to it that `b` is not zero; else it throws a `RangeError`. */
export function divide(a: Rational, b: Rational): Rational {
  if (!b.n) throw new RangeError('division by zero');
  return multiply(a, b.n > 0 ? new Rational(b.d, b.n) : new Rational(-b.d, -b.n));
}

/** −1, 0 or 1. */
export const signOf = (a: Rational): -1 | 0 | 1 => (a.n > 0 ? 1 : a.n < 0 ? -1 : 0);

/** Below zero, zero or above, as `a` is less than, equal to or more than `b`. */
export function compare(a: Rational, b: Rational): number {
  if (isSmall(a) && isSmall(b)) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    if (isSafe(left) && isSafe(right)) return left - right;
  }
  const left = BigInt(a.n) * BigInt(b.d);
  const right = BigInt(b.n) * BigInt(a.d);
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equals = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** The same number in lowest terms, as BigInt. */
export function reduced(a: Rational): { readonly n: bigint; readonly d: bigint } {
  const n = BigInt(a.n);
  const d = BigInt(a.d);
  let [x, y] = [n < 0n ? -n : n, d];
  while (y !== 0n) [x, y] = [y, x % y];
  return { n: n / x, d: d / x };
}

/** Decimal places in which every double ends, and what lies half-way between two of them. */
const PLACES = 1075;

/** The nearest double. */
export function toNumber(a: Rational): number {
  // Two whole numbers that a double holds exactly: one correctly rounded division.
  if (isSmall(a)) return a.n / a.d;
  const over = BigInt(a.n) * 10n ** BigInt(PLACES);
  const under = BigInt(a.d);
  // One digit more says whether there is anything beyond; then the text is rounded as any number in a program is.
  const beyond = signOf(new Rational(over % under, 1n));
  return Number(decimalText((over / under) * 10n + BigInt(beyond), PLACES + 1));
}

/** Size in bits up to which a number that was computed elsewhere is taken, and is brought into lowest terms to print it. */
const MOST_BITS = 20_000;

export const isWide = (n: bigint): boolean => BigInt.asIntN(MOST_BITS, n) !== n;

/** `-1.25`, and `1/3` for what has no end as a decimal. The sum of a hostile sheet is a fraction as it is. */
function textOf(a: Rational): string {
  if (isWide(BigInt(a.d))) return `${a.n}/${a.d}`;
  const { n, d } = reduced(a);
  const [twos, odd] = timesIn(d, 2n);
  const [fives, rest] = timesIn(odd, 5n);
  if (rest !== 1n) return `${n}/${d}`;
  const places = Math.max(twos, fives);
  return decimalText((n * 10n ** BigInt(places)) / d, places);
}

/** How often a factor is in a number, and what is left without it. */
function timesIn(of: bigint, factor: bigint): readonly [times: number, rest: bigint] {
  let [times, rest] = [0, of];
  for (; rest % factor === 0n; times++) rest /= factor;
  return [times, rest];
}

/** A whole number of units of the last place, as a decimal. */
export function decimalText(units: bigint, places: number): string {
  const [sign, size] = units < 0n ? ['-', -units] : ['', units];
  const digits = String(size).padStart(places + 1, '0');
  return sign + (places > 0 ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits);
}
