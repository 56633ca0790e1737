import {
  addDays,
  calendarInterval,
  formatDate,
  isCalendarDate,
  type Period,
  partsOf,
  periodsOfYear,
  weekdayOf,
} from '@soctrang/par-core/calendar';
import type { Bilingual, CalendarDate } from '@soctrang/par-core/directive';
import { COMPLETION } from '../../messages/completion';
import { holderOf, keyOf, type ValueCursor, writtenText } from './cursor';
import { VALUE } from './period-items';
import { rootValue, subjectOf } from './subject';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { writtenValue } from './writing';

/** A day worth suggesting, and why. */
interface Day {
  readonly date: CalendarDate;
  readonly hint: Bilingual;
}

/** The days that a date may well be: today, the end of the period, the deadlines, what stands near. */
export function dateSuggestions(context: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  const { checked } = context.document;
  const seen = new Set<CalendarDate>();
  return daysFor(context, cursor).flatMap(({ date, hint }) => {
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
      return daysOfReport(context, cursor, today);
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

function daysOfReport(context: CompletionContext, cursor: ValueCursor, today: Day): readonly Day[] {
  const { directive, period } = subjectOf(context.document);
  const end: readonly Day[] = period ? [{ date: calendarInterval(period).to, hint: COMPLETION.lastDayOfPeriod }] : [];
  const holder = holderOf(cursor, 'task');
  const id = holder && writtenText(holder, 'task');
  const deadline = directive?.tasks.find((task) => task.id === id)?.deadline;
  const due: readonly Day[] =
    deadline?.kind === 'fixed-period' ? [{ date: deadline.lastDay, hint: COMPLETION.taskDeadline }] : [];
  const sent = directive?.reportingDuty.deadline.lastDay;
  const reported: readonly Day[] = sent && !holder ? [{ date: sent, hint: COMPLETION.reportDeadline }] : [];
  // What is still to be put right lies ahead.
  if (keyOf(cursor) === 'dueOn') return [...nextPeriodEnd(period), ...due, ...yearEnd(period), ...end, today];
  return [today, ...end, ...due, ...reported];
}

function nextPeriodEnd(period: Period | undefined): readonly Day[] {
  if (period === undefined) return [];
  const after = addDays(calendarInterval(period).to, 1);
  const next = periodsOfYear(period.kind, partsOf(after).year).find((one) => calendarInterval(one).from === after);
  return next ? [{ date: calendarInterval(next).to, hint: COMPLETION.lastDayOfNextPeriod }] : [];
}

function yearEnd(period: Period | undefined): readonly Day[] {
  if (period === undefined) return [];
  const { year } = partsOf(addDays(calendarInterval(period).to, 1));
  return daysOfYear(year).slice(1);
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
  return last ? [{ date: addDays(last, 1), hint: COMPLETION.dayAfter }] : [];
}
