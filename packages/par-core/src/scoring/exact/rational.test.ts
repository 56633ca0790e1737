import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { rational } from './numeral';
import {
  add,
  compare,
  divide,
  equals,
  greatest,
  least,
  multiply,
  negate,
  Rational,
  signOf,
  subtract,
  toNumber,
} from './rational';

const SAFE = Number.MAX_SAFE_INTEGER;

/** Whole numbers where doubles stop being exact, and small ones. */
const whole = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.integer({ min: 0, max: 20 }).map((less) => SAFE - less),
  fc.integer({ min: 0, max: 20 }).map((less) => less - SAFE),
  fc.integer({ min: -3, max: 3 }).map((more) => 2 ** 26 + more),
);
const under = whole.filter((n) => n !== 0).map(Math.abs);
const bothWays = fc
  .tuple(whole, under)
  .map(([n, d]) => ({ small: new Rational(n, d), large: new Rational(BigInt(n), BigInt(d)) }));

/** By the definition of a fraction, on BigInt alone. */
const same = (a: Rational, n: bigint, d: bigint): boolean => BigInt(a.n) * d === n * BigInt(a.d) && BigInt(a.d) > 0n;

describe('exact arithmetic', () => {
  test('ten times 0.1 is 1', () => {
    let sum = rational(0);
    for (let time = 0; time < 10; time++) sum = add(sum, rational(0.1));
    expect(String(sum)).toBe('1');
    expect(equals(multiply(rational(0.1), rational(10)), rational(1))).toBe(true);
  });

  test('a third three times is a whole', () => {
    const third = divide(rational(1), rational(3));
    expect(String(third)).toBe('1/3');
    expect(String(add(add(third, third), third))).toBe('1');
  });

  test('a product that left the exact doubles does not come back with a sum', () => {
    // 3 × 3002399751580331 is 2⁵³ + 1, which no double is; less 10 it would be one again.
    const sum = add(new Rational(-10, 3), new Rational(3002399751580331, 1));
    expect(sum.n.toString()).toBe('9007199254740983');
    expect(add(new Rational(3002399751580331, 1), new Rational(-10, 3)).n.toString()).toBe('9007199254740983');
  });

  property.prop([bothWays, bothWays])('gives the same on small numbers and on large ones', (a, b) => {
    for (const [x, y] of [
      [a.small, b.small],
      [a.small, b.large],
      [a.large, b.small],
      [a.large, b.large],
    ] as const) {
      const [n, d, m, e] = [BigInt(x.n), BigInt(x.d), BigInt(y.n), BigInt(y.d)];
      expect(same(add(x, y), n * e + m * d, d * e)).toBe(true);
      expect(same(subtract(x, y), n * e - m * d, d * e)).toBe(true);
      expect(same(multiply(x, y), n * m, d * e)).toBe(true);
      if (m !== 0n) expect(same(divide(x, y), m < 0n ? -n * e : n * e, m < 0n ? -m * d : m * d)).toBe(true);
      const order = n * e < m * d ? -1 : n * e > m * d ? 1 : 0;
      expect(Math.sign(compare(x, y))).toBe(order);
      expect(equals(x, y)).toBe(order === 0);
      expect(same(least(x, y), order <= 0 ? n : m, order <= 0 ? d : e)).toBe(true);
      expect(same(greatest(x, y), order >= 0 ? n : m, order >= 0 ? d : e)).toBe(true);
      expect(signOf(x)).toBe(n > 0n ? 1 : n < 0n ? -1 : 0);
    }
  });

  property.prop([fc.array(bothWays, { maxLength: 12 })])('never makes a small number of what is none', (values) => {
    let sum = rational(0);
    for (const { small } of values) {
      for (const made of [add(sum, small), multiply(sum, small), subtract(sum, small)]) {
        for (const part of [made.n, made.d]) {
          expect(typeof part === 'bigint' || (Number.isSafeInteger(part) && !Object.is(part, -0))).toBe(true);
        }
      }
      sum = add(sum, small);
    }
  });

  test('knows no −0', () => {
    for (const zero of [
      negate(rational(0)),
      multiply(rational(0), rational(-5)),
      subtract(rational(-0), rational(0)),
    ]) {
      expect(Object.is(toNumber(zero), 0)).toBe(true);
      expect(String(zero)).toBe('0');
    }
  });

  test('cannot be divided by zero, and says so', () => {
    expect(() => divide(rational(1), rational(0))).toThrow(RangeError);
  });

  test('compares with a double where somebody writes it so', () => {
    expect(rational('88.65') > rational('88.64')).toBe(true);
    expect(JSON.stringify({ index: rational('88.65') })).toBe('{"index":"88.65"}');
  });
});

