import { describe, expect, test } from 'vitest';
import { type Case, NOTHING_AT_ALL, said } from '../../../../test/one-leaf';
import type { DateBandsRule } from '../../model';

/** The plan for the next year: by the end of the year the maximum, in January half. */
const plan: DateBandsRule = {
  kind: 'date-bands',
  bands: [
    { by: '2022-01-31', points: 0.5 },
    { by: '2021-12-31', points: 1 },
  ],
};

describe('bands on a date: the plan for 2022 is issued, 1 point', () => {
  test.each<Case>([
    ...NOTHING_AT_ALL,
    ['in good time', '2021-12-10', '1'],
    ['on the last day', '2021-12-31', '1'],
    ['one day late', '2022-01-01', '0.5'],
    ['on the last day of the second band', '2022-01-31', '0.5'],
    ['after all of them', '2022-02-01', '0'],
    ['long before', '1975-04-30', '1'],
    ['not done at all, which is zero and not missing', false, '0'],
    ['done, but when?', true, 'failed: not-a-date'],
    ['as dates are written', '10/12/2021', 'failed: not-a-date'],
    ['a day there is not', '2021-02-30', 'failed: not-a-date'],
    ['29 February of a year without one', '2021-02-29', 'failed: not-a-date'],
    ['29 February of a leap year', '2020-02-29', '1'],
    ['a month', '2021-12', 'failed: not-a-date'],
    ['a time', '2021-12-10T00:00:00Z', 'failed: not-a-date'],
    ['a number', 20211210, 'failed: not-a-date'],
    ['a Date', new Date('2021-12-10'), 'failed: not-a-date'],
    ['an empty text', '', 'failed: not-a-date'],
  ])('%s', (_, value, points) => {
    expect(said(plan, 1, { value })).toBe(points);
  });
});
