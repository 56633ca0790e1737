import { type Fraction, fraction, over, times } from './fraction';

/** Why there is no number: the kind, the part of the input, the place in a formula. */
export class Refusal {
  constructor(
    readonly kind: string,
    readonly name?: string,
    readonly at?: number,
  ) {}
}

const HUNDRED = fraction(100n);

/** A number as it is written: at most 30 digits and 30 decimals; a percent sign only where percent is measured. */
export function readNumber(value: unknown, inPercent: boolean, name?: string): Fraction {
  const refuse = (kind: string): never => {
    throw new Refusal(kind, name);
  };
  if (typeof value !== 'number' && typeof value !== 'string') return refuse('not-a-number');
  if (typeof value === 'number' && Number.isNaN(value)) return refuse('not-a-number');
  if (typeof value === 'number' && !Number.isFinite(value)) return refuse('not-finite');
  let text = String(value);
  if (typeof value === 'string' && /e/iu.test(text)) return refuse('not-a-number');
  if (inPercent && /^[^%/]*%$/u.test(text)) text = text.slice(0, -1);
  if (text.includes('/')) {
    const sides = text.split('/');
    if (sides.length !== 2 || !/^[+-]?[0-9]+$/u.test(sides[0] ?? '') || !/^[0-9]+$/u.test(sides[1] ?? '')) {
      return refuse('not-a-number');
    }
    const [top, bottom] = [BigInt(sides[0] ?? ''), BigInt(sides[1] ?? '')];
    if (bigger(top, 30) || bigger(bottom, 30)) return refuse('too-many-digits');
    return bottom === 0n ? refuse('zero-denominator') : fraction(top, bottom);
  }
  const [mantissa = '', exponent = '0'] = text.split('e');
  if (!/^[+-]?[0-9]+(\.[0-9]+)?$/u.test(mantissa)) return refuse('not-a-number');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const places = decimals.length - Number(exponent);
  const units = BigInt(whole + decimals);
  if (places > 30 || bigger(units, 30) || bigger(units, 30 + places)) return refuse('too-many-digits');
  return places < 0 ? fraction(units * 10n ** BigInt(-places)) : fraction(units, 10n ** BigInt(places));
}

const bigger = (n: bigint, digits: number): boolean =>
  (n < 0n ? -n : n) >= 10n ** BigInt(Math.max(digits, 0)) && n !== 0n;

/** A count: a number from zero on, whole where it has to be. */
export function readCount(value: unknown, name: string | undefined, whole: boolean): Fraction {
  const read = readNumber(value, false, name);
  if (read.over < 0n) throw new Refusal('negative', name);
  if (whole && read.under !== 1n) throw new Refusal('not-whole', name);
  return read;
}

/** A number, or a rate by its two counts; in percent where percent is measured. */
export function readMeasure(value: unknown, inPercent: boolean): Fraction {
  if (typeof value !== 'object' || value === null) return readNumber(value, inPercent);
  if (!('numerator' in value && 'denominator' in value)) throw new Refusal('not-a-rate');
  const top = readCount(value.numerator, 'numerator', false);
  const bottom = readCount(value.denominator, 'denominator', false);
  if (bottom.over === 0n) throw new Refusal('zero-denominator', 'denominator');
  return inPercent ? times(over(top, bottom), HUNDRED) : over(top, bottom);
}

/** Numbers by name, with no other names than those. */
export function readNamed(value: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal('not-by-name');
  for (const name of Object.keys(value)) if (!names.includes(name)) throw new Refusal('unknown-name', name);
  return value as Readonly<Record<string, unknown>>;
}
