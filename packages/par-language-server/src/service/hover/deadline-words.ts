import { calendarInterval, formatDate, formatPeriod, parsePeriod } from '@soctrang/par-core/calendar';
import type { Deadline } from '@soctrang/par-core/directive';
import { TIME_LEFT } from '../../messages/time-left';
import { movedWords, timeLeft, timeWords } from '../time-left';
import type { HoverContext } from './context';
import { say } from './words';

/**
 * When something is due, in words, with the working days that are left from today.
 *
 * @example deadlineWords(task.deadline, context) // 'Quý IV/2021, ngày cuối 31/12/2021; còn 9 ngày làm việc'
 */
export function deadlineWords(
  deadline: Deadline,
  { language, today, calendar }: Pick<HoverContext, 'language' | 'today' | 'calendar'>,
): string {
  const left = timeLeft(deadline, today, calendar);
  const due = shortDeadline(deadline, { language });
  if (left === undefined) return due;
  const uncertain = [
    movedWords(left, language),
    left.workingDays === undefined ? TIME_LEFT.unknown[language] : undefined,
    left.provisional ? TIME_LEFT.provisional[language] : undefined,
  ].filter((sentence) => sentence !== undefined);
  const words = `${due}; ${timeWords(left, language)}`;
  return uncertain.length === 0 ? words : `${words}. ${uncertain.join(' ')}`;
}

/** The same without what today makes of it. */
export function shortDeadline(deadline: Deadline, { language }: Pick<HoverContext, 'language'>): string {
  if (deadline.kind !== 'fixed-period') return say(deadline.kind, language);
  const day = formatDate(deadline.lastDay, language);
  const period = parsePeriod(deadline.period);
  // A day that is not the last of its period says more than the period.
  if (period === undefined || calendarInterval(period).to !== deadline.lastDay) return day;
  return say('lastDay', language, { period: formatPeriod(period, language), day });
}
