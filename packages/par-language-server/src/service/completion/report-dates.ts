import {
  addDays,
  calendarInterval,
  dataWindow,
  isCalendarDate,
  type Period,
  partsOf,
  periodId,
  periodsOfYear,
} from '@soctrang/par-core/calendar';
import { type CalendarDate, documentOf } from '@soctrang/par-core/directive';
import { type Evidence, keyOfReference, type ReadObject, type ReadScalar } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import type { ReportDocument } from '../open-document';
import { holderOf, type ValueCursor, whereOf, writtenText } from './cursor';
import type { Day } from './day';
import { evidenceUsed } from './evidence-used';
import type { ReportContext } from './suggestion';

/** Years after the report beyond which a remedy is asked about (PAR310). */
const FARTHEST = 5;

/**
 * The days that a date of a report may well be: today, the end of the period, the deadline, the day that a document is
 * known to bear. None that the checker would at once find fault with (PAR302–PAR313, PAR412, PAR604).
 */
export function daysOfReport(context: ReportContext, cursor: ValueCursor): readonly Day[] {
  const { document } = context;
  const today: Day = { date: document.today, hint: COMPLETION.today };
  const { period } = document.checked;
  const end: readonly Day[] = period ? [{ date: calendarInterval(period).to, hint: COMPLETION.lastDayOfPeriod }] : [];
  switch (whereOf(cursor)) {
    case 'shortcoming':
      return within(remedyDays(document), [
        ...nextPeriodEnd(period),
        ...taskDeadline(document, cursor),
        ...yearEnd(period),
        ...end,
      ]);
    case 'evidence': {
      const { own, days } = evidenceDays(context, cursor);
      return within(days, own ?? [today, ...end]);
    }
    case 'task':
      return within(completionDays(document, cursor), [today, ...end, ...taskDeadline(document, cursor)]);
    default:
      return within(reportDays(document), [today, ...end, ...reportDeadline(document)]);
  }
}

