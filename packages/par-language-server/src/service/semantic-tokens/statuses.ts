import { type Calendar, vietnam2021to2026 } from '@soctrang/par-core/calendar';
import type { Status } from '@soctrang/par-core/report';
import type { OpenDocument } from '../open-document';
import { isOpenStatus, timeLeft } from '../time-left';
import type { TokenModifier } from './legend';

const DONE: readonly TokenModifier[] = ['done'];
const OPEN: readonly TokenModifier[] = ['open'];
const LATE: readonly TokenModifier[] = ['open', 'late'];

/** What a status says beside that it is one: done, open, and late where the last day of its task has passed. */
export function statusModifiers(
  document: OpenDocument,
  calendar: Calendar = vietnam2021to2026,
): (start: number, value: string) => readonly TokenModifier[] | undefined {
  const late = lateStatuses(document, calendar);
  return (start, value) => {
    if (value === 'done') return DONE;
    if (value !== 'not-started' && value !== 'in-progress') return late.has(start) ? LATE : undefined;
    return late.has(start) ? LATE : OPEN;
  };
}

/** Where the statuses begin that are open although the last day of their task or obligation has passed. */
function lateStatuses(document: OpenDocument, calendar: Calendar): ReadonlySet<number> {
  const late = new Set<number>();
  if (document.kind !== 'report') return late;
  const { report, directive } = document.checked;
  const tasks = new Map(directive?.tasks.map((task) => [task.id, task]));
  for (const { fields } of report?.fields.tasks?.items ?? []) {
    const task = tasks.get(fields.task?.value ?? '');
    if (task === undefined) continue;
    const mark = (start: number | undefined, status: Status | undefined, deadline = task.deadline): void => {
      if (start === undefined || status === undefined || !isOpenStatus(status)) return;
      if (timeLeft(deadline, document.today, calendar)?.late) late.add(start);
    };
    mark(fields.status?.node?.start, fields.status?.value);
    for (const { id, value } of fields.obligations?.entries ?? []) {
      mark(value.node?.start, value.value, task.obligations.find((one) => one.id === id)?.deadline ?? task.deadline);
    }
  }
  return late;
}
