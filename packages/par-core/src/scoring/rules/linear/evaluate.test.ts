import { describe, expect, test } from 'vitest';
import { type Case, NOTHING_AT_ALL, said } from '../../../../test/one-leaf';
import { Rational } from '../../exact/rational';
import type { LinearRule } from '../../model';

const rule: LinearRule = { kind: 'linear' };

describe('linear: the share of dossiers received online, 1,5 points', () => {
  test.each<Case>([
    ...NOTHING_AT_ALL,
    ['87,5% of 1,5 is 1,3125', 87.5, '1.3125'],
    ['the same in text', '87.5', '1.3125'],
    ['the same with its sign', '87.5%', '1.3125'],
    ['the same by its counts', { numerator: 35, denominator: 40 }, '1.3125'],
    ['the same as an exact number', new Rational(175, 2), '1.3125'],
    ['all of them', 100, '1.5'],
    ['none of them', 0, '0'],
    ['no minus at zero', -0, '0'],
    ['a third stays a third of the points', { numerator: 1, denominator: 3 }, '0.5'],
    ['two of seven has no end', { numerator: 2, denominator: 7 }, '3/7'],
    ['1,5 in 10.000.000 is kept', 1e-7, '0.0000000015'],
    ['more than all is held to the maximum, and warned of', 120, '1.5 above-maximum 1.8'],
    ['more done than there was', { numerator: 41, denominator: 40 }, '1.5 above-maximum 1.5375'],
    ['less than none is held to zero, and warned of', -5, '0 below-zero -0.075'],
    ['NaN', Number.NaN, 'failed: not-a-number'],
    ['infinity', Number.POSITIVE_INFINITY, 'failed: not-finite'],
    ['1e308', 1e308, 'failed: too-many-digits'],
    ['the least double', 5e-324, 'failed: too-many-digits'],
    ['31 digits', '9'.repeat(31), 'failed: too-many-digits'],
    ['a decimal comma', '87,5', 'failed: not-a-number'],
    ['two signs of percent', '87.5%%', 'failed: not-a-number'],
    ['an empty text', '', 'failed: not-a-number'],
    ['a word', 'đạt', 'failed: not-a-number'],
    ['true', true, 'failed: not-a-number'],
    ['a list', [87.5], 'failed: not-a-rate'],
    ['an object without the counts', { rate: 87.5 }, 'failed: not-a-rate'],
    ['a function', () => 87.5, 'failed: not-a-number'],
    ['a number that is broken', new Rational(1, 0), 'failed: not-a-number'],
    ['no dossiers at all', { numerator: 0, denominator: 0 }, 'failed: zero-denominator denominator'],
    ['fewer than no dossiers', { numerator: -1, denominator: 4 }, 'failed: negative numerator'],
    ['of fewer than none', { numerator: 1, denominator: -4 }, 'failed: negative denominator'],
    ['counts in words', { numerator: 'ba mươi lăm', denominator: 40 }, 'failed: not-a-number numerator'],
    ['counts in percent', { numerator: '35%', denominator: 40 }, 'failed: not-a-number numerator'],
    ['a count of nothing', { numerator: 35, denominator: null }, 'failed: not-a-number denominator'],
  ])('%s', (_, value, points) => {
    expect(said(rule, '1.5', { value })).toBe(points);
  });

  test('the points are exact where the maximum is a third', () => {
    expect(said(rule, '1/3', 50)).toBe('1/6');
  });
});
