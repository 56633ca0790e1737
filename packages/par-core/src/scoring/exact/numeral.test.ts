import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { MOST_DIGITS, rational, readNumeral } from './numeral';
import { equals, HUNDRED, multiply, Rational, toNumber } from './rational';

const nines = (count: number): string => '9'.repeat(count);

describe('a number of a criteria set or of an input is read as it was written', () => {
  test.each<readonly [why: string, value: unknown, is: string]>([
    ['a whole number', 12, '12'],
    ['a double is the decimal it was written as: one tenth', 0.1, '0.1'],
    ['the maximum of the appraisal block of PAR INDEX 2021', 60.5, '60.5'],
    ['a published index', 86.37, '86.37'],
    ['six decimals', 123456.654321, '123456.654321'],
    ['more than six decimals', 2.7071828, '2.7071828'],
    ['a sum of doubles is what it is, not what was meant', 0.1 + 0.2, '0.30000000000000004'],
    ['a double that prints with an exponent', 1e-7, '0.0000001'],
    ['a double that prints with digits and an exponent', -1.25e-7, '-0.000000125'],
    ['the largest one that still prints without an exponent', 123456789012345680000, '123456789012345680000'],
    ['a large double that prints with an exponent', 1e21, '1000000000000000000000'],
    ['a large double with digits', 1.5e21, '1500000000000000000000'],
    ['the largest power of ten that is read', 1e29, `1${'0'.repeat(29)}`],
    ['the smallest one', 1e-30, `0.${'0'.repeat(29)}1`],
    ['no minus at zero', -0, '0'],
    ['no minus at a zero of text', '-0.00', '0'],
    ['text with a point', '95.5', '95.5'],
    ['a sign', '+3', '3'],
    ['a percentage', '95.5%', '0.955'],
    ['a fraction', '1/3', '1/3'],
    ['a fraction that has an end', '-191/200', '-0.955'],
    ['noughts in front count for no digits', `${'0'.repeat(90)}7`, '7'],
    ['nor in a fraction', `${'0'.repeat(40)}1/${'0'.repeat(40)}3`, '1/3'],
    ['thirty digits', nines(MOST_DIGITS), nines(MOST_DIGITS)],
    ['thirty digits with a sign', `-${nines(MOST_DIGITS)}`, `-${nines(MOST_DIGITS)}`],
    [
      'thirty digits over thirty digits, with a sign',
      `-${nines(MOST_DIGITS)}/1${'0'.repeat(29)}`,
      '-9.99999999999999999999999999999',
    ],
    ['thirty decimals', `0.${'3'.repeat(30)}`, `0.${'3'.repeat(30)}`],
    ['a BigInt', 12n, '12'],
    ['a number that was computed before', new Rational(2, 4), '0.5'],
  ])('%s', (_, value, is) => {
    expect(String(readNumeral(value))).toBe(is);
  });

  test.each<readonly [why: string, value: unknown, problem: string]>([
    ['not a number', Number.NaN, 'not-a-number'],
    ['nothing is infinite', Number.POSITIVE_INFINITY, 'not-finite'],
    ['in neither direction', Number.NEGATIVE_INFINITY, 'not-finite'],
    ['1e308 would need 309 digits', 1e308, 'too-many-digits'],
    ['the least double would need 324 decimals', 5e-324, 'too-many-digits'],
    ['31 digits', nines(MOST_DIGITS + 1), 'too-many-digits'],
    ['31 digits before and after the point', `${nines(15)}.${nines(16)}`, 'too-many-digits'],
    ['31 decimals', `0.${'0'.repeat(30)}1`, 'too-many-digits'],
    ['a double that would need them', 1e30, 'too-many-digits'],
    ['or so many decimals', 1.5e-30, 'too-many-digits'],
    ['31 digits under the line', `1/${nines(31)}`, 'too-many-digits'],
    ['a megabyte of digits', nines(1_000_000), 'too-many-digits'],
    ['a BigInt of 31 digits', 10n ** 30n, 'too-many-digits'],
    ['a BigInt of a million bits, without printing it', 1n << 1_000_000n, 'too-many-digits'],
    ['a megabyte of text', 'Sóc Trăng '.repeat(100_000), 'not-a-number'],
    ['a fraction of nothing', '1/0', 'zero-denominator'],
    ['or of nothing in many digits', '1/0000', 'zero-denominator'],
    ['nothing', '', 'not-a-number'],
    ['a blank', ' ', 'not-a-number'],
    ['a number with a blank', ' 95', 'not-a-number'],
    ['a decimal comma: only the edge knows the language', '95,5', 'not-a-number'],
    ['groups of thousands', '1.234.567', 'not-a-number'],
    ['an exponent as text', '1e5', 'not-a-number'],
    ['hexadecimal', '0x10', 'not-a-number'],
    ['two percent signs', '95%%', 'not-a-number'],
    ['a fraction in percent', '1/3%', 'not-a-number'],
    ['a minus under the line', '1/-3', 'not-a-number'],
    ['digits of another script', '٣', 'not-a-number'],
    ['the printed minus', '−3', 'not-a-number'],
    ['a point without digits', '.5', 'not-a-number'],
    ['a word', 'chín mươi', 'not-a-number'],
    ['null', null, 'not-a-number'],
    ['nothing at all', undefined, 'not-a-number'],
    ['true', true, 'not-a-number'],
    ['an object', {}, 'not-a-number'],
    ['a list', [95], 'not-a-number'],
    ['a boxed number', Object(5), 'not-a-number'],
    ['a function', () => 5, 'not-a-number'],
    ['a symbol', Symbol('95'), 'not-a-number'],
    ['an object that converts itself', { valueOf: () => 5 }, 'not-a-number'],
    ['a Rational over zero', new Rational(1, 0), 'not-a-number'],
    ['a Rational over less than zero', new Rational(1, -2), 'not-a-number'],
    ['a Rational of doubles', new Rational(0.5, 1), 'not-a-number'],
    ['a Rational of NaN', new Rational(Number.NaN, 1), 'not-a-number'],
    ['a Rational of two types', new Rational(1n, 2), 'not-a-number'],
    ['a Rational that nobody made', Object.create(Rational.prototype), 'not-a-number'],
    ['a Rational of a million bits', new Rational(1n << 1_000_000n, 1n), 'too-many-digits'],
  ])('%s is refused, with its reason', (_, value, problem) => {
    expect(readNumeral(value)).toBe(problem);
  });

  property.prop([fc.double({ noNaN: true, noDefaultInfinity: true })])(
    'a double that is read comes back as the same double',
    (value) => {
      const read = readNumeral(value);
      const size = Math.abs(value);
      if (read instanceof Rational) expect(toNumber(read)).toBe(value === 0 ? 0 : value);
      // What is refused would have more than 30 digits before or after the point.
      else expect(size >= 1e30 || /e-/u.test(String(size)), String(value)).toBe(true);
    },
  );

  property.prop([fc.bigInt({ min: -(10n ** 30n) + 1n, max: 10n ** 30n - 1n }), fc.nat(30)])(
    'what a number prints as reads as that number',
    (units, places) => {
      const value = new Rational(units, 10n ** BigInt(places));
      expect(equals(rational(String(value)), value)).toBe(true);
      // In percent a hundredth of it.
      expect(equals(multiply(rational(`${value}%`), HUNDRED), value)).toBe(true);
    },
  );

  test('rational says what it could not read', () => {
    expect(() => rational('95,5')).toThrow(new RangeError('95,5: not-a-number'));
    expect(() => rational(Number.NaN)).toThrow(RangeError);
  });
});
