import {
  addWorkingDays,
  type Calendar,
  type DayOff,
  dayOfWeek,
  daysBetween,
  deadlineOf,
  lateness,
  missingYears,
  provisionalDays,
  type WorkedDay,
} from '@soctrang/par-core/calendar';
import type { CalendarDate, ReportingDuty } from '@soctrang/par-core/directive';

/** When the report of a directive is due, and how a day stands to that. */
export interface ReportingDeadline {
  /** Last day by the calendar. */
  readonly lastDay: CalendarDate;
  /** Last day on which it is not late. */
  readonly due: CalendarDate;
  /** The last working day before `lastDay`, where that is a day off and the calendar knows. */
  readonly lastWorkingDayBefore?: CalendarDate;
  readonly today: CalendarDate;
  readonly late: boolean;
  /** Left, or late; absent where the calendar does not cover all of the days. */
  readonly workingDays?: number;
  /** Left, or late. */
  readonly calendarDays: number;
  /** Years that the calendar would have to know. */
  readonly missingYears: readonly number[];
  /** From Monday to Friday, between today and the due day. */
  readonly daysOff: readonly DayOff[];
  /** Week-end days that are worked, between today and the due day. */
  readonly workedDays: readonly WorkedDay[];
  /** Whether a day between may still be decided otherwise. */
  readonly provisional: boolean;
}

/** The deadline of a duty to report, as of a day. */
export function reportingDeadline(
  { deadline }: Pick<ReportingDuty, 'deadline'>,
  today: CalendarDate,
  calendar: Calendar,
): ReportingDeadline {
  const whole = deadlineOf(deadline, calendar);
  const { lastDay } = deadline;
  const due = whole.kind === 'dated' ? whole.due : lastDay;
  const state = lateness(lastDay, today, calendar);
  const workingDays = state.late ? state.workingDays : state.workingDaysLeft;
  // The first day of a term is not counted, the last is.
  const [from, to] = today <= due ? [today, due] : [due, today];
  const isBetween = ({ date }: { readonly date: CalendarDate }): boolean => from < date && date <= to;
  const before = due === lastDay ? undefined : addWorkingDays(lastDay, -1, calendar);
  return {
    lastDay,
    due,
    ...(before !== undefined && { lastWorkingDayBefore: before }),
    today,
    late: state.late,
    ...(workingDays !== undefined && { workingDays }),
    calendarDays: Math.abs(daysBetween(today, due)),
    missingYears: missingYears({ from, to }, calendar),
    daysOff: calendar.daysOff.filter((row) => isBetween(row) && dayOfWeek(row.date) <= 5),
    workedDays: calendar.workedDays.filter((row) => isBetween(row) && dayOfWeek(row.date) > 5),
    provisional: provisionalDays({ from, to }, calendar).length > 0,
  };
}
