import { describe, expect, test } from 'vitest';
import { type Case, NOTHING_AT_ALL, said } from '../../../../test/one-leaf';
import type { YesNoRule } from '../../model';

const rule: YesNoRule = { kind: 'yes-no' };

describe('yes or no: the plan for the year was issued, 0,5 points', () => {
  test.each<Case>([
    ...NOTHING_AT_ALL,
    ['it was', true, '0.5'],
    ['it was not, which is zero and not missing', false, '0'],
    ['a word is no answer', 'có', 'failed: not-yes-no'],
    ['nor is the name of one', 'true', 'failed: not-yes-no'],
    ['nor a number', 1, 'failed: not-yes-no'],
    ['nor NaN', Number.NaN, 'failed: not-yes-no'],
    ['nor a list', [true], 'failed: not-yes-no'],
    ['nor a boxed answer', Object(true), 'failed: not-yes-no'],
    ['nor a function', () => true, 'failed: not-yes-no'],
  ])('%s', (_, value, points) => {
    expect(said(rule, '0.5', { value })).toBe(points);
  });
});
