import { describe, expect, test } from 'vitest';
import { type Case, NOTHING_AT_ALL, said } from '../../../../test/one-leaf';
import type { LinearWithFloorRule } from '../../model';

const rule: LinearWithFloorRule = { kind: 'linear-with-floor', floor: 80 };

describe('linear with a floor: 80% of the tasks of the plan or nothing, 2 points', () => {
  test.each<Case>([
    ...NOTHING_AT_ALL,
    ['all tasks', 100, '2'],
    ['95,5% of them', 95.5, '1.91'],
    ['at the floor the rate counts', 80, '1.6'],
    ['the least below it is nothing', '79.9999999999999999999', '0'],
    ['at the floor by counts', { numerator: 8, denominator: 10 }, '1.6'],
    ['below it by counts', { numerator: 799, denominator: 1000 }, '0'],
    ['none', 0, '0'],
    ['less than none', -3, '0'],
    ['more than all', 101, '2 above-maximum 2.02'],
    ['garbage', 'hoàn thành', 'failed: not-a-number'],
    ['no tasks', { numerator: 0, denominator: 0 }, 'failed: zero-denominator denominator'],
  ])('%s', (_, value, points) => {
    expect(said(rule, 2, { value })).toBe(points);
  });

  test('a floor of 80%, written with its sign, is a floor of 80', () => {
    expect(said({ ...rule, floor: '80%' }, 2, 79)).toBe('0');
    expect(said({ ...rule, floor: '80%' }, 2, 81)).toBe('1.62');
  });

  test.each([
    [0, 0, '0'],
    [0, 1, '0.02'],
    [100, '99.99', '0'],
    [100, 100, '2'],
  ])('a floor of %d takes %s for %s', (floor, value, points) => {
    expect(said({ ...rule, floor }, 2, value)).toBe(points);
  });
});
