import type { Calendar } from '../../calendar/calendar';
import { type Due, lateness } from '../../calendar/deadline';
import type { CalendarDate } from '../../directive/model';
import type { Digest, ReportState } from '../summary/model';
import type { PictureAgency, StandingKind } from './model';

/** How an agency can stand, the most urgent first. */
export const STANDINGS = ['late', 'missing', 'draft', 'ready'] as const satisfies readonly StandingKind[];

/**
 * How a report stands, as a coordinator asks it: past its deadline, still being written, or fit to be taken as it is.
 *
 * @param placed whether its agency and its period are known
 * @param alone whether it is the only one of its agency: which of two counts has to be decided first
 */
export function standingOfState(
  state: ReportState,
  { placed, alone }: { readonly placed: boolean; readonly alone: boolean },
): Exclude<StandingKind, 'missing'> {
  switch (state) {
    case 'late':
      return 'late';
    case 'unread':
    case 'faulty':
    case 'incomplete':
    case 'blank':
      return 'draft';
    case 'to-improve':
    case 'complete':
      return placed && alone ? 'ready' : 'draft';
    default: {
      const unknown: never = state;
      return unknown;
    }
  }
}

interface StandingOptions {
  /** When reports of the period are due; undefined where none is asked for. */
  readonly due: Extract<Due, { kind: 'dated' }> | undefined;
  readonly today: CalendarDate;
  readonly calendar: Calendar;
}

/** How an agency stands in the picture; `undefined` has not reported. */
export function standingOf(
  report: Pick<Digest, 'state' | 'period' | 'date'> | undefined,
  others: number,
  { due, today, calendar }: StandingOptions,
): PictureAgency['standing'] {
  // Seen as the check sees it: from the date that the report bears, even one that is still to come.
  const late = due && lateness(due.due, report?.date ?? today, calendar);
  const workingDaysLate = late?.late ? (late.workingDays ?? null) : null;
  if (report === undefined) return { kind: 'missing', overdue: late?.late ?? false, workingDaysLate };
  const kind = standingOfState(report.state, { placed: report.period !== '', alone: others === 0 });
  const isLate = kind === 'late';
  return { kind, overdue: isLate, workingDaysLate: isLate ? workingDaysLate : null };
}
