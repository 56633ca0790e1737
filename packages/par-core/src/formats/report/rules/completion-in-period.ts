import { dateOf, dateText } from '../../dates';
import { addFinding, periodText } from '../../reading';
import { type ReportContext, reportDateRelated } from '../context';

/** PAR302, PAR304, PAR311: a task is completed within the period, after the directive and not after the report. */
export function completionInPeriod(c: ReportContext): void {
  const { days } = c;
  for (const { fields } of c.tasks) {
    const { completedOn } = fields;
    const date = dateOf(completedOn);
    if (date === undefined || !completedOn?.node) continue;
    const { node, path } = completedOn;
    if (date > c.reportDate) {
      const message = c.dated ? 'PAR304' : 'PAR304.today';
      const args = { date: dateText(date), report: dateText(c.reportDate) };
      addFinding(c, 'PAR304', node, { message, args, path, related: reportDateRelated(c) });
    } else if (days && (date < days.from || date > days.to)) {
      const args = { date: dateText(date), period: periodText(c), from: dateText(days.from), to: dateText(days.to) };
      addFinding(c, 'PAR302', node, { args, path });
    } else if (c.directive && date < c.directive.date) {
      addFinding(c, 'PAR311', node, { args: { date: dateText(date), directive: dateText(c.directive.date) }, path });
    }
  }
}
