import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate, Deadline } from '../directive/model';
import { type DayOff, extendCalendar, type WorkedDay } from './calendar';
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
  requireCalendarDate,
} from './date';
import { deadlineOf, lateness } from './deadline';
import { formatDate, formatLongDate } from './format-date';
import { vietnam2021to2026 } from './holidays';
import { periodOf } from './period';
import {
  addWorkingDays,
  isWorkingDay,
  missingYears,
  nextWorkingDay,
  provisionalDays,
  workingDaysBetween,
  workingDaysIn,
} from './working-days';

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

describe('what is no calendar date', () => {
  test.each<readonly [CalendarDate, string]>([
    ['2022-02-31', 'today must be a calendar date that exists, written like 2021-12-20, not "2022-02-31"'],
    ['20-12-2021', 'today must be a calendar date that exists, written like 2021-12-20, not "20-12-2021"'],
  ])('%s is told by the name of the argument, although the compiler takes it', (date, sentence) => {
    expect(() => requireCalendarDate(date, 'today')).toThrow(new RangeError(sentence));
  });

  test.each<readonly [unknown, string]>([
    ['20/12/2021', '"20/12/2021"'],
    ['hôm nay', '"hôm nay"'],
    ['2021-12-20'.repeat(50), `"${'2021-12-20'.repeat(4)}…"`],
    [undefined, 'undefined'],
    [null, 'null'],
    [20_211_220, '20211220'],
    [new Date(0), 'an object'],
  ])('%s from a caller without types is told too', (value, shown) => {
    const date = value as CalendarDate;
    expect(() => requireCalendarDate(date, 'on')).toThrow(
      new RangeError(`on must be a calendar date that exists, written like 2021-12-20, not ${shown}`),
    );
  });

  test('is handed back where it is one', () => {
    expect(requireCalendarDate('2021-12-20', 'today')).toBe('2021-12-20');
  });

  const wrong: CalendarDate = '2022-02-31';
  const day: CalendarDate = '2021-12-20';
  test.each<readonly [string, () => unknown]>([
    ['date must', () => addDays(wrong, 1)],
    ['days must be a whole number, not 1.5', () => addDays(day, 1.5)],
    ['days must be a whole number, not NaN', () => addDays(day, Number.NaN)],
    ['no calendar date', () => addDays(day, 100_000_000_000)],
    ['from must', () => daysBetween(wrong, day)],
    ['to must', () => daysBetween(day, wrong)],
    ['a must', () => compareDates(wrong, day)],
    ['b must', () => compareDates(day, wrong)],
    ['date must', () => dayOfWeek(wrong)],
    ['date must', () => lastDayOfMonth(wrong)],
    ['date must', () => partsOf(wrong)],
    ['date must', () => formatDate(wrong, 'vi')],
    ['date must', () => formatLongDate(wrong)],
    ['date must', () => periodOf(wrong, 'quarter')],
    ['no calendar date', () => dateInVietnam(new Date(Number.NaN))],
    ['due must', () => lateness(wrong, day, vietnam2021to2026)],
    ['submitted must', () => lateness(day, wrong, vietnam2021to2026)],
    ['deadline.lastDay must', () => deadlineOf(deadlineOn(wrong), vietnam2021to2026)],
    ['date must', () => isWorkingDay(wrong, vietnam2021to2026)],
    ['date must', () => nextWorkingDay(wrong, vietnam2021to2026)],
    ['date must', () => addWorkingDays(wrong, 0, vietnam2021to2026)],
    ['count must be a whole number, not 1.5', () => addWorkingDays(day, 1.5, vietnam2021to2026)],
    ['count must be a whole number, not Infinity', () => addWorkingDays(day, Infinity, vietnam2021to2026)],
    ['from must', () => workingDaysBetween(wrong, day, vietnam2021to2026)],
    ['to must', () => workingDaysBetween(day, wrong, vietnam2021to2026)],
    ['interval.from must', () => workingDaysIn({ from: wrong, to: day }, vietnam2021to2026)],
    ['interval.to must', () => missingYears({ from: day, to: wrong }, vietnam2021to2026)],
    ['interval.to must', () => provisionalDays({ from: day, to: wrong }, vietnam2021to2026)],
    [
      'extension.workedDays[1].date must',
      () => extendCalendar(vietnam2021to2026, { workedDays: [on(day), on(wrong)] }),
    ],
    ['extension.daysOff[0].date must', () => extendCalendar(vietnam2021to2026, { daysOff: [holidayOn(wrong)] })],
  ])('%s: a mistake of the calling program', (sentence, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(sentence);
  });
});

function deadlineOn(lastDay: CalendarDate): Deadline {
  return { kind: 'fixed-period', period: '2022-Q1', lastDay };
}

function on(date: CalendarDate): WorkedDay {
  return { date, final: true, provenance: { kind: 'own' } };
}

function holidayOn(date: CalendarDate): DayOff {
  return { ...on(date), kind: 'holiday', name: { vi: 'Ngày nghỉ', en: 'Day off' } };
}
