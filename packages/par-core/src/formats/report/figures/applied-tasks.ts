import { deadlineOf, lateness } from '../../../calendar/deadline';
import type { Task } from '../../../directive/model';
import { dateOf } from '../../dates';
import type { ReadObject } from '../../read-tree';
import { hasProof, hasText } from '../context';
import type { ReportedTask, Status } from '../schema';
import { countOf, type FigureSource, type FigureValue, rateOf, shareOf } from './figure';

/** A task that the agency has to carry out, and what the report says of it; undefined where it says nothing. */
export interface AppliedTask {
  readonly task: Task;
  readonly reported: ReadObject<ReportedTask> | undefined;
}

/**
 * The tasks that bind the agency and apply to it, reported or not. One that is reported as not applicable does not
 * count; a conditional one counts only where the agency itself reports it.
 */
export function appliedTasks({ report, binding }: FigureSource): readonly AppliedTask[] {
  const reportedById = new Map<string, ReadObject<ReportedTask>>();
  for (const reported of report.fields.tasks?.items ?? []) {
    const id = reported.fields.task?.value;
    if (id !== undefined && !reportedById.has(id)) reportedById.set(id, reported);
  }
  const applied: AppliedTask[] = [];
  for (const { task, conditional } of binding.values()) {
    const reported = reportedById.get(task.id);
    if (reported === undefined ? conditional : statusOf(reported) === 'not-applicable') continue;
    applied.push({ task, reported });
  }
  return applied;
}

const statusOf = (reported: ReadObject<ReportedTask> | undefined): Status | undefined => reported?.fields.status?.value;

/** Kept going with something to show for it: without results and evidence it is only said to be. */
function isProved({ reported }: AppliedTask): boolean {
  return reported !== undefined && hasText(reported.fields.results) && hasProof(reported.fields.evidence);
}

/** Carried out (đã thực hiện): done, or kept going with results and evidence. */
function isCarriedOut(one: AppliedTask): boolean {
  const status = statusOf(one.reported);
  return status === 'done' || (status === 'ongoing' && isProved(one));
}

export const tasksCarriedOut = (tasks: readonly AppliedTask[]): FigureValue => shareOf(tasks, isCarriedOut);

/** Of the tasks that come to an end, those that are done: to keep one of them going is not to finish it. */
export function endingTasksDone(tasks: readonly AppliedTask[]): FigureValue {
  const ending = tasks.filter(({ task }) => comesToAnEnd(task));
  return shareOf(ending, ({ reported }) => statusOf(reported) === 'done');
}

function comesToAnEnd({ deadline }: Task): boolean {
  switch (deadline.kind) {
    case 'fixed-period':
    case 'urgent':
    case 'undated':
      return true;
    case 'year-over-year':
    case 'annual':
    case 'continuous':
    case 'timely':
      return false;
    default: {
      const unknown: never = deadline;
      return unknown;
    }
  }
}

/**
 * Of the tasks with a last day of their own that is over when the report is sent, or that are done, those that were
 * done by it. A task that is done without a day does not say when.
 */
export function tasksOnTime(tasks: readonly AppliedTask[], { report, calendar }: FigureSource): FigureValue {
  const sent = dateOf(report.fields.document?.fields.date);
  let onTime = 0;
  let due = 0;
  for (const { task, reported } of tasks) {
    const deadline = deadlineOf(task.deadline, calendar);
    if (deadline.kind !== 'dated') continue;
    const completed = dateOf(reported?.fields.completedOn);
    const over = sent !== undefined && lateness(deadline.due, sent, calendar).late;
    if (completed === undefined && !over) continue;
    due++;
    if (completed !== undefined && !lateness(deadline.due, completed, calendar).late) onTime++;
  }
  return rateOf(onTime, due);
}

export const tasksWithEvidence = (tasks: readonly AppliedTask[]): FigureValue =>
  shareOf(tasks, ({ reported }) => hasProof(reported?.fields.evidence));

/** An obligation of which nothing is said is as far as its task; one that does not apply is left out. */
export function obligationsCarriedOut(tasks: readonly AppliedTask[]): FigureValue {
  let carriedOut = 0;
  let all = 0;
  for (const one of tasks) {
    const said = new Map(one.reported?.fields.obligations?.entries.map(({ id, value }) => [id, value.value]));
    for (const { id } of one.task.obligations) {
      const status = said.has(id) ? said.get(id) : statusOf(one.reported);
      if (status === 'not-applicable') continue;
      all++;
      if (status === 'done' || (status === 'ongoing' && isProved(one))) carriedOut++;
    }
  }
  return rateOf(carriedOut, all);
}

export const tasksLeftOut = (tasks: readonly AppliedTask[]): FigureValue =>
  countOf(tasks.filter(({ reported }) => reported === undefined).length);

/** Shortcomings that are reported under the tasks, with a reason and a remedy. */
export function shortcomingsAccountedFor(tasks: readonly AppliedTask[]): FigureValue {
  const all = tasks.flatMap(({ reported }) => reported?.fields.shortcomings?.items ?? []);
  return shareOf(all, ({ fields }) => hasText(fields.reason) && hasText(fields.remedy));
}