/** Whether a double is the nearest one to a fraction: by the distances to its neighbours, on BigInt alone. */
function isNearest(double: number, n: bigint, d: bigint): boolean {
  const bitsOf = new DataView(new ArrayBuffer(8));
  const neighbour = (by: bigint): number => {
    bitsOf.setFloat64(0, double);
    bitsOf.setBigInt64(0, bitsOf.getBigInt64(0) + by);
    return bitsOf.getFloat64(0);
  };
  /** A double as whole units of the least double. */
  const units = (of: number): bigint => {
    bitsOf.setFloat64(0, of);
    const raw = bitsOf.getBigUint64(0) & 0x7fffffffffffffffn;
    const exponent = raw >> 52n;
    const fraction = raw & 0xfffffffffffffn;
    return exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  };
  const exact = (n < 0n ? -n : n) << 1074n;
  const far = (of: number): bigint => {
    const left = units(of) * d - exact;
    return left < 0n ? -left : left;
  };
  bitsOf.setFloat64(0, double);
  const even = (bitsOf.getBigUint64(0) & 1n) === 0n;
  const others = double === 0 ? [neighbour(1n)] : [neighbour(1n), neighbour(-1n)];
  return others.every((other) => far(double) < far(other) || (far(double) === far(other) && even));
}

describe('the double of an exact number', () => {
  const long = fc.bigInt({ min: 1n, max: 1n << 1200n });

  property.prop([long, long, fc.nat(1100), fc.nat(1100)])(
    'is the nearest one, a tie going to the even one',
    (a, b, left, right) => {
      const n = a >> BigInt(left);
      const d = (b >> BigInt(right)) + 1n;
      const double = toNumber(new Rational(n, d));
      if (Number.isFinite(double)) expect(isNearest(double, n, d), `${n}/${d} → ${double}`).toBe(true);
      else expect(n / d).toBeGreaterThan(BigInt(Number.MAX_VALUE));
      expect(toNumber(new Rational(-n, d))).toBe(n === 0n ? 0 : -double);
    },
  );

  property.prop([fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }), fc.constantFrom(-1n, 0n, 1n)])(
    'is right beside a tie between two doubles',
    (double, beside) => {
      const view = new DataView(new ArrayBuffer(8));
      view.setFloat64(0, double);
      const raw = view.getBigUint64(0);
      const exponent = raw >> 52n;
      const units = exponent === 0n ? raw : ((raw & 0xfffffffffffffn) | (1n << 52n)) << (exponent - 1n);
      const step = exponent === 0n ? 1n : 1n << (exponent - 1n);
      // The middle between this double and the next one, or a little less or more.
      const n = ((units * 2n + step) << 40n) + beside;
      const d = 1n << 1115n;
      const made = toNumber(new Rational(n, d));
      if (Number.isFinite(made)) expect(isNearest(made, n, d)).toBe(true);
    },
  );

  test.each<readonly [string, bigint, bigint, number]>([
    ['the least double', 1n, 1n << 1074n, 5e-324],
    ['half of it is a tie with zero, which is even', 1n, 1n << 1075n, 0],
    ['a little more than half of it', 3n, 1n << 1076n, 5e-324],
    ['the largest one', BigInt(Number.MAX_VALUE), 1n, Number.MAX_VALUE],
    ['more than any', 1n << 1024n, 1n, Number.POSITIVE_INFINITY],
    ['a third', 1n << 80n, 3n << 80n, 1 / 3],
  ])('%s', (_, n, d, double) => {
    expect(toNumber(new Rational(n, d))).toBe(double);
  });
});

describe('an exact number as text', () => {
  test.each<readonly [string, Rational, string]>([
    ['a decimal', new Rational(21, 16), '1.3125'],
    ['in lowest terms', new Rational(50n, 150n), '1/3'],
    ['below zero', new Rational(-1, 8), '-0.125'],
    ['between −1 and 0', new Rational(-1, 100), '-0.01'],
    ['a large one', new Rational(10n ** 40n, 4n), `25${'0'.repeat(38)}`],
    ['a fraction below zero', new Rational(-2, 6), '-1/3'],
  ])('%s', (_, value, text) => {
    expect(String(value)).toBe(text);
  });

  test('a denominator of a hundred thousand bits is printed as it stands, in no time', () => {
    const value = new Rational((1n << 100_000n) + 2n, 1n << 100_001n);
    expect(String(value)).toMatch(/^\d{30000,}\/\d{30000,}$/u);
    expect(toNumber(value)).toBe(0.5);
  });
});
