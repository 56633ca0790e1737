import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { rational } from './numeral';
import { compare, Rational, subtract } from './rational';
import { ROUNDING_MODES, type RoundingMode, round, toDecimal } from './rounding';

/** Each mode said of the two printed numbers that a value stands between, and of how near it is to the lower one. */
const SAYS: Readonly<Record<RoundingMode, (lower: number, upper: number, tenths: number) => number>> = {
  'half-away-from-zero': (lower, upper, tenths) =>
    tenths < 5 ? lower : tenths > 5 ? upper : Math.abs(lower) > Math.abs(upper) ? lower : upper,
  'half-even': (lower, upper, tenths) => (tenths < 5 ? lower : tenths > 5 ? upper : lower % 2 === 0 ? lower : upper),
  down: (lower, upper) => (Math.abs(lower) < Math.abs(upper) ? lower : upper),
  up: (lower, upper) => (Math.abs(lower) > Math.abs(upper) ? lower : upper),
  floor: (lower) => lower,
  ceiling: (_, upper) => upper,
};

/** Hundredths as they are printed. */
function printed(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

describe('rounding', () => {
  test.each(ROUNDING_MODES)('%s: every value of three decimals from −100 to 100, all halves among them', (mode) => {
    const wrong: string[] = [];
    for (let thousandths = -100_000; thousandths <= 100_000; thousandths++) {
      const lower = Math.floor(thousandths / 10);
      const tenths = thousandths - lower * 10;
      const says = tenths === 0 ? lower : SAYS[mode](lower, lower + 1, tenths);
      const value = new Rational(thousandths, 1000);
      if (toDecimal(value, { mode }) !== printed(says))
        wrong.push(`${thousandths / 1000} → ${toDecimal(value, { mode })}`);
    }
    expect(wrong).toEqual([]);
  });

  test.each<readonly [RoundingMode, readonly string[]]>([
    ['half-away-from-zero', ['0.13', '0.14', '-0.13', '0.00', '0.01', '88.65']],
    ['half-even', ['0.12', '0.14', '-0.12', '0.00', '0.00', '88.64']],
    ['down', ['0.12', '0.13', '-0.12', '0.00', '0.00', '88.64']],
    ['up', ['0.13', '0.14', '-0.13', '0.01', '0.01', '88.65']],
    ['floor', ['0.12', '0.13', '-0.13', '0.00', '0.00', '88.64']],
    ['ceiling', ['0.13', '0.14', '-0.12', '0.01', '0.01', '88.65']],
  ])('%s of 0.125, 0.135, −0.125, 0.001, 0.005 and 88.645', (mode, texts) => {
    const values = ['0.125', '0.135', '-0.125', '0.001', '0.005', '88.645'];
    expect(values.map((value) => toDecimal(rational(value), { mode }))).toEqual(texts);
  });

  test('is to two digits and half away from zero unless told otherwise', () => {
    expect(toDecimal(rational('88.645'))).toBe('88.65');
    expect(toDecimal(rational('88.6'))).toBe('88.60');
    expect(String(round(rational('88.645')))).toBe('88.65');
  });

  test.each([
    [0, '2'],
    [1, '1.7'],
    [3, '1.667'],
    [10, '1.6666666667'],
  ])('to %i digits', (digits, text) => {
    expect(toDecimal(rational('5/3'), { digits })).toBe(text);
    expect(String(round(rational('5/3'), { digits }))).toBe(text);
  });

  test('what rounds to zero has no minus', () => {
    expect(toDecimal(rational('-0.001'))).toBe('0.00');
    expect(toDecimal(new Rational(-0, 1))).toBe('0.00');
  });

  test.each([-1, 11, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('cannot be to %d digits', (digits) => {
    expect(() => toDecimal(rational(1), { digits })).toThrow(RangeError);
  });

  test.each(['nearest', 'constructor', '__proto__', ''])('cannot be by a mode “%s” that there is not', (mode) => {
    for (const value of ['1', '1.005']) {
      expect(() => toDecimal(rational(value), { mode: mode as RoundingMode })).toThrow(RangeError);
    }
  });

  property.prop([fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.nat(10), fc.constantFrom(...ROUNDING_MODES)])(
    'moves a number by less than one unit of the last place, by at most half of one where it goes to the nearer',
    (n, d, digits, mode) => {
      const value = new Rational(n, d);
      const moved = subtract(round(value, { digits, mode }), value);
      const size = moved.n < 0 ? subtract(rational(0), moved) : moved;
      const unit = new Rational(1n, 10n ** BigInt(digits));
      expect(compare(size, unit)).toBeLessThan(0);
      if (mode.startsWith('half'))
        expect(compare(size, new Rational(unit.n, BigInt(unit.d) * 2n))).toBeLessThanOrEqual(0);
      // Rounded a second time it stays what it is.
      expect(toDecimal(round(value, { digits, mode }), { digits, mode })).toBe(toDecimal(value, { digits, mode }));
    },
  );
});
