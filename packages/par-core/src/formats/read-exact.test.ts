import { describe, expect, test } from 'vitest';
import { checkCriteria } from './criteria/check';
import { SAMPLE } from './criteria/sample';
import { MEASURE, NUMERAL, SHARE } from './json-schema/patterns';
import { canonical, numeralText } from './read-exact';

const regExp = (pattern: string): RegExp => new RegExp(pattern, 'u');

/** The maximum of an item that is written like this, and what is found. */
function maximumOf(written: string): readonly [value: unknown, codes: readonly string[]] {
  const text = SAMPLE.replace('điểm tối đa: 1\n', `điểm tối đa: ${written}\n`).replace('vinh-ha-2023', 'a');
  const { findings, meaning } = checkCriteria(text, { today: '2023-12-20' });
  const read = meaning?.read.kind === 'object' ? meaning.read.fields.areas : undefined;
  const area = read?.kind === 'list' ? read.items[0] : undefined;
  const criteria = area?.kind === 'object' ? area.fields.criteria : undefined;
  const item = criteria?.kind === 'list' ? criteria.items[0] : undefined;
  const maximum = item?.kind === 'object' ? item.fields.maximum : undefined;
  const codes = findings.map(({ code }) => code).filter((code) => !['PAR861', 'PAR862', 'PAR870'].includes(code));
  return [maximum?.kind === 'scalar' ? maximum.value : undefined, codes];
}

describe('an exact number', () => {
  test.each([
    ['1,5', 1.5],
    ['1.50', 1.5],
    ['007', 7],
    ['+2', 2],
    ['1/3', '1/3'],
    ['2 / 6', '1/3'],
    ['3/2', 1.5],
    ['0,1234567890123456', '0.1234567890123456'],
    ['12345678901234567890', '12345678901234567890'],
  ])('is read as people write it: %s', (written, value) => {
    expect(maximumOf(written)).toEqual([value, []]);
    expect(regExp(NUMERAL).test(written)).toBe(true);
  });

  test.each([
    ['-1', 'PAR105'],
    ['1/0', 'PAR107'],
    ['một', 'PAR107'],
    ['5%', 'PAR107'],
    ['1e5', 'PAR107'],
    ['1,2,3', 'PAR107'],
    [`1${'0'.repeat(31)}`, 'PAR107'],
    ['9'.repeat(100_000), 'PAR107'],
  ])('is refused: %s', (written, code) => {
    expect(maximumOf(written)).toEqual([undefined, [code]]);
  });

  test('sets thousands apart, which is said', () => expect(maximumOf('1.250.000')).toEqual([1_250_000, ['PAR013']]));
});

describe('the patterns of exact numbers', () => {
  test.each([
    [NUMERAL, ['1', '1,25', '0.5', '1/3', '1.250.000', '007'], ['-1', '1/0', '5%', 'một', '']],
    [MEASURE, ['-5%', '95,5 %', '30', '-1,5', '1/3'], ['1/0', '%', 'một']],
    [SHARE, ['0', '100', '100,0%', '95,5%', '200/3'], ['101', '-1', '100,5', '1000%']],
  ])('%s', (pattern, taken, refused) => {
    expect(taken.filter((text) => !regExp(pattern).test(text))).toEqual([]);
    expect(refused.filter((text) => regExp(pattern).test(text))).toEqual([]);
  });

  test.each([NUMERAL, MEASURE, SHARE])('do not go back and forth', (pattern) => {
    for (const part of ['0', '1.250', '1 250', '1/', ',']) {
      expect(regExp(pattern).test(`${part.repeat(20_000)}!`)).toBe(false);
    }
  });
});

describe('one number has one way to be kept', () => {
  test.each([
    ['12.50', 12.5],
    ['2/6', '1/3'],
    [-0, 0],
    [1e-7, 1e-7],
    ['không', undefined],
  ])('%s', (value, kept) => expect(canonical(value)).toBe(kept));

  test('and is written without an exponent', () => expect(numeralText(1e-7)).toBe('0.0000001'));
});
