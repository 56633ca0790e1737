import type { CalendarDate } from '../directive/model';
import { type Calendar, covers, type DayOff, type WorkedDay } from './calendar';
import { addDays, dayOfWeek, daysBetween, partsOf, requireCalendarDate, requireWholeNumber } from './date';
import type { DateInterval } from './period';

/**
 * Working days (ngày làm việc). The week is worked from Monday to Friday; days off and days worked
 * instead are rows of a calendar. Unverified, from common knowledge of the field: the five-day week
 * (Quyết định 188/1999/QĐ-TTg), and that the first day of a term is not counted and a last day off
 * moves to the next working day (Bộ luật Dân sự 2015, Điều 147 và 148).
 *
 * A calendar knows only some years. Where a day of another year would have to be counted, the answer
 * is `undefined`, never a number that leaves holidays out; `missingYears` says which years it lacks.
 *
 * What is no calendar date is a mistake of the calling program: every function throws a RangeError that names it.
 */

/** Dates on which a calendar departs from the week: true where worked, false where off. */
const departures = new WeakMap<Calendar, ReadonlyMap<CalendarDate, boolean>>();

function departuresOf(calendar: Calendar): ReadonlyMap<CalendarDate, boolean> {
  const known = departures.get(calendar);
  if (known !== undefined) return known;
  const built = new Map<CalendarDate, boolean>();
  for (const { date } of calendar.daysOff) built.set(date, false);
  for (const { date } of calendar.workedDays) built.set(date, true);
  departures.set(calendar, built);
  return built;
}

function isWeekday(date: CalendarDate): boolean {
  return dayOfWeek(date) <= 5;
}

/** Years with a day in the interval that the calendar does not cover. */
export function missingYears(interval: DateInterval, calendar: Calendar): readonly number[] {
  const { from, to } = requireInterval(interval);
  const missing: number[] = [];
  for (let year = partsOf(from).year; year <= partsOf(to).year; year += 1) {
    if (!covers(calendar, year)) missing.push(year);
  }
  return missing;
}

/** Rows of the calendar in the interval that are not final: a count over them may still change. */
export function provisionalDays(interval: DateInterval, calendar: Calendar): readonly (DayOff | WorkedDay)[] {
  const { from, to } = requireInterval(interval);
  return [...calendar.daysOff, ...calendar.workedDays].filter(
    (row) => !row.final && from <= row.date && row.date <= to,
  );
}

function requireInterval(interval: DateInterval): DateInterval {
  requireCalendarDate(interval.from, 'interval.from');
  requireCalendarDate(interval.to, 'interval.to');
  return interval;
}

/** Whether a day is worked; `undefined` where the calendar does not cover its year. */
export function isWorkingDay(date: CalendarDate, calendar: Calendar): boolean | undefined {
  if (!covers(calendar, partsOf(date).year)) return undefined;
  return departuresOf(calendar).get(date) ?? isWeekday(date);
}

/**
 * How many working days an interval holds, first and last day included; `undefined` where the calendar
 * does not cover all of it.
 *
 * @example workingDaysIn({ from: '2021-10-01', to: '2021-12-31' }, vietnam2021to2026) // 66
 */
export function workingDaysIn(interval: DateInterval, calendar: Calendar): number | undefined {
  const { from, to } = requireInterval(interval);
  if (to < from) return 0;
  const last = lastCounts.get(calendar);
  if (last !== undefined && last.from === from && last.to === to) return last.count;
  const count = counted(interval, calendar);
  lastCounts.set(calendar, { from, to, count });
  return count;
}

/** What was counted last: while a report is written, its lateness is asked about at every key. */
const lastCounts = new WeakMap<Calendar, DateInterval & { readonly count: number | undefined }>();

function counted(interval: DateInterval, calendar: Calendar): number | undefined {
  if (missingYears(interval, calendar).length > 0) return undefined;
  let count = weekdaysIn(interval);
  for (const [date, worked] of departuresOf(calendar)) {
    if (date < interval.from || date > interval.to || worked === isWeekday(date)) continue;
    count += worked ? 1 : -1;
  }
  return count;
}

function weekdaysIn({ from, to }: DateInterval): number {
  const days = daysBetween(from, to) + 1;
  const first = dayOfWeek(from);
  let count = Math.floor(days / 7) * 5;
  for (let index = 0; index < days % 7; index += 1) {
    if ((first - 1 + index) % 7 < 5) count += 1;
  }
  return count;
}

/**
 * Working days from one day to another: the first day is not counted, the last is. Negative where `to`
 * is before `from`; zero for the same day; `undefined` where the calendar does not cover a counted day.
 *
 * @example workingDaysBetween('2021-12-30', '2022-01-04', vietnam2021to2026) // 2: Friday 31st and Tuesday 4th
 */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, calendar: Calendar): number | undefined {
  requireCalendarDate(from, 'from');
  requireCalendarDate(to, 'to');
  if (from <= to) return workingDaysIn({ from: addDays(from, 1), to }, calendar);
  const back = workingDaysIn({ from: addDays(to, 1), to: from }, calendar);
  return back === undefined || back === 0 ? back : -back;
}

/**
 * The working day that lies a number of working days after a date, the date itself not counted; before
 * it where the number is negative. Zero gives the date itself, worked or not. `undefined` where the way
 * there leaves the years of the calendar.
 *
 * @param count A whole number.
 * @throws RangeError where the count is not whole.
 */
export function addWorkingDays(date: CalendarDate, count: number, calendar: Calendar): CalendarDate | undefined {
  requireWholeNumber(count, 'count');
  const step = count < 0 ? -1 : 1;
  let day = requireCalendarDate(date, 'date');
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    const worked = isWorkingDay(day, calendar);
    if (worked === undefined) return undefined;
    if (worked) left -= 1;
  }
  return day;
}

/**
 * The date itself where it is a working day, otherwise the first working day after it: where a term ends
 * whose last day is a day off (Bộ luật Dân sự 2015, Điều 148; unverified). `undefined` where that
 * leaves the years of the calendar.
 */
export function nextWorkingDay(date: CalendarDate, calendar: Calendar): CalendarDate | undefined {
  const worked = isWorkingDay(date, calendar);
  if (worked === undefined) return undefined;
  return worked ? date : addWorkingDays(date, 1, calendar);
}
