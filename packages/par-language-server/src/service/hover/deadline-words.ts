import {
  calendarInterval,
  daysBetween,
  deadlineOf,
  formatDate,
  formatPeriod,
  lateness,
  parsePeriod,
  provisionalDays,
} from '@soctrang/par-core/calendar';
import type { CalendarDate, Deadline } from '@soctrang/par-core/directive';
import type { HoverContext } from './context';
import { say } from './words';

type DeadlineContext = Pick<HoverContext, 'language' | 'today' | 'calendar'>;

/**
 * When something is due, in words, with the working days that are left from today.
 *
 * @example deadlineWords(task.deadline, context) // 'Quý IV/2021, ngày cuối 31/12/2021; còn 9 ngày làm việc'
 */
export function deadlineWords(deadline: Deadline, context: DeadlineContext): string {
  const { language, calendar } = context;
  if (deadline.kind !== 'fixed-period') return say(deadline.kind, language);
  const due = deadlineOf(deadline, calendar);
  if (due.kind !== 'dated') return '';
  const day = (date: CalendarDate): string => formatDate(date, language);
  const moved = due.due === due.lastDay ? [] : [say('moved', language, { day: day(due.lastDay), due: day(due.due) })];
  return [shortDeadline(deadline, context), ...moved, ...timeLeft(due.due, context)].join('; ');
}

/** The same without what today makes of it. */
export function shortDeadline(deadline: Deadline, { language }: Pick<DeadlineContext, 'language'>): string {
  if (deadline.kind !== 'fixed-period') return say(deadline.kind, language);
  const day = formatDate(deadline.lastDay, language);
  const period = parsePeriod(deadline.period);
  // A day that is not the last of its period says more than the period.
  if (period === undefined || calendarInterval(period).to !== deadline.lastDay) return day;
  return say('lastDay', language, { period: formatPeriod(period, language), day });
}

/** How many working days are left until a day, or have passed since. */
function timeLeft(due: CalendarDate, { language, today, calendar }: DeadlineContext): readonly string[] {
  if (today === undefined) return [];
  const found = lateness(due, today, calendar);
  const days = found.late ? found.workingDays : found.workingDaysLeft;
  const key = found.late ? 'late' : 'left';
  if (days === undefined) return [say(`${key}.calendar`, language, { days: Math.abs(daysBetween(today, due)) })];
  const [from, to] = due < today ? [due, today] : [today, due];
  const uncertain = provisionalDays({ from, to }, calendar).length > 0 ? ` (${say('provisional', language)})` : '';
  const none = found.late ? 'late.off' : 'left.none';
  const word = days === 0 ? none : days === 1 ? (`${key}.one` as const) : key;
  return [say(word, language, { days }) + uncertain];
}