/** The days from the one to the other that a date may have; open where an end is missing. */
interface Bounds {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

function within({ from, to }: Bounds, days: readonly Day[]): readonly Day[] {
  return days.filter(({ date }) => (from === undefined || date >= from) && (to === undefined || date <= to));
}

/** The days of the period and of its figures together; what the checker takes for within the period. */
function daysOfPeriod(period: Period | undefined): Bounds {
  if (period === undefined) return {};
  const [calendar, window] = [calendarInterval(period), dataWindow(period)];
  return { from: earliest([calendar.from, window.from]), to: latest([calendar.to, window.to]) };
}

function reportDate({ checked, today }: ReportDocument): CalendarDate {
  return dayOf(checked.report?.fields.document?.fields.date) ?? today;
}

/** A task is completed within the period, after the directive, in time, and not after the report. */
function completionDays(document: ReportDocument, cursor: ValueCursor): Bounds {
  const { directive, period } = document.checked;
  const { from, to } = daysOfPeriod(period);
  const due = taskDeadline(document, cursor).map(({ date }) => date);
  return { from: latest([from, directive?.date]), to: earliest([to, reportDate(document), ...due]) };
}

/** What is still to be put right lies ahead, and not in a far future. */
function remedyDays(document: ReportDocument): Bounds {
  const date = reportDate(document);
  const last = `${partsOf(date).year + FARTHEST}-12-31`;
  return { from: addDays(date, 1), ...(isCalendarDate(last) && { to: last }) };
}

/** A report is dated within or after its period, in time, not before what it tells of, and before what it promises. */
function reportDays(document: ReportDocument): Bounds {
  const { checked, today } = document;
  const tasks = checked.report?.fields.tasks?.items ?? [];
  const told: (CalendarDate | undefined)[] = [];
  const promised: (CalendarDate | undefined)[] = [];
  for (const { fields } of tasks) {
    told.push(dayOf(fields.completedOn), ...(fields.evidence?.items ?? []).map((one) => dayOf(one.fields.date)));
    promised.push(...(fields.shortcomings?.items ?? []).map((one) => dayOf(one.fields.dueOn)));
  }
  // What lies behind today on the wrong side has its finding already, whatever the report is dated.
  const last = latest(told.filter((date) => date !== undefined && date <= today));
  const first = earliest(promised.filter((date) => date !== undefined && date > today));
  const due = reportDeadline(document).map(({ date }) => latest([date, today]));
  return {
    from: latest([daysOfPeriod(checked.period).from, last]),
    to: earliest([first && addDays(first, -1), ...due]),
  };
}

/**
 * A document is issued within the period, or between the directive and the period, and not after the report. One that the
 * directive cites, or that is cited elsewhere with its number, has the day it has there.
 */
function evidenceDays(
  context: ReportContext,
  cursor: ValueCursor,
): { readonly own: readonly Day[] | undefined; readonly days: Bounds } {
  const { document } = context;
  const { directive, period } = document.checked;
  const { from, to } = daysOfPeriod(period);
  const task = holderOf(cursor, 'task');
  // Documents in the self-assessment are compared with no period.
  const days = task
    ? {
        from: isDone(document, cursor) ? from : earliest([from, directive?.date]),
        to: earliest([to, reportDate(document)]),
      }
    : {};
  const holder = holderOf(cursor, 'evidence');
  const reference = holder && writtenText(holder, 'reference');
  if (!reference) return { own: undefined, days: task ? days : { to: reportDate(document) } };
  const known = directive && documentOf(reference, directive);
  if (known) return { own: [{ date: known.date, hint: COMPLETION.documentDate }], days };
  const key = keyOfReference(reference);
  const { start } = cursor.replace;
  const cited = citedDays(document, key, start);
  if (cited.length > 0) return { own: cited.map((date) => ({ date, hint: COMPLETION.documentDate })), days };
  const elsewhere = evidenceUsed(document, context.options)
    .filter((used) => keyOfReference(used.key) === key)
    .flatMap((used) => {
      const { date } = used.fields();
      return date !== undefined && isCalendarDate(date) ? [{ date, hint: COMPLETION.documentDate }] : [];
    });
  return { own: elsewhere.length > 0 ? elsewhere : undefined, days };
}

/** The days that a report gives a document in other places. */
function citedDays({ checked }: ReportDocument, key: string, around: number): readonly CalendarDate[] {
  const { tasks, selfAssessment } = checked.report?.fields ?? {};
  const lists: readonly (readonly ReadObject<Evidence>[] | undefined)[] = [
    ...(tasks?.items ?? []).map(({ fields }) => fields.evidence?.items),
    ...(selfAssessment?.fields.items?.entries ?? []).map(({ value }) => value.fields.evidence?.items),
  ];
  const days = lists.flat().flatMap((one) => {
    if (one === undefined || (one.node.start <= around && around <= one.node.end)) return [];
    const { reference, date } = one.fields;
    return reference?.value && keyOfReference(reference.value) === key ? (dayOf(date) ?? []) : [];
  });
  return [...new Set(days)];
}

/** Whether the task around a cursor is reported as done. */
function isDone({ checked }: ReportDocument, { replace }: ValueCursor): boolean {
  const around = checked.report?.fields.tasks?.items.findLast(({ node }) => node.start <= replace.start);
  return around?.fields.status?.value === 'done';
}

function taskDeadline({ checked }: ReportDocument, cursor: ValueCursor): readonly Day[] {
  const holder = holderOf(cursor, 'task');
  const id = holder && writtenText(holder, 'task');
  const deadline = checked.directive?.tasks.find((task) => task.id === id)?.deadline;
  return deadline?.kind === 'fixed-period' ? [{ date: deadline.lastDay, hint: COMPLETION.taskDeadline }] : [];
}

/** The day by which the report is due, where the directive asks for one of its period. */
function reportDeadline({ checked }: ReportDocument): readonly Day[] {
  const { directive, period } = checked;
  const deadline = directive?.reportingDuty.deadline;
  if (deadline === undefined || period === undefined || deadline.period !== periodId(period)) return [];
  return [{ date: deadline.lastDay, hint: COMPLETION.reportDeadline }];
}

function nextPeriodEnd(period: Period | undefined): readonly Day[] {
  if (period === undefined) return [];
  const after = addDays(calendarInterval(period).to, 1);
  const next = periodsOfYear(period.kind, partsOf(after).year).find((one) => calendarInterval(one).from === after);
  return next ? [{ date: calendarInterval(next).to, hint: COMPLETION.lastDayOfNextPeriod }] : [];
}

function yearEnd(period: Period | undefined): readonly Day[] {
  if (period === undefined) return [];
  const last = `${partsOf(addDays(calendarInterval(period).to, 1)).year}-12-31`;
  return isCalendarDate(last) ? [{ date: last, hint: COMPLETION.lastDayOfYear }] : [];
}

function dayOf(read: ReadScalar<string> | undefined): CalendarDate | undefined {
  const text = read?.value;
  return text !== undefined && isCalendarDate(text) ? text : undefined;
}

function earliest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.reduce((one, day) => (one === undefined || (day !== undefined && day < one) ? day : one), undefined);
}

function latest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.reduce((one, day) => (one === undefined || (day !== undefined && day > one) ? day : one), undefined);
}
