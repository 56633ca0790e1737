import type { Calendar } from '../../calendar/calendar';
import { compareDates } from '../../calendar/date';
import { calendarInterval, type DateInterval, dataWindow } from '../../calendar/period';
import type { BoundTask } from '../../directive/binding';
import type { Agency, CalendarDate, Task } from '../../directive/model';
import type { MessageKey } from '../../messages';
import type { CriteriaSet } from '../../scoring/model';
import type { Span } from '../../source/tree';
import type { Related } from '../finding';
import { quoted } from '../quoted';
import type { ReadList, ReadObject, ReadScalar } from '../read-tree';
import type { Reading } from '../reading';
import { nameIn, type Vocabulary } from '../vocabulary';
import type { Citation, CitingPart, RepeatedCitation } from './citations';
import type { Evidence, Report, ReportedTask } from './schema';
import type { Assessment } from './self-assessment/assessment';
import { STATUS } from './vocabulary';

/** What a rule of the report looks at. */
export interface ReportContext extends Reading {
  readonly report: ReadObject<Report>;
  readonly agency: Agency | undefined;
  readonly calendar: Calendar;
  /** The criteria sets that a self-assessment may name. */
  readonly criteriaSets: readonly CriteriaSet[];
  readonly today: CalendarDate;
  /** The report's own date, else today: what other dates are compared with. */
  readonly reportDate: CalendarDate;
  /** Whether the report bears a date of its own. */
  readonly dated: boolean;
  readonly tasks: readonly ReadObject<ReportedTask>[];
  /** The days of the period, where there is one. */
  readonly days: DateInterval | undefined;
  /** The tasks that bind the agency in the period; none where the agency is not known. */
  readonly binding: ReadonlyMap<string, BoundTask>;
  /** The self-assessment held against its criteria set, where there is one and its set can be scored by. */
  readonly assessment: Assessment | undefined;
  /** Every document that is cited as evidence, part by part: under each task, and in the self-assessment. */
  readonly citations: readonly CitingPart[];
  /** Those that cite the same document, for each cited more than once. */
  readonly repeated: readonly (readonly RepeatedCitation[])[];
}

/** A rule over the whole report: adds a finding for each place where it is broken. */
export type ReportRule = (context: ReportContext) => void;

/** A rule over single documents that are cited as evidence: what it looks at besides them is made ready once. */
export type CitationRule = (context: ReportContext) => (citation: Citation) => void;

/** The directive's task that a reported one names. */
export function taskOf(context: ReportContext, reported: ReadObject<ReportedTask>): Task | undefined {
  const id = reported.fields.task?.value;
  return id === undefined ? undefined : context.directive?.tasks.find((task) => task.id === id);
}

/** Days that count as within the period: the calendar's and those of the data window together. */
export function daysOfPeriod({ period }: Pick<Reading, 'period'>): DateInterval | undefined {
  if (period === undefined) return undefined;
  const calendar = calendarInterval(period);
  const window = dataWindow(period);
  const [from = calendar.from] = [calendar.from, window.from].sort(compareDates);
  const [, to = calendar.to] = [calendar.to, window.to].sort(compareDates);
  return { from, to };
}

/** A status in the vocabulary of the file. */
export function statusText(context: ReportContext, status: keyof typeof STATUS): string {
  const terms: Vocabulary = STATUS;
  const term = terms[status];
  return term ? nameIn(context.language, status, term) : status;
}

/** Whether a text is there and says something. One that could not be read is there; its finding says what is wrong. */
export function hasText(read: ReadScalar<string> | undefined): boolean {
  return read !== undefined && (read.value === undefined || read.value.trim() !== '');
}

/** Whether a document is cited. An item whose keys are still empty proves nothing. */
export function hasProof(evidence: ReadList<Evidence> | undefined): boolean {
  return evidence?.items.some((item) => Object.keys(item.fields).length > 0) === true;
}

/** The task as its author named it. */
export function reportedName({ task }: ReadObject<ReportedTask>['fields']): string {
  return task?.value ?? quoted(task?.node?.value ?? '');
}

/** The report's own date as a place to be compared with, where it has one. */
export function reportDateRelated({ report, dated }: ReportContext): readonly Related[] {
  const node = report.fields.document?.fields.date?.node;
  return dated && node ? [relatedTo(node, 'related.report-date')] : [];
}

/** Another place that belongs to a finding. */
export function relatedTo({ start, end }: Span, message: MessageKey): Related {
  return { start, end, message };
}
