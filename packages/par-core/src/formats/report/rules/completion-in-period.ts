import { dateOf, dateText } from '../../dates';
import { addFinding, periodText } from '../../reading';
import { daysOfPeriod, type ReportContext } from '../context';

/** PAR302, PAR304: a task is completed within the period, and not after the report. */
export function completionInPeriod(c: ReportContext): void {
  const days = daysOfPeriod(c);
  for (const { fields } of c.tasks) {
    const { completedOn } = fields;
    const date = dateOf(completedOn);
    if (date === undefined || !completedOn?.node) continue;
    const { node, path } = completedOn;
    if (date > c.reportDate) {
      const message = c.dated ? 'PAR304' : 'PAR304.today';
      addFinding(c, 'PAR304', node, { message, args: { date: dateText(date), report: dateText(c.reportDate) }, path });
    } else if (days && (date < days.from || date > days.to)) {
      const args = { date: dateText(date), period: periodText(c), from: dateText(days.from), to: dateText(days.to) };
      addFinding(c, 'PAR302', node, { args, path });
    }
  }
}
