import { deadlineOf, lateness } from '../../../calendar/deadline';
import { periodId } from '../../../calendar/period';
import type { MessageKey } from '../../../messages';
import { dateText } from '../../dates';
import { addFinding } from '../../reading';
import type { ReportContext } from '../context';

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
