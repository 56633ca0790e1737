import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../directive/model';
import { addDays } from './date';
import { vietnam2021to2026 } from './holidays';
import { calendarInterval, dataWindow, type Period } from './period';
import {
  addWorkingDays,
  isWorkingDay,
  missingYears,
  nextWorkingDay,
  provisionalDays,
  workingDaysBetween,
  workingDaysIn,
} from './working-days';

const vietnam = vietnam2021to2026;
const fourthQuarter: Period = { kind: 'quarter', year: 2021, index: 4 };

const coveredDate = fc.nat({ max: 2190 }).map((days) => addDays('2021-01-01', days));

describe('a working day', () => {
  test.each<readonly [CalendarDate, boolean, string]>([
    ['2021-12-31', true, 'a Friday'],
    ['2022-01-01', false, "New Year's Day on a Saturday"],
    ['2022-01-02', false, 'a Sunday'],
    ['2022-01-03', false, "the day in lieu of New Year's Day"],
    ['2022-01-04', true, 'a Tuesday'],
    ['2024-04-29', false, 'a Monday swapped'],
    ['2024-05-04', true, 'the Saturday worked instead'],
  ])('%s: %s, %s', (date, worked) => {
    expect(isWorkingDay(date, vietnam)).toBe(worked);
  });

  test('is not known in a year that the calendar does not cover', () => {
    expect(isWorkingDay('2020-12-31', vietnam)).toBeUndefined();
    expect(isWorkingDay('2027-01-01', vietnam)).toBeUndefined();
  });
});

describe('counting working days', () => {
  test('the fourth quarter of 2021 has 66, and the window of its figures 65', () => {
    expect(workingDaysIn(calendarInterval(fourthQuarter), vietnam)).toBe(66);
    expect(workingDaysIn(dataWindow(fourthQuarter), vietnam)).toBe(65);
  });

  test.each<readonly [CalendarDate, CalendarDate, number]>([
    ['2021-12-30', '2022-01-04', 2],
    ['2021-12-31', '2022-01-03', 0],
    ['2021-12-31', '2022-01-04', 1],
    ['2021-12-31', '2021-12-31', 0],
    ['2022-01-04', '2021-12-30', -2],
    ['2022-01-03', '2021-12-31', 0],
    ['2021-02-09', '2021-02-17', 1],
    ['2024-05-03', '2024-05-06', 2],
  ])('from %s to %s, the first not counted: %i', (from, to, count) => {
    expect(workingDaysBetween(from, to, vietnam)).toBe(count);
  });

  test('from 24 September to 31 December 2021 there are 70', () => {
    expect(workingDaysBetween('2021-09-24', '2021-12-31', vietnam)).toBe(70);
  });

  test('an interval that ends before it begins holds none', () => {
    expect(workingDaysIn({ from: '2021-12-31', to: '2021-12-30' }, vietnam)).toBe(0);
  });

  test('counting is adding up the days one by one', () => {
    fc.assert(
      fc.property(coveredDate, fc.nat({ max: 400 }), (from, length) => {
        const days = Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
        fc.pre(days.every((day) => day <= '2026-12-31'));
        const worked = days.filter((day) => isWorkingDay(day, vietnam)).length;
        expect(workingDaysIn({ from, to: addDays(from, length) }, vietnam)).toBe(worked);
      }),
    );
  });

  test('the count from one day to another is the opposite of the count back', () => {
    fc.assert(
      fc.property(coveredDate, coveredDate, (from, to) => {
        const there = workingDaysBetween(from, to, vietnam) ?? Number.NaN;
        const back = workingDaysBetween(to, from, vietnam) ?? Number.NaN;
        expect(there + back).toBe(0);
      }),
    );
  });

  test('years without a calendar give no number, and are named', () => {
    expect(workingDaysBetween('2026-12-30', '2027-01-05', vietnam)).toBeUndefined();
    expect(workingDaysIn({ from: '2020-12-31', to: '2021-01-05' }, vietnam)).toBeUndefined();
    expect(workingDaysBetween('2028-01-05', '2026-12-30', vietnam)).toBeUndefined();
    expect(missingYears({ from: '2019-06-01', to: '2028-01-01' }, vietnam)).toEqual([2019, 2020, 2027, 2028]);
    expect(missingYears({ from: '2021-01-01', to: '2026-12-31' }, vietnam)).toEqual([]);
  });

  test('the first day, which is not counted, may lie outside the calendar', () => {
    expect(workingDaysBetween('2020-12-31', '2021-01-04', vietnam)).toBe(1);
  });

  test('days that rest on a proposal are known', () => {
    const rows = provisionalDays({ from: '2026-07-01', to: '2026-09-30' }, vietnam);
    expect(rows.map((row) => row.date)).toEqual(['2026-08-31', '2026-08-22']);
    expect(provisionalDays({ from: '2021-10-01', to: '2021-12-31' }, vietnam)).toEqual([]);
  });
});

describe('moving by working days', () => {
  test.each<readonly [CalendarDate, number, CalendarDate]>([
    ['2021-12-30', 1, '2021-12-31'],
    ['2021-12-30', 2, '2022-01-04'],
    ['2022-01-04', -2, '2021-12-30'],
    ['2021-02-09', 1, '2021-02-17'],
    ['2022-01-01', 0, '2022-01-01'],
    ['2022-01-01', 1, '2022-01-04'],
    ['2022-01-01', -1, '2021-12-31'],
  ])('%s and %i working days is %s', (date, count, result) => {
    expect(addWorkingDays(date, count, vietnam)).toBe(result);
  });

  test('as many working days as were added lie between', () => {
    fc.assert(
      fc.property(coveredDate, fc.integer({ min: 1, max: 300 }), (date, count) => {
        const result = addWorkingDays(date, count, vietnam);
        fc.pre(result !== undefined);
        expect(workingDaysBetween(date, result, vietnam)).toBe(count);
        expect(isWorkingDay(result, vietnam)).toBe(true);
      }),
    );
  });

  test('a term that ends on a day off ends with the next working day', () => {
    expect(nextWorkingDay('2022-01-01', vietnam)).toBe('2022-01-04');
    expect(nextWorkingDay('2021-12-31', vietnam)).toBe('2021-12-31');
    expect(nextWorkingDay('2021-02-11', vietnam)).toBe('2021-02-17');
  });

  test('nothing is found beyond the years of the calendar', () => {
    expect(addWorkingDays('2026-12-31', 1, vietnam)).toBeUndefined();
    expect(addWorkingDays('2021-01-01', -1, vietnam)).toBeUndefined();
    expect(nextWorkingDay('2027-01-01', vietnam)).toBeUndefined();
    expect(addWorkingDays('2026-12-31', Number.MAX_SAFE_INTEGER, vietnam)).toBeUndefined();
  });
});
