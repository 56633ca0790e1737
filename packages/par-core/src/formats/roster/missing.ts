import type { Calendar } from '../../calendar/calendar';
import { requireCalendarDate } from '../../calendar/date';
import { deadlineOf, lateness } from '../../calendar/deadline';
import { vietnam2021to2026 } from '../../calendar/holidays';
import { parsePeriod } from '../../calendar/parse-period';
import { calendarInterval } from '../../calendar/period';
import { agencyOn } from '../../directive/agency-lookup';
import type { CalendarDate } from '../../directive/model';
import type { Finding } from '../finding';
import { addFinding } from '../reading';
import type { CheckedRoster } from './check';

export interface MissingReportsOptions {
  readonly today: CalendarDate;
  /** Days off, by which lateness is counted; those of Vietnam 2021–2026 unless told. */
  readonly calendar?: Calendar;
}

/**
 * PAR804: the agencies of a roster that have not reported, each at its line of the roster.
 *
 * @param reported ids of the agencies whose report of the roster's period is there
 */
export function missingReports(
  roster: CheckedRoster,
  reported: Iterable<string>,
  { today, calendar = vietnam2021to2026 }: MissingReportsOptions,
): readonly Finding[] {
  requireCalendarDate(today, 'today');
  const { directive } = roster;
  if (directive === undefined) return [];
  const there = new Set(reported);
  const period = roster.period === undefined ? undefined : parsePeriod(roster.period);
  const on = period ? calendarInterval(period).to : today;
  const days = daysLate(roster, today, calendar);
  const findings: Finding[] = [];
  for (const [id, place] of roster.places) {
    if (there.has(id)) continue;
    const agency = agencyOn(id, on, directive)?.name ?? id;
    const { path } = place;
    if (days === undefined) addFinding({ findings }, 'PAR804', place, { args: { agency }, path });
    else addFinding({ findings }, 'PAR804', place, { message: 'PAR804.late', args: { agency, days }, path });
  }
  return findings;
}

/** Working days since the directive's deadline, where the roster is of the period it names and the deadline is over. */
function daysLate({ directive, period }: CheckedRoster, today: CalendarDate, calendar: Calendar): number | undefined {
  if (directive === undefined || period !== directive.reportingDuty.deadline.period) return undefined;
  const due = deadlineOf(directive.reportingDuty.deadline, calendar);
  if (due.kind !== 'dated') return undefined;
  const late = lateness(due.due, today, calendar);
  return late.late ? late.workingDays : undefined;
}
