import { describe, expect, test } from 'vitest';
import { type Case, NOTHING_AT_ALL, said } from '../../../../test/one-leaf';
import type { ExternalIndexRule } from '../../model';

const sipas: ExternalIndexRule = { kind: 'external-index', index: 'SIPAS' };
const block: ExternalIndexRule = { kind: 'external-index', index: 'Điểm thẩm định', scale: 60.5 };

describe('an index measured elsewhere: SIPAS, 10 points', () => {
  test.each<Case>([
    ...NOTHING_AT_ALL,
    ['90 of 100', 90, '9'],
    ['the same as a percentage', '90%', '9'],
    ['the same by two counts', { numerator: 9, denominator: 10 }, '9'],
    ['an unrounded one', '87.1234', '8.71234'],
    ['more than there is', 101, '10 above-maximum 10.1'],
    ['less than there is', -1, '0 below-zero -0.1'],
    ['garbage', 'cao', 'failed: not-a-number'],
    ['true', true, 'failed: not-a-number'],
    ['a list', [90], 'failed: not-a-rate'],
  ])('%s', (_, value, points) => {
    expect(said(sipas, 10, { value })).toBe(points);
  });
});

describe('an index on a scale of its own: a block of PAR INDEX 2021, 60,5 points', () => {
  test.each<Case>([
    ['the points are the points', 58.51, '58.51'],
    ['half of the scale as a percentage', '50%', '30.25'],
    ['half of the scale by counts', { numerator: 1, denominator: 2 }, '30.25'],
    ['all of it', 60.5, '60.5'],
  ])('%s', (_, value, points) => {
    expect(said(block, 60.5, { value })).toBe(points);
  });
});
