import type { CalendarDate, Deadline } from '../directive/model';
import type { Calendar } from './calendar';
import { requireCalendarDate } from './date';
import { nextWorkingDay, workingDaysBetween } from './working-days';

/** When something is due (hạn cuối), as far as its deadline names a time. */
export type Due =
  | {
      readonly kind: 'dated';
      /** The period that the directive names: `2021-Q4`. */
      readonly period: string;
      /** Last day by the calendar. */
      readonly lastDay: CalendarDate;
      /** Last day on which it is not late: later than `lastDay` where that is a day off. */
      readonly due: CalendarDate;
    }
  | { readonly kind: 'without-a-date'; readonly because: Exclude<Deadline['kind'], 'fixed-period'> };

/**
 * The day on which a deadline of the directive ends. Where its last day is a day off, it ends with the
 * next working day (Bộ luật Dân sự 2015, Điều 148; unverified); a calendar that does not cover the year
 * moves nothing.
 *
 * @throws RangeError where the deadline's last day is no calendar date.
 */
export function deadlineOf(deadline: Deadline, calendar: Calendar): Due {
  if (deadline.kind !== 'fixed-period') return { kind: 'without-a-date', because: deadline.kind };
  const { period } = deadline;
  const lastDay = requireCalendarDate(deadline.lastDay, 'deadline.lastDay');
  return { kind: 'dated', period, lastDay, due: nextWorkingDay(lastDay, calendar) ?? lastDay };
}

/** How something handed in stands to its due day. Counts are absent where the calendar does not cover them. */
export type Lateness =
  | { readonly late: false; readonly workingDaysLeft?: number }
  | {
      readonly late: true;
      /** Zero where only days off have passed. */
      readonly workingDays?: number;
    };

/**
 * Whether something handed in on a day is late, and by how many working days, or how many were left. The
 * day from which is counted is itself not counted. A due day that is a day off moves as in `deadlineOf`.
 *
 * @throws RangeError where `due` or `submitted` is no calendar date.
 * @example lateness('2021-12-31', '2022-01-05', vietnam2021to2026) // { late: true, workingDays: 2 }
 * @example lateness('2021-12-31', '2021-12-30', vietnam2021to2026) // { late: false, workingDaysLeft: 1 }
 */
export function lateness(due: CalendarDate, submitted: CalendarDate, calendar: Calendar): Lateness {
  requireCalendarDate(due, 'due');
  requireCalendarDate(submitted, 'submitted');
  const lastDay = nextWorkingDay(due, calendar) ?? due;
  if (submitted > lastDay) {
    const workingDays = workingDaysBetween(lastDay, submitted, calendar);
    return { late: true, ...(workingDays !== undefined && { workingDays }) };
  }
  const workingDaysLeft = workingDaysBetween(submitted, lastDay, calendar);
  return { late: false, ...(workingDaysLeft !== undefined && { workingDaysLeft }) };
}
