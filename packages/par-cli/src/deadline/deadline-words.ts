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
  const moved = lastDay !== due;
  const last = day(lastDay);
  return [
    stateSentence(deadline, day(deadline.today), say),
    ...listed(
      daysOff.map(({ date, name }) => ({ date, text: `${day(date)} (${name[language]})` })),
      {
        each: (days) => say('deadline-days-off', { days }),
        many: (count, years) => say('deadline-days-off.many', { count, years }),
      },
      say,
    ),
    ...listed(
      workedDays.map(({ date }) => ({ date, text: day(date) })),
      {
        each: (days) => say('deadline-days-worked', { days }),
        many: (count, years) => say('deadline-days-worked.many', { count, years }),
      },
      say,
    ),
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

/** Days that are named one by one: those of two holidays. Of a deadline long past there are hundreds. */
const MOST_NAMED = 10;

/** Days in a sentence, one by one; where they are many, how many in each year. */
function listed(
  days: readonly { readonly date: CalendarDate; readonly text: string }[],
  { each, many }: { each: (days: string) => string; many: (count: number, years: string) => string },
  say: Say,
): readonly string[] {
  if (days.length === 0) return [];
  if (days.length <= MOST_NAMED) return [each(days.map(({ text }) => text).join('; '))];
  const counts = new Map<string, number>();
  for (const { date } of days) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1);
  const years = [...counts].map(([year, count]) =>
    say(count === 1 ? 'deadline-year.one' : 'deadline-year', { year, count }),
  );
  return [many(days.length, years.join(', '))];
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
