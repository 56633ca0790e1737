import { dayOfWeek, formatDate } from '@soctrang/par-core/calendar';
import type { Bilingual, CalendarDate } from '@soctrang/par-core/directive';
import type { Language, Say } from '../messages';
import type { ReportingDeadline } from './reporting-deadline';

/** From Monday on, as ISO 8601 counts. */
const WEEKDAYS: readonly Bilingual[] = [
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
];

/** `thứ Sáu, 31/12/2021`, `Friday, 31 December 2021`. */
export function dayText(date: CalendarDate, language: Language): string {
  return `${WEEKDAYS[dayOfWeek(date) - 1]?.[language] ?? ''}, ${formatDate(date, language)}`;
}

interface Wording {
  readonly language: Language;
  readonly say: Say;
}

/** How today stands to the deadline, the days that are not counted, and how far all that is certain. */
export function stateLines(deadline: ReportingDeadline, { language, say }: Wording): readonly string[] {
  const { daysOff, workedDays, lastDay, due, lastWorkingDayBefore } = deadline;
  const day = (date: CalendarDate): string => dayText(date, language);
  const named = daysOff.map(({ date, name }) => `${day(date)} (${name[language]})`);
  const moved = lastDay !== due;
  const last = day(lastDay);
  return [
    stateSentence(deadline, day(deadline.today), say),
    ...(named.length > 0 ? [say('deadline-days-off', { days: named.join('; ') })] : []),
    ...(workedDays.length > 0
      ? [say('deadline-days-worked', { days: workedDays.map(({ date }) => day(date)).join('; ') })]
      : []),
    ...(moved
      ? [
          lastWorkingDayBefore === undefined
            ? say('deadline-moved.first', { last })
            : say('deadline-moved', { last, before: day(lastWorkingDayBefore) }),
        ]
      : []),
    ...(deadline.provisional ? [say('deadline-provisional')] : []),
  ];
}

function stateSentence(deadline: ReportingDeadline, today: string, say: Say): string {
  const { late, workingDays: days, calendarDays, missingYears } = deadline;
  if (days === undefined) {
    const values = { today, days: calendarDays, years: missingYears.join(', ') };
    return late ? say('deadline-late.calendar', values) : say('deadline-left.calendar', values);
  }
  if (late) {
    if (days === 0) return say('deadline-late.off', { today });
    return days === 1 ? say('deadline-late.one', { today }) : say('deadline-late', { today, days });
  }
  if (days === 0) return say('deadline-left.none', { today });
  return days === 1 ? say('deadline-left.one', { today }) : say('deadline-left', { today, days });
}
