import type { Deadline } from '@soctrang/par-core/directive';
import type { Status } from '@soctrang/par-core/report';
import type { Span } from '@soctrang/par-core/source';
import type { ReportDocument } from '../open-document';
import { isOpenStatus, reportTime, timeDetails, timeLeft, timeWords } from '../time-left';
import { type Hint, type HintContext, isAsked } from './hint';

/** Working days left: beside the period to the report's own deadline, beside each open status to that of its task. */
export function reportDeadlineHints(c: HintContext, document: ReportDocument): readonly Hint[] {
  const { report, directive } = document.checked;
  if (report === undefined || directive === undefined) return [];
  const hints: Hint[] = [];
  const period = report.fields.period?.node;
  const time = period && isAsked(c, period) ? reportTime(document, c.calendar) : undefined;
  if (period && time) {
    hints.push({
      kind: 'deadlines',
      at: period.end,
      label: timeWords(time, c.language),
      tooltip: timeDetails(time, c.language),
    });
  }
  const add = (node: Span | null | undefined, status: Status | undefined, deadline: Deadline): void => {
    if (!node || !isAsked(c, node) || !isOpenStatus(status)) return;
    const left = timeLeft(deadline, document.today, c.calendar);
    if (left === undefined) return;
    const words = { label: timeWords(left, c.language), tooltip: timeDetails(left, c.language) };
    hints.push({ kind: 'deadlines', at: node.end, ...words });
  };
  const byId = new Map(directive.tasks.map((task) => [task.id, task]));
  for (const { node, fields } of report.fields.tasks?.items ?? []) {
    const task = isAsked(c, node) ? byId.get(fields.task?.value ?? '') : undefined;
    if (task === undefined) continue;
    add(fields.status?.node, fields.status?.value, task.deadline);
    for (const { id, value } of fields.obligations?.entries ?? []) {
      const own = task.obligations.find((one) => one.id === id)?.deadline;
      // Where the task says the same, once is enough.
      if (own) add(value.node, value.value, own);
    }
  }
  return hints;
}
