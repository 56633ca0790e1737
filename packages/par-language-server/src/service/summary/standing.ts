import { type Calendar, formatDate } from '@soctrang/par-core/calendar';
import type { CalendarDate, Directive } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import { type ReportState, STANDING_NAMES, type StandingKind, standingOfState } from '@soctrang/par-core/rollup';
import { fill } from '../../messages/fill';
import { SUMMARY } from '../../messages/summary';
import type { ReportDocument } from '../open-document';
import { type TimeLeft, timeLeft, timeWords } from '../time-left';

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

/** How a report stands. `isBound`: whether it is known which tasks bind the agency. */
export function standingOf(
  document: ReportDocument,
  { language, calendar }: StandingOptions,
  { state, isBound }: { readonly state: ReportState; readonly isBound: boolean },
): AgencyStanding {
  const { agency, period } = document.checked;
  const placed = agency !== undefined && period !== undefined;
  const kind = standingOfState(state, { placed, alone: true });
  const overdue = kind === 'late';
  return { kind, name: STANDING_NAMES[kind][language], why: why(), overdue };

  function why(): string {
    switch (kind) {
      case 'late': {
        const time = latenessOf(document, calendar);
        return time ? dueWords(time, language) : STANDING_NAMES.late[language];
      }
      case 'draft':
        return SUMMARY['why.draft'][language];
      case 'ready':
        return SUMMARY[isBound ? 'why.ready' : 'why.ready.unbound'][language];
      default: {
        const unknown: never = kind;
        return unknown;
      }
    }
  }
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
    name: STANDING_NAMES.missing[language],
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
