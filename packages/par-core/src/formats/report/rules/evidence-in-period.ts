import { dateOf, dateText } from '../../dates';
import { addFinding, periodText } from '../../reading';
import { daysOfPeriod, type ReportContext } from '../context';

/** PAR303, PAR305: what proves a result was issued in the period, and not after the report. */
export function evidenceInPeriod(c: ReportContext): void {
  const days = daysOfPeriod(c);
  for (const { fields } of c.tasks) {
    for (const evidence of fields.evidence?.items ?? []) {
      const date = dateOf(evidence.fields.date);
      const { node, path } = evidence.fields.date ?? {};
      if (date === undefined || !node) continue;
      if (date > c.reportDate) {
        const message = c.dated ? 'PAR305' : 'PAR305.today';
        const args = { date: dateText(date), report: dateText(c.reportDate) };
        addFinding(c, 'PAR305', node, { message, args, path: path ?? '' });
      } else if (days && date > days.to) {
        addFinding(c, 'PAR303', node, { args: { date: dateText(date), to: dateText(days.to) }, path: path ?? '' });
      } else if (days && date < days.from && c.directive && date < c.directive.date) {
        const args = { date: dateText(date), directive: dateText(c.directive.date), period: periodText(c) };
        addFinding(c, 'PAR303', node, { message: 'PAR303.before', args, path: path ?? '' });
      }
    }
  }
}
