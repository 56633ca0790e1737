import { describe, expect, test } from 'vitest';
import type { CalendarDate, Deadline } from '../directive/model';
import { deadlineOf, lateness } from './deadline';
import { vietnam2021to2026 } from './holidays';

const vietnam = vietnam2021to2026;

/** Clause 10: report "trong quý IV/2021". */
const clause10: Deadline = { kind: 'fixed-period', period: '2021-Q4', lastDay: '2021-12-31' };

describe('when something is due', () => {
  test('the report of clause 10: Friday 31 December 2021', () => {
    expect(deadlineOf(clause10, vietnam)).toEqual({
      kind: 'dated',
      period: '2021-Q4',
      lastDay: '2021-12-31',
      due: '2021-12-31',
    });
  });

  test('a last day that is off moves to the next working day', () => {
    const firstQuarter: Deadline = { kind: 'fixed-period', period: '2024-Q1', lastDay: '2024-03-31' };
    expect(deadlineOf(firstQuarter, vietnam)).toMatchObject({ lastDay: '2024-03-31', due: '2024-04-01' });
  });

  test('a year without a calendar moves nothing', () => {
    const later: Deadline = { kind: 'fixed-period', period: '2027-Q4', lastDay: '2027-12-31' };
    expect(deadlineOf(later, vietnam)).toMatchObject({ due: '2027-12-31' });
  });

  test.each<Exclude<Deadline['kind'], 'fixed-period'>>([
    'year-over-year',
    'annual',
    'continuous',
    'urgent',
    'timely',
    'undated',
  ])('%s names no day', (kind) => {
    expect(deadlineOf({ kind }, vietnam)).toEqual({ kind: 'without-a-date', because: kind });
  });
});

describe('handed in late or in time', () => {
  test.each<readonly [CalendarDate, object]>([
    ['2021-12-10', { late: false, workingDaysLeft: 15 }],
    ['2021-12-30', { late: false, workingDaysLeft: 1 }],
    ['2021-12-31', { late: false, workingDaysLeft: 0 }],
    ['2022-01-01', { late: true, workingDays: 0 }],
    ['2022-01-03', { late: true, workingDays: 0 }],
    ['2022-01-04', { late: true, workingDays: 1 }],
    ['2022-01-10', { late: true, workingDays: 5 }],
  ])('due on 31 December 2021, handed in on %s', (submitted, result) => {
    expect(lateness('2021-12-31', submitted, vietnam)).toEqual(result);
  });

  test('due on a Sunday, handed in on the Monday is in time', () => {
    expect(lateness('2024-03-31', '2024-04-01', vietnam)).toEqual({ late: false, workingDaysLeft: 0 });
    expect(lateness('2024-03-31', '2024-04-02', vietnam)).toEqual({ late: true, workingDays: 1 });
  });

  test('without a calendar it is known that it is late, and not by how much', () => {
    expect(lateness('2026-12-31', '2027-01-15', vietnam)).toEqual({ late: true });
    expect(lateness('2027-12-31', '2027-12-01', vietnam)).toEqual({ late: false });
  });
});
