import {
  type Calendar,
  dayOfWeek,
  daysBetween,
  deadlineOf,
  formatDate,
  lateness,
  periodId,
  provisionalDays,
} from '@soctrang/par-core/calendar';
import type { CalendarDate, Deadline } from '@soctrang/par-core/directive';
import type { Language, Status } from '@soctrang/par-core/report';
import { fill } from '../messages/fill';
import { TIME_LEFT, WEEKDAYS } from '../messages/time-left';
import type { ReportDocument } from './open-document';

/** How a day stands to a deadline (thời hạn còn lại). */
export interface TimeLeft {
  /** The last day by the calendar. */
  readonly lastDay: CalendarDate;
  /** The last day on which it is not late: later than `lastDay` where that is a day off. */
  readonly due: CalendarDate;
  /** The day from which is counted. */
  readonly from: CalendarDate;
  readonly late: boolean;
  /** Working days left or late; absent where the calendar does not know all of the years. */
  readonly workingDays?: number;
  /** Days by the calendar, left or late. */
  readonly days: number;
  /** Whether a day off between may still be decided otherwise. */
  readonly provisional: boolean;
}

/**
 * How a day stands to a deadline of the directive; undefined where the deadline names no day.
 *
 * @example timeLeft({ kind: 'fixed-period', period: '2021-Q4', lastDay: '2021-12-31' }, '2021-12-20', calendar)?.workingDays // 9
 */
export function timeLeft(deadline: Deadline, from: CalendarDate, calendar: Calendar): TimeLeft | undefined {
  const dated = deadlineOf(deadline, calendar);
  if (dated.kind !== 'dated') return undefined;
  const { lastDay, due } = dated;
  const state = lateness(lastDay, from, calendar);
  const workingDays = state.late ? state.workingDays : state.workingDaysLeft;
  const [first, last] = from <= due ? [from, due] : [due, from];
  return {
    lastDay,
    due,
    from,
    late: state.late,
    ...(workingDays !== undefined && { workingDays }),
    days: daysBetween(first, last),
    provisional: provisionalDays({ from: first, to: last }, calendar).length > 0,
  };
}

/** How a report stands to the day by which it is due, and whether that is seen from its own date. */
export interface ReportTime extends TimeLeft {
  readonly dated: boolean;
}

/**
 * How a report stands to its deadline: from its own date where it bears one that has come, else from today. Undefined for
 * a period that the directive does not ask for, and where its directive or its period is not known.
 */
export function reportTime({ checked, today }: ReportDocument, calendar: Calendar): ReportTime | undefined {
  const { directive, period, report } = checked;
  if (directive === undefined || period === undefined) return undefined;
  const { deadline } = directive.reportingDuty;
  if (deadline.period !== periodId(period)) return undefined;
  // What the reader calls a string is a calendar date there.
  const date = report?.fields.document?.fields.date?.value as CalendarDate | undefined;
  const dated = date !== undefined && date <= today;
  const left = timeLeft(deadline, dated ? date : today, calendar);
  return left && { ...left, dated };
}

/** Whether a task or an obligation in a state still waits to be finished, so that its deadline matters. */
export function isOpenStatus(status: Status | undefined): boolean {
  switch (status) {
    case undefined:
    case 'not-started':
    case 'in-progress':
    case 'ongoing':
      return true;
    case 'done':
    case 'not-applicable':
      return false;
    default: {
      const unknown: never = status;
      return unknown;
    }
  }
}

/** `còn 9 ngày làm việc`, `quá hạn 2 ngày làm việc`; of a report with a date of its own, how that stands to the deadline. */
export function timeWords(left: TimeLeft & { readonly dated?: boolean }, language: Language): string {
  return fill(TIME_LEFT[timeMessage(left)], language, { days: left.workingDays ?? left.days });
}

function timeMessage({
  late,
  workingDays,
  days,
  dated = false,
}: TimeLeft & { readonly dated?: boolean }): keyof typeof TIME_LEFT {
  if (dated) {
    if (late) return workingDays ? (workingDays === 1 ? 'behind.one' : 'behind') : 'behind.calendar';
    if (workingDays === undefined) return 'early.calendar';
    if (workingDays === 0) return 'early.none';
    return workingDays === 1 ? 'early.one' : 'early';
  }
  if (workingDays === undefined) {
    if (late) return days === 1 ? 'late.calendar.one' : 'late.calendar';
    if (days === 0) return 'left.none';
    return days === 1 ? 'left.calendar.one' : 'left.calendar';
  }
  if (late) return workingDays === 0 ? 'late.none' : workingDays === 1 ? 'late.one' : 'late';
  if (workingDays === 0) return 'left.none';
  return workingDays === 1 ? 'left.one' : 'left';
}

/** The day in full, how it was counted, and what is not certain of it. */
export function timeDetails(left: TimeLeft, language: Language): string {
  const { due, from, provisional, workingDays } = left;
  const sentences = [
    movedWords(left, language) ?? fill(TIME_LEFT.due, language, { day: dayWords(due, language) }),
    fill(TIME_LEFT.counted, language, { today: dayWords(from, language) }),
    ...(workingDays === undefined ? [TIME_LEFT.unknown[language]] : []),
    ...(provisional ? [TIME_LEFT.provisional[language]] : []),
  ];
  return sentences.join(' ');
}

/** That a deadline moves because its last day is a day off; undefined where it does not. */
export function movedWords(
  { lastDay, due }: Pick<TimeLeft, 'lastDay' | 'due'>,
  language: Language,
): string | undefined {
  if (lastDay === due) return undefined;
  return fill(TIME_LEFT.moved, language, { last: dayWords(lastDay, language), day: dayWords(due, language) });
}

/** `thứ Sáu, 31/12/2021` */
export function dayWords(date: CalendarDate, language: Language): string {
  return `${weekdayWords(date, language)}, ${formatDate(date, language)}`;
}

/** `thứ Sáu` */
export function weekdayWords(date: CalendarDate, language: Language): string {
  return WEEKDAYS[dayOfWeek(date) - 1]?.[language] ?? '';
}
