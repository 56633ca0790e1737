import { dateOf, dateText } from '../../dates';
import { addFinding } from '../../reading';
import type { ReportContext } from '../context';

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
