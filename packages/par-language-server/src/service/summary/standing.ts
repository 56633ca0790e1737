import { type Calendar, formatDate } from '@soctrang/par-core/calendar';
import type { CalendarDate, Directive } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import { fill } from '../../messages/fill';
import { SUMMARY } from '../../messages/summary';
import type { ReportDocument } from '../open-document';
import { type TimeLeft, timeLeft, timeWords } from '../time-left';

/**
 * How an agency stands, as a coordinator asks it: nothing there, still being written, can be taken as it is, past its
 * deadline. Of several the most urgent one.
 */
export const STANDINGS = ['late', 'missing', 'draft', 'ready'] as const;
export type StandingKind = (typeof STANDINGS)[number];

export interface AgencyStanding {
  readonly kind: StandingKind;
  /** The kind in words: `Trễ hạn`. */
  readonly name: string;
  /** Why, with the working days: `Đề ngày trễ hạn 6 ngày làm việc (hạn 15/12/2021)`. */
  readonly why: string;
  /** Whether a deadline is over: of a late report, and of one that is missing. */
  readonly overdue: boolean;
}

/** What the standing of a report is told by. */
export interface StandingOptions {
  readonly language: Language;
  readonly calendar: Calendar;
}

/**
 * How a report stands. It is late where the check says so (PAR307): who turned that finding off does not see it here.
 *
 * @param left how many tasks that bind the agency it leaves out; null where that is not known
 */
export function standingOf(
  document: ReportDocument,
  { language, calendar }: StandingOptions,
  { isRead, left }: { readonly isRead: boolean; readonly left: number | null },
): AgencyStanding {
  const { agency, period, findings } = document.checked;
  const named = (kind: StandingKind, why: string): AgencyStanding => ({
    kind,
    name: SUMMARY[kind][language],
    why,
    overdue: kind === 'late',
  });
  if (findings.some(({ code }) => code === 'PAR307')) {
    const time = latenessOf(document, calendar);
    return named('late', time ? dueWords(time, language) : SUMMARY.late[language]);
  }
  const isWhole = isRead && agency !== undefined && period !== undefined && (left === null || left === 0);
  if (!isWhole || findings.some(({ severity }) => severity === 'error'))
    return named('draft', SUMMARY['why.draft'][language]);
  return named('ready', SUMMARY[left === null ? 'why.ready.unbound' : 'why.ready'][language]);
}

/** How an agency stands that has not reported for a period of its directive. */
export function standingOfMissing(
  { directive, period }: { readonly directive: Directive | undefined; readonly period: string | undefined },
  { language, calendar, today }: StandingOptions & { readonly today: CalendarDate },
): AgencyStanding {
  const deadline = directive?.reportingDuty.deadline;
  const time = deadline && deadline.period === period ? timeLeft(deadline, today, calendar) : undefined;
  return {
    kind: 'missing',
    name: SUMMARY.missing[language],
    why: time ? dueWords(time, language) : SUMMARY['why.missing'][language],
    overdue: time?.late ?? false,
  };
}

/** Seen as the check sees it: from the date that the report bears, even one that is still to come. */
function latenessOf({ checked, today }: ReportDocument, calendar: Calendar) {
  const { directive, report } = checked;
  // What the reader calls a string is a calendar date there.
  const date = report?.fields.document?.fields.date?.value as CalendarDate | undefined;
  const left = directive && timeLeft(directive.reportingDuty.deadline, date ?? today, calendar);
  return left && { ...left, dated: date !== undefined };
}

function dueWords(time: TimeLeft & { readonly dated?: boolean }, language: Language): string {
  const words = fill(SUMMARY['why.time'], language, {
    time: timeWords(time, language),
    day: formatDate(time.due, language),
  });
  return words.charAt(0).toUpperCase() + words.slice(1);
}
