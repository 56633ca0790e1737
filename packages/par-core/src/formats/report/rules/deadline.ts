import { deadlineOf, lateness } from '../../../calendar/deadline';
import { parsePeriod } from '../../../calendar/parse-period';
import { periodId } from '../../../calendar/period';
import type { MessageKey } from '../../../messages';
import { dateText } from '../../dates';
import { addFinding, periodText } from '../../reading';
import { daysOfPeriod, type ReportContext } from '../context';

/** PAR307: the report of the period that the directive names is in time. */
export function reportInTime(c: ReportContext): void {
  const { directive, period, report } = c;
  if (directive === undefined || period === undefined) return;
  const { deadline } = directive.reportingDuty;
  if (deadline.period !== periodId(period)) return;
  const due = deadlineOf(deadline, c.calendar);
  if (due.kind !== 'dated') return;
  const late = lateness(due.due, c.reportDate, c.calendar);
  if (!late.late) return;
  const read = c.dated ? report.fields.document?.fields.date : report.fields.period;
  if (!read?.node) return;
  const counted = late.workingDays !== undefined;
  const message: MessageKey = c.dated
    ? counted
      ? 'PAR307'
      : 'PAR307.calendar'
    : counted
      ? 'PAR307.today'
      : 'PAR307.today-calendar';
  const args = { date: dateText(c.reportDate), due: dateText(due.due), days: late.workingDays ?? '' };
  addFinding(c, 'PAR307', read.node, { message, args, path: read.path });
}

/** PAR308: a report is not dated before its period. */
export function reportAfterPeriodBegins(c: ReportContext): void {
  const date = c.report.fields.document?.fields.date;
  const days = daysOfPeriod(c);
  if (!c.dated || !date?.node || days === undefined || c.reportDate >= days.from) return;
  const args = { date: dateText(c.reportDate), period: periodText(c), from: dateText(days.from) };
  addFinding(c, 'PAR308', date.node, { args, path: date.path });
}

/** PAR309: the directive asks for the report of one period. */
export function periodIsAsked(c: ReportContext): void {
  const { directive, period, report } = c;
  const written = report.fields.period;
  if (directive === undefined || period === undefined || !written?.node) return;
  const asked = parsePeriod(directive.reportingDuty.deadline.period);
  if (asked === undefined || periodId(asked) === periodId(period)) return;
  const args = { asked: periodText({ period: asked }), period: periodText(c) };
  addFinding(c, 'PAR309', written.node, { args, path: written.path });
}
