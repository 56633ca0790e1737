import { dateOf, dateText } from '../../dates';
import { addFinding } from '../../reading';
import { type ReportContext, reportDateRelated } from '../context';

/** Years after the report; what is promised for later was most likely meant for another year. */
const FARTHEST = 5;

/** PAR306, PAR310: a remedy is due after the report that promises it, and not in a far future. */
export function remedyAfterReport(c: ReportContext): void {
  for (const { fields } of c.tasks) {
    for (const shortcoming of fields.shortcomings?.items ?? []) {
      const { dueOn } = shortcoming.fields;
      const date = dateOf(dueOn);
      if (date === undefined || !dueOn?.node) continue;
      if (date > c.reportDate) {
        const years = Number(date.slice(0, 4)) - Number(c.reportDate.slice(0, 4));
        if (years > FARTHEST) {
          const args = { date: dateText(date), report: dateText(c.reportDate), count: years };
          addFinding(c, 'PAR310', dueOn.node, { args, path: dueOn.path, related: reportDateRelated(c) });
        }
        continue;
      }
      const message = c.dated ? 'PAR306' : 'PAR306.today';
      const args = { date: dateText(date), report: dateText(c.reportDate) };
      addFinding(c, 'PAR306', dueOn.node, { message, args, path: dueOn.path, related: reportDateRelated(c) });
    }
  }
}
