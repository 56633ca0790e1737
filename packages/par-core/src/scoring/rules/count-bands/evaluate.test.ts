import { describe, expect, test } from 'vitest';
import { type Case, NOTHING_AT_ALL, said } from '../../../../test/one-leaf';
import type { CountBandsRule } from '../../model';

const initiatives: CountBandsRule = {
  kind: 'count-bands',
  bands: [
    { atLeast: 1, points: 0.5 },
    { atLeast: 3, points: 1 },
  ],
};

describe('bands on a count: initiatives in reform, 1 point', () => {
  test.each<Case>([
    ...NOTHING_AT_ALL,
    ['none', 0, '0'],
    ['one', 1, '0.5'],
    ['two are no three', 2, '0.5'],
    ['three', 3, '1'],
    ['many', 1_000_000, '1'],
    ['in text', '2', '0.5'],
    ['half an initiative', 2.5, 'failed: not-whole'],
    ['less than none', -1, 'failed: negative'],
    ['a rate', '200%', 'failed: not-a-number'],
    ['a third', '1/3', 'failed: not-whole'],
    ['six thirds are two', '6/3', '0.5'],
    ['a list of them', ['a', 'b'], 'failed: not-a-number'],
  ])('%s', (_, value, points) => {
    expect(said(initiatives, 1, { value })).toBe(points);
  });

  test('the bands may stand in any order', () => {
    expect(said({ ...initiatives, bands: [...initiatives.bands].reverse() }, 1, 2)).toBe('0.5');
  });
});
