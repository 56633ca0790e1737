import type { DateInterval } from '../../../calendar/period';
import type { CalendarDate } from '../../../directive/model';
import { dateOf, dateText } from '../../dates';
import { unlessQuiet } from '../../memory';
import { placeOf, type ReadObject } from '../../read-tree';
import { addFinding, periodText } from '../../reading';
import { type ReportContext, relatedTo, reportDateRelated } from '../context';
import type { Evidence, ReportedTask } from '../schema';

/** PAR303, PAR305, PAR312: what proves a result was issued in the period, and not after the report. */
export function evidenceInPeriod(c: ReportContext): void {
  const frame = [c.directive, c.reportDate, c.days?.from, c.days?.to];
  const unlessInPeriod = unlessQuiet(c, 'evidence in the period', frame);
  const unlessAllInPeriod = unlessQuiet(c, 'evidence of a task in the period', frame);
  for (const task of c.tasks) unlessAllInPeriod(task, () => checkTask(c, task, unlessInPeriod));
}

function checkTask(
  c: ReportContext,
  { fields }: ReadObject<ReportedTask>,
  unlessInPeriod: ReturnType<typeof unlessQuiet>,
): void {
  const { days } = c;
  const { evidence, status } = fields;
  const newest = days && status?.value === 'done' ? newestBefore(days.from, evidence?.items ?? []) : undefined;
  if (days && newest && evidence) {
    // Of all of them together it is said once.
    const args = { date: dateText(newest), period: periodText(c), from: dateText(days.from) };
    const related = status?.node ? [relatedTo(status.node, 'related.status')] : [];
    addFinding(c, 'PAR312', placeOf(evidence), { args, path: evidence.path, related });
    return;
  }
  for (const item of evidence?.items ?? []) unlessInPeriod(item, () => checkDate(c, item, days));
}

/** The newest date of evidence that is all older than a day; undefined where some is not, or bears no date. */
function newestBefore(from: CalendarDate, items: readonly ReadObject<Evidence>[]): CalendarDate | undefined {
  let newest: CalendarDate | undefined;
  for (const { fields } of items) {
    const date = dateOf(fields.date);
    if (date === undefined || date >= from) return undefined;
    if (newest === undefined || date > newest) newest = date;
  }
  return newest;
}

function checkDate(c: ReportContext, evidence: ReadObject<Evidence>, days: DateInterval | undefined): void {
  const date = dateOf(evidence.fields.date);
  const { node, path = '' } = evidence.fields.date ?? {};
  if (date === undefined || !node) return;
  if (date > c.reportDate) {
    const message = c.dated ? 'PAR305' : 'PAR305.today';
    const args = { date: dateText(date), report: dateText(c.reportDate) };
    addFinding(c, 'PAR305', node, { message, args, path, related: reportDateRelated(c) });
  } else if (days && date > days.to) {
    addFinding(c, 'PAR303', node, { args: { date: dateText(date), to: dateText(days.to) }, path });
  } else if (days && date < days.from && c.directive && date < c.directive.date) {
    const args = { date: dateText(date), directive: dateText(c.directive.date), period: periodText(c) };
    addFinding(c, 'PAR303', node, { message: 'PAR303.before', args, path });
  }
}
