// Subpaths: the root of date-fns would load all of it wherever nothing bundles.
import { addDays as addDaysTo } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
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
  const { year, month, day } = partsIn(text);
  return day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The value, where it is a calendar date. Callers without types, and texts that only look like a date to the
 * compiler (`'2022-02-31'`), are told at once instead of getting a wrong count.
 *
 * @param name What the value is to the caller: `today`, `options.on`.
 * @throws RangeError for anything else.
 */
export function requireCalendarDate(value: CalendarDate, name: string): CalendarDate {
  if (isCalendarDate(value)) return value;
  throw new RangeError(`${name} must be a calendar date that exists, written like 2021-12-20, not ${shown(value)}`);
}

/**
 * The value, where it is a whole number.
 *
 * @throws RangeError for anything else.
 */
export function requireWholeNumber(value: number, name: string): number {
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`${name} must be a whole number, not ${shown(value)}`);
}

/** A value from a caller without types, for a developer to recognise: a text in quotes, cut where it is long. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** The calendar date of a year, a month from 1 to 12 and a day from 1, where there is such a day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return isCalendarDate(text) ? text : undefined;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Year, month from 1 to 12, and day of the month. */
export function partsOf(date: CalendarDate): DateParts {
  return partsIn(requireCalendarDate(date, 'date'));
}

function partsIn(text: string): DateParts {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

/** Negative where `a` is before `b`, positive where it is after, zero for the same day: for sorting. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  requireCalendarDate(a, 'a');
  requireCalendarDate(b, 'b');
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The date a number of days later, or earlier where the number is negative.
 *
 * @param days A whole number.
 * @throws RangeError where the number is not whole, or the result lies outside the years 0 to 9999.
 * @example addDays('2021-12-31', 1) // '2022-01-01'
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  requireCalendarDate(date, 'date');
  return dateOf(addDaysTo(utcDay(date), requireWholeNumber(days, 'days')));
}

/**
 * How many days later `to` is than `from`; negative where it is earlier.
 *
 * @example daysBetween('2021-12-10', '2021-12-31') // 21
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  requireCalendarDate(from, 'from');
  requireCalendarDate(to, 'to');
  return differenceInCalendarDays(utcDay(to), utcDay(from));
}

/** Day of the week, from 1 for Monday (thứ Hai) to 7 for Sunday (Chủ nhật). */
export function dayOfWeek(date: CalendarDate): number {
  return getISODay(utcDay(requireCalendarDate(date, 'date')));
}

/** Last day of the month that a date lies in. */
export function lastDayOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = partsOf(date);
  return `${date.slice(0, 8)}${twoDigits(daysInMonth(year, month))}` as CalendarDate;
}

/**
 * The date in Vietnam at an instant, whatever the machine's time zone: how "now" becomes "today".
 *
 * @param instant A `Date`, or milliseconds since 1 January 1970 in UTC.
 * @throws RangeError for an invalid `Date`, and for an instant outside the years 0 to 9999.
 * @example dateInVietnam(Date.parse('2021-12-31T18:30:00Z')) // '2022-01-01'
 */
export function dateInVietnam(instant: Date | number): CalendarDate {
  return dateOf(new Date(Number(instant) + VIETNAM_AHEAD_OF_UTC));
}

/** The date in UTC of a `Date` with a four-digit year. */
function dateOf(date: Date): CalendarDate {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  if (isCalendarDate(text)) return text;
  throw new RangeError('no calendar date: the instant is not valid, or lies outside the years 0 to 9999');
}
