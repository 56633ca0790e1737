/**
 * A fraction in lowest terms, the plainest way there is: two BigInts and the rules of school. It is slow and has no
 * special cases, so that it can stand as a witness against the engine, with which it shares no line.
 */
export interface Fraction {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

export function fraction(over: bigint, under: bigint = 1n): Fraction {
  let [a, b] = [over < 0n ? -over : over, under < 0n ? -under : under];
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / a, under: (sign * under) / a };
}

export const NONE = fraction(0n);
export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.over, b.under));
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over);
export const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;
export const isZero = (a: Fraction): boolean => a.over === 0n;

/** As the engine prints it: a decimal where it has an end, else a fraction. */
export function textOf({ over: n, under: d }: Fraction): string {
  for (let places = 0; places <= 4000; places++) {
    const scaled = n * 10n ** BigInt(places);
    if (scaled % d !== 0n) {
      let rest = d;
      for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
      if (rest !== 1n) return `${n}/${d}`;
      continue;
    }
    const units = scaled / d;
    const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
    const cut = digits.length - places;
    return `${units < 0n ? '-' : ''}${digits.slice(0, cut)}${places > 0 ? `.${digits.slice(cut)}` : ''}`;
  }
  throw new RangeError('no decimal of so many places comes up in a test');
}

/** The two numbers of so many decimals that a fraction lies between, in units of the last; the same where it is one. */
function neighbours({ over: n, under: d }: Fraction, digits: number): readonly [low: bigint, high: bigint] {
  const scaled = n * 10n ** BigInt(digits);
  const low = scaled < 0n ? -((-scaled + d - 1n) / d) : scaled / d;
  return scaled % d === 0n ? [low, low] : [low, low + 1n];
}

/** Rounded by a named mode, to text with all its digits. */
export function printed(value: Fraction, digits: number, mode: string): string {
  const [low, high] = neighbours(value, digits);
  const unit = (units: bigint): Fraction => fraction(units, 10n ** BigInt(digits));
  const toLow = minus(value, unit(low));
  const toHigh = minus(unit(high), value);
  const outer = value.over < 0n ? low : high;
  const inner = value.over < 0n ? high : low;
  const nearer = isLess(toLow, toHigh) ? low : isLess(toHigh, toLow) ? high : undefined;
  const units = {
    'half-away-from-zero': nearer ?? outer,
    'half-even': nearer ?? (low % 2n === 0n ? low : high),
    down: inner,
    up: outer,
    floor: low,
    ceiling: high,
  }[mode];
  if (units === undefined) throw new RangeError(mode);
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const cut = text.length - digits;
  return `${units < 0n ? '-' : ''}${text.slice(0, cut)}${digits > 0 ? `.${text.slice(cut)}` : ''}`;
}
