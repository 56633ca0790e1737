import { calendarInterval } from '../../calendar/period';
import { tasksBinding } from '../../directive/binding';
import { isBlankTask } from './blank-task';
import type { CheckedReport } from './check';

/** `demanded`: tasks that bind the agency without a condition; null where the agency is not known. */
export interface TaskCounts {
  readonly reported: number;
  readonly demanded: number | null;
  readonly done: number;
  readonly ongoing: number;
  /** How many stand as a new report has them: not started, and nothing said about them. */
  readonly blank: number;
}

/** How many of the tasks that bind the agency are reported, and how far they are. */
export function taskCountsOf({ report, agency, period, directive }: CheckedReport): TaskCounts {
  const tasks = report?.fields.tasks?.items ?? [];
  const withStatus = (status: string): number => tasks.filter(({ fields }) => fields.status?.value === status).length;
  const named = new Set(tasks.flatMap(({ fields }) => fields.task?.value ?? []));
  const demanded =
    agency && period && directive
      ? tasksBinding(agency.id, { on: calendarInterval(period).to, directive }).filter(
          ({ conditional }) => !conditional,
        )
      : undefined;
  return {
    reported: demanded ? demanded.filter(({ task }) => named.has(task.id)).length : named.size,
    demanded: demanded?.length ?? null,
    done: withStatus('done'),
    ongoing: withStatus('ongoing'),
    blank: tasks.filter(isBlankTask).length,
  };
}
