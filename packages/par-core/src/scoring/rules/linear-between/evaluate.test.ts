import { describe, expect, test } from 'vitest';
import { type Case, NOTHING_AT_ALL, said } from '../../../../test/one-leaf';
import type { LinearBetweenRule } from '../../model';

const rising: LinearBetweenRule = { kind: 'linear-between', unit: 'percent', low: 60, high: 90 };
const falling: LinearBetweenRule = { kind: 'linear-between', unit: 'count', low: 10, high: 2 };

describe('linear between 60% and 90% disbursed, 1,5 points', () => {
  test.each<Case>([
    ...NOTHING_AT_ALL,
    ['nothing at the lower end', 60, '0'],
    ['nothing below it, and nothing to warn of', 12, '0'],
    ['half way', 75, '0.75'],
    ['all at the upper end', 90, '1.5'],
    ['no more above it', 130, '1.5'],
    ['a third of the way', 70, '0.5'],
    ['by counts', { numerator: 3, denominator: 4 }, '0.75'],
    ['below none', -20, '0'],
    ['garbage', 'nhiều', 'failed: not-a-number'],
  ])('%s', (_, value, points) => {
    expect(said(rising, '1.5', { value })).toBe(points);
  });

  test('thresholds with their sign mean the same', () => {
    expect(said({ ...rising, low: '60%', high: '90%' }, '1.5', 75)).toBe('0.75');
  });
});

describe('linear from ten late dossiers down to two, 2 points', () => {
  test.each<Case>([
    ['ten are nothing', 10, '0'],
    ['more are nothing', 25, '0'],
    ['six are half', 6, '1'],
    ['two are all', 2, '2'],
    ['none are no more than all', 0, '2'],
  ])('%s', (_, value, points) => {
    expect(said(falling, 2, value)).toBe(points);
  });
});
