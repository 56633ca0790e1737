import {
  calendarInterval,
  covers,
  dataWindow,
  dayOfWeek,
  formatDate,
  formatPeriod,
  partsOf,
  provisionalDays,
  workingDaysBetween,
} from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { provenanceWords } from '@soctrang/par-core/scoring/text';
import type { Card } from '../card';
import { dayWords } from '../time-left';
import type { HoverContext } from './context';
import { capitalised, fact, say } from './words';

/** A day: which of the week, worked or off and why, in the period of the report or out of it, how far from today. */
export function dateCard(date: CalendarDate, context: HoverContext): Card {
  const { language } = context;
  return {
    title: capitalised(dayWords(date, language)),
    blocks: [
      {
        kind: 'facts',
        facts: [
          ...fact('day', workedWords(date, context), language),
          ...fact('period', periodWords(date, context), language),
          ...fact('fromToday', todayWords(date, context), language),
        ],
      },
    ],
  };
}

/** Worked, or off and by what. */
function workedWords(date: CalendarDate, { calendar, language }: HoverContext): string {
  const { year } = partsOf(date);
  if (!covers(calendar, year)) return say('calendarLacks', language, { year });
  const worked = calendar.workedDays.find((row) => row.date === date);
  const off = calendar.daysOff.find((row) => row.date === date);
  const row = worked ?? off;
  const known = row
    ? [...(row.final ? [] : [say('notFinal', language)]), provenanceWords(row.provenance, language)]
    : [];
  const suffix = known.length === 0 ? '' : ` (${known.join('; ')})`;
  if (worked) {
    const { insteadOf } = worked;
    const words = insteadOf
      ? say('workedInsteadOf', language, { day: formatDate(insteadOf, language) })
      : say('workedInstead', language);
    return words + suffix;
  }
  if (off === undefined) return say(dayOfWeek(date) <= 5 ? 'workingDay' : 'weekend', language);
  const name = off.name[language];
  switch (off.kind) {
    case 'holiday':
      return say('holiday', language, { name }) + suffix;
    case 'compensatory':
      return say('compensatory', language, { name, day: formatDate(off.insteadOf, language) }) + suffix;
    case 'swapped':
      return say('swapped', language, { name, day: formatDate(off.workedOn, language) }) + suffix;
    default:
      return off satisfies never;
  }
}

function periodWords(date: CalendarDate, { document, language }: HoverContext): string | undefined {
  const period = document.kind === 'report' ? document.checked.period : undefined;
  if (period === undefined) return undefined;
  const { from, to } = calendarInterval(period);
  const where = date < from ? 'beforePeriod' : date > to ? 'afterPeriod' : 'inPeriod';
  const window = dataWindow(period);
  const days = { from: formatDate(window.from, language), to: formatDate(window.to, language) };
  const inWindow = window.from <= date && date <= window.to ? `; ${say('inWindow', language, days)}` : '';
  return say(where, language, { period: formatPeriod(period, language) }) + inWindow;
}

function todayWords(date: CalendarDate, { today, calendar, language }: HoverContext): string | undefined {
  if (date === today) return say('today', language);
  const days = workingDaysBetween(today, date, calendar);
  if (days === undefined) return undefined;
  const [from, to] = date < today ? [date, today] : [today, date];
  const uncertain = provisionalDays({ from, to }, calendar).length > 0 ? ` (${say('provisional', language)})` : '';
  return say(date > today ? 'ahead' : 'ago', language, { days: Math.abs(days) }) + uncertain;
}
