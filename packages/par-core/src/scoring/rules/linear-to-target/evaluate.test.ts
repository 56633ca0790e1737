import { describe, expect, test } from 'vitest';
import { type Case, NOTHING_AT_ALL, said } from '../../../../test/one-leaf';
import type { LinearToTargetRule } from '../../model';

const online: LinearToTargetRule = { kind: 'linear-to-target', unit: 'percent', target: 80 };
const initiatives: LinearToTargetRule = { kind: 'linear-to-target', unit: 'count', target: 3 };

describe('linear to a target: 80% of procedures with an online service, 1 point', () => {
  test.each<Case>([
    ...NOTHING_AT_ALL,
    ['half of the target is half of the points', 40, '0.5'],
    ['the target', 80, '1'],
    ['the target by counts', { numerator: 4, denominator: 5 }, '1'],
    ['beyond the target there is no more, and nothing to warn of', 97.3, '1'],
    ['none', 0, '0'],
    ['below none', -8, '0 below-zero -0.1'],
    ['the least below the target', '79.2', '0.99'],
    ['garbage', {}, 'failed: not-a-rate'],
  ])('%s', (_, value, points) => {
    expect(said(online, 1, { value })).toBe(points);
  });

  test('a target of 80%, written with its sign, is a target of 80', () => {
    expect(said({ ...online, target: '80%' }, 1, 40)).toBe('0.5');
  });
});

describe('linear to a target: three initiatives, 1 point', () => {
  test.each<Case>([
    ['one of three', 1, '1/3'],
    ['three', 3, '1'],
    ['a rate where a number is asked for', '50%', 'failed: not-a-number'],
  ])('%s', (_, value, points) => {
    expect(said(initiatives, 1, value)).toBe(points);
  });
});
