import { describe, expect, test } from 'vitest';
import { type Case, NOTHING_AT_ALL, said } from '../../../../test/one-leaf';
import type { GrowthRule } from '../../model';

/** New firms: 20% more the maximum, any more half. */
const firms: GrowthRule = {
  kind: 'growth',
  measure: 'percent',
  unit: 'count',
  bands: [
    { above: 0, points: 0.5 },
    { from: 20, points: 1 },
  ],
};

/** The share received by post is higher than the year before. */
const postal: GrowthRule = { kind: 'growth', measure: 'difference', unit: 'percent', bands: [{ above: 0, points: 1 }] };

describe('growth: new firms on the year before, 1 point', () => {
  test.each<Case>([
    ...NOTHING_AT_ALL,
    ['20% more', { current: 120, previous: 100 }, '1'],
    ['the least below 20%', { current: 1199999, previous: 1000000 }, '0.5'],
    ['the least more', { current: 1000001, previous: 1000000 }, '0.5'],
    ['no more: above zero leaves zero out', { current: 100, previous: 100 }, '0'],
    ['fewer', { current: 80, previous: 100 }, '0'],
    ['from none there is no percentage', { current: 5, previous: 0 }, 'failed: zero-denominator previous'],
    ['from a loss to a gain is more', { current: 5, previous: -10 }, '1'],
    ['from a loss to a larger one is less', { current: -20, previous: -10 }, '0'],
    ['without the year before', { current: 120 }, 'failed: missing-name previous'],
    ['with nothing for the year before', { current: 120, previous: null }, 'failed: missing-name previous'],
    ['without this year', { previous: 120 }, 'failed: missing-name current'],
    ['with another year', { current: 120, previous: 100, '2019': 90 }, 'failed: unknown-name 2019'],
    ['in words', { current: 'nhiều hơn', previous: 100 }, 'failed: not-a-number current'],
    ['in percent where counts are asked for', { current: '120%', previous: 100 }, 'failed: not-a-number current'],
    ['a number alone', 20, 'failed: not-by-name'],
  ])('%s', (_, value, points) => {
    expect(said(firms, 1, { value })).toBe(points);
  });

  test('limits with their sign mean the same', () => {
    expect(said({ ...firms, bands: [{ from: '20%', points: 1 }] }, 1, { value: { current: 119, previous: 100 } })).toBe(
      '0',
    );
    expect(said({ ...firms, bands: [{ from: '20%', points: 1 }] }, 1, { value: { current: 120, previous: 100 } })).toBe(
      '1',
    );
  });
});

describe('growth: this year higher than the year before, as the directive asks (1g, 6c), 1 point', () => {
  test.each<Case>([
    ['higher by the least', { current: '35.21%', previous: 35.2 }, '1'],
    ['the same', { current: 35.2, previous: '35.2%' }, '0'],
    [
      'by counts of both years',
      { current: { numerator: 2, denominator: 3 }, previous: { numerator: 1, denominator: 2 } },
      '1',
    ],
    ['from nothing', { current: 0.1, previous: 0 }, '1'],
    [
      'no dossiers the year before',
      { current: 1, previous: { numerator: 0, denominator: 0 } },
      'failed: zero-denominator previous',
    ],
  ])('%s', (_, value, points) => {
    expect(said(postal, 1, { value })).toBe(points);
  });
});

test('the best band that is reached counts, wherever it stands', () => {
  const bands = [
    { from: 0, points: 0.2 },
    { from: 10, points: 1 },
    { from: 5, points: 0.6 },
  ];
  const at = (current: number): string => said({ ...firms, bands }, 1, { value: { current, previous: 100 } });
  expect([99, 100, 105, 110, 200].map(at)).toEqual(['0', '0.2', '0.6', '1', '1']);
});
