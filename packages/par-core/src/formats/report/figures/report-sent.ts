import { deadlineOf, lateness } from '../../../calendar/deadline';
import { periodId } from '../../../calendar/period';
import { bindsReportingDuty } from '../../../directive/binding';
import type { CalendarDate } from '../../../directive/model';
import { dateOf } from '../../dates';
import { countOf, type FigureSource, type FigureValue, MISSING, NOT_APPLICABLE } from './figure';

interface Sent {
  readonly on: CalendarDate;
  readonly due: CalendarDate;
}

/** When the report that the directive asks for was sent, and by when; or why that is no question here. */
function sentUnderDuty({ report, directive, agency, period, calendar }: FigureSource): Sent | FigureValue {
  if (directive === undefined || agency === undefined || period === undefined) return MISSING;
  const { deadline } = directive.reportingDuty;
  const on = deadline.lastDay;
  if (deadline.period !== periodId(period) || !bindsReportingDuty(agency.id, { on, directive })) return NOT_APPLICABLE;
  const due = deadlineOf(deadline, calendar);
  const sent = dateOf(report.fields.document?.fields.date);
  if (due.kind !== 'dated') return NOT_APPLICABLE;
  return sent === undefined ? MISSING : { on: sent, due: due.due };
}

export function reportDate(source: FigureSource): FigureValue {
  const sent = sentUnderDuty(source);
  return 'on' in sent ? { kind: 'date', date: sent.on } : sent;
}

export function reportInTime(source: FigureSource): FigureValue {
  const sent = sentUnderDuty(source);
  return 'on' in sent ? { kind: 'yes-no', met: !lateness(sent.due, sent.on, source.calendar).late } : sent;
}

/** Missing where the calendar does not know the working days between. */
export function reportDaysLate(source: FigureSource): FigureValue {
  const sent = sentUnderDuty(source);
  if (!('on' in sent)) return sent;
  const late = lateness(sent.due, sent.on, source.calendar);
  if (!late.late) return countOf(0);
  return late.workingDays === undefined ? MISSING : countOf(late.workingDays);
}
