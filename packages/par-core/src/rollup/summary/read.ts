import * as z from 'zod';
import { isCalendarDate } from '../../calendar/date';
import type { CalendarDate } from '../../directive/model';
import { basis, status } from '../../formats/report/schema';
import { exactNumber } from '../exact-number';
import { PICTURE_FORMAT } from '../picture/model';
import { collect } from './collect';
import { SUMMARY_FORMAT, type Summary } from './model';

/** Why a value is no summary: it is none at all, one of another version, or broken at a place (JSON Pointer). */
export type SummaryProblem =
  | { readonly kind: 'no-summary' }
  | { readonly kind: 'other-version'; readonly format: string }
  | { readonly kind: 'broken'; readonly path: string };

/** Longer texts than a summary holds are none of its own. */
const text = z.string().max(4000);
const count = z.number().int().min(0);
const date = z.custom<CalendarDate>((value) => typeof value === 'string' && isCalendarDate(value));
const figure = z.number().min(0).nullable();
const percent = z.number().min(0).max(100).nullable();
/** Exact, as a decimal or a fraction. */
const exact = z
  .string()
  .max(6100)
  .refine((value) => exactNumber(value) !== undefined);
const named = z.strictObject({ count, names: z.array(text).max(100) });

const shortcoming = z.strictObject({ description: text, reason: text, remedy: text, dueOn: date.nullable() });

const task = z.strictObject({
  status: status.nullable(),
  progress: percent,
  completedOn: date.nullable(),
  evidence: count,
  obligations: z.record(text, status),
  shortcomings: z.strictObject({
    count,
    withReason: count,
    withRemedy: count,
    kept: z.array(shortcoming).max(100),
  }),
});

const indicator = z.strictObject({ numerator: figure, denominator: figure, previous: figure, basis: basis.nullable() });

const score = z.strictObject({
  set: text,
  points: exact,
  counted: exact,
  index: exact.nullable(),
  group: text.nullable(),
  open: count,
  areas: z.record(text, z.strictObject({ points: exact, counted: exact, open: count })),
});

/** In the order of the type: of two reports that differ in nothing else, the text decides which one counts. */
const digest = z.strictObject({
  directive: text,
  agency: text,
  period: text.regex(/^(?:\d{4}(?:-(?:Q[1-4]|H[12]|\d{2}))?)?$/u),
  name: text,
  date: date.nullable(),
  reference: text.nullable(),
  state: z.enum(['unread', 'late', 'faulty', 'incomplete', 'blank', 'to-improve', 'complete']),
  tasks: z.strictObject({ reported: count, demanded: count.nullable(), done: count, ongoing: count, blank: count }),
  findings: z.record(text.regex(/^PAR\d{3} (?:error|warning|info|hint)$/u), count),
  reported: z.record(text, task),
  indicators: z.record(text, indicator),
  score: score.nullable(),
  difficulties: text,
  nextSteps: text,
  proposals: text,
});

const summary = z.strictObject({
  format: z.literal(SUMMARY_FORMAT),
  entries: z.array(z.strictObject({ report: digest, others: named })),
  unplaced: named,
});

/**
 * Reads a summary that was written as JSON, by itself or inside a picture as `par summarize` writes it. What anybody else
 * has changed in it is not taken on trust.
 *
 * @example readSummary(JSON.parse(text)) // { summary } or { problem: { kind: 'other-version', format: 'par-rollup/2' } }
 */
export function readSummary(value: unknown): { readonly summary: Summary } | { readonly problem: SummaryProblem } {
  const given = formatOf(value) === PICTURE_FORMAT ? (value as { readonly summary?: unknown }).summary : value;
  const format = formatOf(given);
  if (typeof format !== 'string' || !format.startsWith('par-rollup/')) return { problem: { kind: 'no-summary' } };
  if (format !== SUMMARY_FORMAT) return { problem: { kind: 'other-version', format: format.slice(0, 40) } };
  const read = summary.safeParse(given);
  if (!read.success) {
    const path = read.error.issues[0]?.path ?? [];
    return { problem: { kind: 'broken', path: `/${path.map(String).join('/')}` } };
  }
  // Sorted, and each agency once, whoever wrote it.
  const collector = collect();
  collector.merge(read.data);
  return { summary: collector.summary() };
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
}
