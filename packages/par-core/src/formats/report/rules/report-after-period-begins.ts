import { dateText } from '../../dates';
import { addFinding, periodText } from '../../reading';
import type { ReportContext } from '../context';

/** PAR308: a report is not dated before its period. */
export function reportAfterPeriodBegins(c: ReportContext): void {
  const date = c.report.fields.document?.fields.date;
  const { days } = c;
  if (!c.dated || !date?.node || days === undefined || c.reportDate >= days.from) return;
  const args = { date: dateText(c.reportDate), period: periodText(c), from: dateText(days.from) };
  addFinding(c, 'PAR308', date.node, { args, path: date.path });
}
