import { describe, expect, test } from 'vitest';
import { type Case, NOTHING_AT_ALL, said } from '../../../../test/one-leaf';
import type { BandsRule } from '../../model';

/** Share of units that were inspected: from 30% the maximum, from 20% half. */
const inspected: BandsRule = {
  kind: 'bands',
  unit: 'percent',
  bands: [
    { from: 30, points: 1 },
    { from: 20, to: 30, points: 0.5 },
    { to: 20, points: 0 },
  ],
};

describe('bands: the share of units inspected, 1 point', () => {
  test.each<Case>([
    ...NOTHING_AT_ALL,
    ['at the lower end of a band', 30, '1'],
    ['the least below it is the band below', '29.9999999999', '0.5'],
    ['at the lower end of the next', 20, '0.5'],
    ['the lowest band, open below', 5, '0'],
    ['open below means below zero too', -5, '0'],
    ['open above', 250, '1'],
    ['exactly 30% by counts', { numerator: 3, denominator: 10 }, '1'],
    ['just not 30%', { numerator: 299999999, denominator: 1000000000 }, '0.5'],
    ['in text with its sign', '25%', '0.5'],
    ['garbage', [30], 'failed: not-a-rate'],
    ['NaN is in no band', Number.NaN, 'failed: not-a-number'],
  ])('%s', (_, value, points) => {
    expect(said(inspected, 1, { value })).toBe(points);
  });

  test('limits with their sign mean the same', () => {
    const signed: BandsRule = {
      ...inspected,
      bands: [
        { from: '30%', points: 1 },
        { from: '20%', to: '30%', points: '1/2' },
      ],
    };
    expect(['30', '20', '19'].map((value) => said(signed, 1, value))).toEqual(['1', '0.5', '0']);
  });

  test('a value in no band is nothing', () => {
    const gap: BandsRule = {
      kind: 'bands',
      unit: 'number',
      bands: [
        { from: 1, to: 2, points: 1 },
        { from: 3, to: 4, points: 1 },
      ],
    };
    expect(['0', '1', '2', '2.5', '3.5', '4'].map((value) => said(gap, 1, value))).toEqual([
      '0',
      '1',
      '0',
      '0',
      '1',
      '0',
    ]);
  });

  test('more points in a band than the maximum are held to it, and warned of', () => {
    expect(said({ kind: 'bands', unit: 'number', bands: [{ points: 2 }] }, 1, 7)).toBe('1 above-maximum 2');
  });
});
