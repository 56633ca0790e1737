import { describe, expect, test } from 'vitest';
import { said } from '../../../../test/one-leaf';
import type { NotApplicableRule } from '../../model';

const leftOut: NotApplicableRule = { kind: 'not-applicable', treatment: 'left-out', rule: { kind: 'linear' } };
const full: NotApplicableRule = { ...leftOut, treatment: 'full' };

describe('not applicable: a department without procedures of its own, 2 points', () => {
  test.each<readonly [why: string, record: unknown, leftOut: string, full: string]>([
    ['it does not apply', { notApplicable: true }, 'not-applicable', '2'],
    ['it does not apply, whatever the value', { notApplicable: true, value: 10 }, 'not-applicable', '2'],
    [
      'it does not apply, whatever garbage the value is',
      { notApplicable: true, value: 'không' },
      'not-applicable',
      '2',
    ],
    ['it does apply', { notApplicable: false, value: 90 }, '1.8', '1.8'],
    ['nothing is said', { value: 90 }, '1.8', '1.8'],
    ['null is said', { notApplicable: null, value: 90 }, '1.8', '1.8'],
    ['missing is no “does not apply”', {}, 'missing', 'missing'],
    ['nor is zero', { value: 0 }, '0', '0'],
    ['nor is what cannot be read', { value: '?' }, 'failed: not-a-number', 'failed: not-a-number'],
    [
      'a word is neither true nor false',
      { notApplicable: 'không', value: 90 },
      'failed: not-yes-no notApplicable',
      'failed: not-yes-no notApplicable',
    ],
    [
      'a number neither',
      { notApplicable: 1, value: 90 },
      'failed: not-yes-no notApplicable',
      'failed: not-yes-no notApplicable',
    ],
  ])('%s', (_, record, out, whole) => {
    expect(said(leftOut, 2, record)).toBe(out);
    expect(said(full, 2, record)).toBe(whole);
  });

  test('points of people do not bring back what is left out', () => {
    expect(said(leftOut, 2, { notApplicable: true, appraisal2: 0.5 })).toBe('not-applicable');
  });

  test('a set that does not provide for it scores the leaf as it stands, and says so', () => {
    expect(said({ kind: 'linear' }, 2, { notApplicable: true, value: 90 })).toBe('1.8 applies-anyway');
    expect(said({ kind: 'linear' }, 2, { notApplicable: true })).toBe('missing');
    expect(said({ kind: 'linear' }, 2, { notApplicable: false, value: 90 })).toBe('1.8');
  });
});
