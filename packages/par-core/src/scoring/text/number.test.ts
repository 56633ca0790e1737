import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../../test/seed';
import { Rational, ROUNDING_MODES, rational, round } from '..';
import { formatNumber } from '.';

/** No-break spaces are written as blanks here. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const written = (value: string, digits?: number) =>
  (['vi', 'en'] as const).map((language) => plain(formatNumber(rational(value), { language, digits })));

describe('a number for people', () => {
  test.each<readonly [string, string, string]>([
    ['1234.5', '1.234,5', '1,234.5'],
    ['1234567.891', '1.234.567,891', '1,234,567.891'],
    ['999', '999', '999'],
    ['1000', '1.000', '1,000'],
    ['1.50', '1,5', '1.5'],
    ['-0.25', '−0,25', '−0.25'],
    ['0', '0', '0'],
    ['0.000001', '0,000001', '0.000001'],
    ['1/8', '0,125', '0.125'],
    ['1/3', '≈ 0,3333', '≈ 0.3333'],
    ['-200/3', '≈ −66,6667', '≈ −66.6667'],
    ['1861/196', '≈ 9,4949', '≈ 9.4949'],
    ['1/700', '≈ 0,0014285714', '≈ 0.0014285714'],
  ])('%s is %s in Vietnamese and %s in English', (value, vi, en) => {
    expect(written(value)).toEqual([vi, en]);
  });

  test.each<readonly [string, string, string]>([
    ['88.6', '88,60', '88.60'],
    ['88.645', '88,65', '88.65'],
    ['1/3', '0,33', '0.33'],
    ['12345.678', '12.345,68', '12,345.68'],
    ['-0.001', '0,00', '0.00'],
  ])('%s with two digits is %s and %s: whoever asks for digits knows that it is rounded', (value, vi, en) => {
    expect(written(value, 2)).toEqual([vi, en]);
  });

  test('is rounded by the mode that was asked for', () => {
    const each = ROUNDING_MODES.map((mode) => formatNumber(rational('0.125'), { language: 'vi', digits: 2, mode }));
    expect(each).toEqual(['0,13', '0,12', '0,12', '0,13', '0,12', '0,13']);
  });

  test('tells only its size where it has more digits than anybody reads', () => {
    const huge = new Rational(12_345n * 10n ** 40n, 1n);
    expect(plain(formatNumber(huge, { language: 'vi' }))).toBe('≈ 1,2345 × 10⁴⁴');
    expect(plain(formatNumber(new Rational(-huge.n, 1n), { language: 'en' }))).toBe('≈ −1.2345 × 10⁴⁴');
  });

  test('digits that there are not throw', () => {
    expect(() => formatNumber(rational(1), { language: 'vi', digits: 11 })).toThrow(RangeError);
  });

  test('says the number itself, or that it is rounded: read back, it is the same', () => {
    const read = (text: string): Rational =>
      rational(text.replaceAll('.', '').replace(',', '.').replace('−', '-').replace(/^≈\s/u, ''));
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 5000 }), (over, under) => {
        const value = rational(`${over}/${under}`);
        const text = formatNumber(value, { language: 'vi' });
        if (!text.startsWith('≈')) expect(String(read(text))).toBe(String(value));
        const rounded = formatNumber(value, { language: 'vi', digits: 2 });
        expect(Number(read(rounded))).toBe(Number(round(value, { digits: 2 })));
      }),
    );
  });
});
