import { addDays, dayOfWeek, formatDate, isCalendarDate, partsOf, weekdayOf } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { COMPLETION } from '../../messages/completion';
import type { ValueCursor } from './cursor';
import { withoutNewFindings } from './date-trial';
import type { Day } from './day';
import { VALUE } from './period-items';
import { daysOfReport } from './report-dates';
import { rootValue } from './subject';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { writtenValue } from './writing';

/**
 * The days that a date may well be: today, the end of the period, the deadlines, what stands near. None that gives a new
 * finding once it is accepted.
 */
export function dateSuggestions(context: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  const { document } = context;
  const suggestions = suggestionsOf(context, cursor, daysFor(context, cursor));
  // A report is large, and its days are chosen by what its rules ask.
  return document.kind === 'report' ? suggestions : withoutNewFindings(document, cursor, suggestions);
}

function suggestionsOf(context: CompletionContext, cursor: ValueCursor, days: readonly Day[]): readonly Suggestion[] {
  const { checked } = context.document;
  const seen = new Set<CalendarDate>();
  return days.flatMap(({ date, hint }) => {
    if (seen.has(date)) return [];
    seen.add(date);
    const text = checked.language === 'vi' ? formatDate(date, 'vi') : date;
    return [
      {
        label: text,
        kind: VALUE,
        names: [text, date, hint.vi, hint.en],
        written: writtenValue(cursor, text),
        hint: said(hint, context),
        detail: said(weekdayOf(date), context),
      },
    ];
  });
}

function daysFor(context: CompletionContext, cursor: ValueCursor): readonly Day[] {
  const { document } = context;
  const today: Day = { date: document.today, hint: COMPLETION.today };
  switch (document.kind) {
    case 'report':
      return daysOfReport({ ...context, document }, cursor);
    case 'calendar':
      return [...dayAfterLast(context, cursor), today];
    case 'criteria':
      return [...daysOfYear(Number(rootValue(document, 'year'))), ...ownDate(document, 'validFrom'), today];
    case 'directive':
      return [...ownDate(document, 'date'), today, ...daysOfYear(partsOf(document.today).year).slice(1)];
    case 'roster':
    case 'config':
      return [today];
    default:
      return document satisfies never;
  }
}

function daysOfYear(year: number): readonly Day[] {
  const first = `${String(year).padStart(4, '0')}-01-01`;
  const last = `${String(year).padStart(4, '0')}-12-31`;
  if (!isCalendarDate(first) || !isCalendarDate(last)) return [];
  return [
    { date: first, hint: COMPLETION.firstDayOfYear },
    { date: last, hint: COMPLETION.lastDayOfYear },
  ];
}

function ownDate(document: CompletionContext['document'], key: string): readonly Day[] {
  const date = rootValue(document, key);
  return date !== undefined && isCalendarDate(date) ? [{ date, hint: COMPLETION.ownDate }] : [];
}

/** In a calendar days off follow one another: Tết has a week of them. */
function dayAfterLast({ document }: CompletionContext, { replace }: ValueCursor): readonly Day[] {
  const { read } = document.checked.meaning ?? {};
  if (read?.kind !== 'object') return [];
  let last: CalendarDate | undefined;
  for (const list of [read.fields.daysOff, read.fields.workedDays]) {
    for (const row of list?.kind === 'list' ? list.items : []) {
      const date = row.kind === 'object' ? row.fields.date : undefined;
      if (date?.kind !== 'scalar' || date.node === null || date.node.end >= replace.start) continue;
      if (typeof date.value === 'string' && isCalendarDate(date.value)) last = date.value;
    }
  }
  if (last === undefined) return [];
  const next = addDays(last, 1);
  const weekday = dayOfWeek(next);
  const monday: readonly Day[] =
    weekday > 5 ? [{ date: addDays(next, 8 - weekday), hint: COMPLETION.nextWeekday }] : [];
  return [{ date: next, hint: COMPLETION.dayAfter }, ...monday];
}
