import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../directive/model';
import {
  addDays,
  calendarDate,
  compareDates,
  dateInVietnam,
  dayOfWeek,
  daysBetween,
  isCalendarDate,
  lastDayOfMonth,
  partsOf,
} from './date';

const anyDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

describe('a calendar date', () => {
  test.each(['2021-11-30', '2024-02-29', '1900-01-01'])('%s is one', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each(['2021-11-31', '2021-02-29', '2021-13-01', '2021-00-10', '2021-1-1', '30/11/2021', '2021-11-30T00:00', ''])(
    '%s is none',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  test('is made of year, month and day, where there is such a day', () => {
    expect(calendarDate(2021, 9, 24)).toBe('2021-09-24');
    expect(calendarDate(2021, 2, 29)).toBeUndefined();
    expect(calendarDate(2021, 1.5, 1)).toBeUndefined();
    expect(partsOf('2021-09-24')).toEqual({ year: 2021, month: 9, day: 24 });
  });

  test('sorts by time', () => {
    const dates: CalendarDate[] = ['2021-12-31', '2021-09-24', '2022-01-01'];
    expect(dates.sort(compareDates)).toEqual(['2021-09-24', '2021-12-31', '2022-01-01']);
    expect(compareDates('2021-09-24', '2021-09-24')).toBe(0);
  });
});

describe('counting days', () => {
  test.each<readonly [CalendarDate, number, CalendarDate]>([
    ['2021-12-31', 1, '2022-01-01'],
    ['2021-03-01', -1, '2021-02-28'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2021-09-24', 0, '2021-09-24'],
    ['1994-12-30', 1, '1994-12-31'],
  ])('%s and %i days is %s', (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
    expect(daysBetween(date, result)).toBe(days);
  });

  test('adding the days between two dates leads from one to the other', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  test.each<readonly [CalendarDate, number]>([
    ['2021-09-24', 5],
    ['2021-12-31', 5],
    ['2022-01-01', 6],
    ['2022-01-02', 7],
    ['2022-01-03', 1],
  ])('%s is day %i of the week', (date, day) => {
    expect(dayOfWeek(date)).toBe(day);
  });

  test.each<readonly [CalendarDate, CalendarDate]>([
    ['2021-11-05', '2021-11-30'],
    ['2024-02-01', '2024-02-29'],
    ['1900-02-10', '1900-02-28'],
  ])('the month of %s ends on %s', (date, last) => {
    expect(lastDayOfMonth(date)).toBe(last);
  });
});

describe('the date in Vietnam', () => {
  test('changes at 17:00 UTC', () => {
    expect(dateInVietnam(new Date('2021-12-31T16:59:59.999Z'))).toBe('2021-12-31');
    expect(dateInVietnam(new Date('2021-12-31T17:00:00Z'))).toBe('2022-01-01');
    expect(dateInVietnam(Date.parse('2021-12-31T17:00:00Z'))).toBe('2022-01-01');
  });
});
