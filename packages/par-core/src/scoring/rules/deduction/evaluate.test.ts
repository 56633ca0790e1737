import { describe, expect, test } from 'vitest';
import { type Case, NOTHING_AT_ALL, said } from '../../../../test/one-leaf';
import type { DeductionRule } from '../../model';

const disciplined: DeductionRule = { kind: 'deduction', perCase: 0.25 };

describe('deduction: 0,25 for each official disciplined, 1 point', () => {
  test.each<Case>([
    ...NOTHING_AT_ALL,
    ['none', 0, '1'],
    ['one', 1, '0.75'],
    ['three', 3, '0.25'],
    ['four use it up', 4, '0'],
    ['more take no more, and there is nothing to warn of', 400, '0'],
    ['as many as can be read', '9'.repeat(30), '0'],
    ['half an official', 0.5, 'failed: not-whole'],
    ['less than none', -1, 'failed: negative'],
    ['a rate', '5%', 'failed: not-a-number'],
    ['by name', { count: 1 }, 'failed: not-a-number'],
  ])('%s', (_, value, points) => {
    expect(said(disciplined, 1, { value })).toBe(points);
  });

  test.each([
    [0, '1'],
    [2, '1'],
    [3, '0.75'],
    [6, '0'],
  ])('with two cases free, %d leave %s', (cases, points) => {
    expect(said({ ...disciplined, free: 2 }, 1, cases)).toBe(points);
  });

  test('a third each time leaves nothing over', () => {
    expect(['1', '2', '3'].map((cases) => said({ kind: 'deduction', perCase: '1/3' }, 1, cases))).toEqual([
      '2/3',
      '1/3',
      '0',
    ]);
  });
});
