// Subpaths: the root of date-fns would load all of it wherever nothing bundles.
import { addDays as addDaysTo } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { lastDayOfMonth as lastDayOfMonthOf } from 'date-fns/lastDayOfMonth';
import type { CalendarDate } from '../directive/model';
import { utcDay } from './utc-day';

/** Years that a report can speak of; a year outside is a slip of the hand. */
export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2100;

/** Asia/Ho_Chi_Minh is seven hours ahead of UTC, without daylight saving time. */
const VIETNAM_AHEAD_OF_UTC = 7 * 60 * 60 * 1000;

const written = /^\d{4}-\d{2}-\d{2}$/;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month of the Gregorian calendar; 0 where there is no such month. */
function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether a text is a calendar date as the product writes it: `2021-11-30`, and a day that exists. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!written.test(text)) return false;
  const { year, month, day } = partsOf(text as CalendarDate);
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The calendar date of a year, a month from 1 to 12 and a day from 1, where there is such a day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return isCalendarDate(text) ? text : undefined;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

/** Year, month from 1 to 12, and day of the month. */
export function partsOf(date: CalendarDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Negative where `a` is before `b`, positive where it is after, zero for the same day: for sorting. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The date a number of days later, or earlier where the number is negative.
 *
 * @throws RangeError where the number is not finite.
 * @example addDays('2021-12-31', 1) // '2022-01-01'
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(addDaysTo(utcDay(date), days));
}

/**
 * How many days later `to` is than `from`; negative where it is earlier.
 *
 * @example daysBetween('2021-12-10', '2021-12-31') // 21
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(utcDay(to), utcDay(from));
}

/** Day of the week, from 1 for Monday (thứ Hai) to 7 for Sunday (Chủ nhật). */
export function dayOfWeek(date: CalendarDate): number {
  return getISODay(utcDay(date));
}

/** Last day of the month that a date lies in. */
export function lastDayOfMonth(date: CalendarDate): CalendarDate {
  return dateOf(lastDayOfMonthOf(utcDay(date)));
}

/**
 * The date in Vietnam at an instant, whatever the machine's time zone: how "now" becomes "today".
 *
 * @param instant A `Date`, or milliseconds since 1 January 1970 in UTC.
 * @throws RangeError for an invalid `Date`.
 * @example dateInVietnam(Date.parse('2021-12-31T18:30:00Z')) // '2022-01-01'
 */
export function dateInVietnam(instant: Date | number): CalendarDate {
  return dateOf(new Date(Number(instant) + VIETNAM_AHEAD_OF_UTC));
}

/** The date in UTC of a `Date` with a four-digit year. */
function dateOf(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10) as CalendarDate;
}
