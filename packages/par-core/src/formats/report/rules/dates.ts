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

/** PAR306: a remedy is due after the report that promises it. */
export function remedyAfterReport(c: ReportContext): void {
  for (const { fields } of c.tasks) {
    for (const shortcoming of fields.shortcomings?.items ?? []) {
      const { dueOn } = shortcoming.fields;
      const date = dateOf(dueOn);
      if (date === undefined || !dueOn?.node || date > c.reportDate) continue;
      const message = c.dated ? 'PAR306' : 'PAR306.today';
      const args = { date: dateText(date), report: dateText(c.reportDate) };
      addFinding(c, 'PAR306', dueOn.node, { message, args, path: dueOn.path });
    }
  }
}
