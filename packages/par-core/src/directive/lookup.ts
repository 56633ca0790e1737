import type { CitedDocument, Directive, Indicator, Obligation, ReportingDuty, Task } from './model';
import { soctrang20210924 } from './soctrang-2021-09-24';
import {
  type IndicatorId,
  type ObligationId,
  type ReportingDutyId,
  TASK_IDS,
  type TaskId,
  type TaskObligationId,
} from './soctrang-2021-09-24/ids';
import type {
  SocTrangIndicator,
  SocTrangObligation,
  SocTrangReportingObligation,
  SocTrangTask,
} from './soctrang-2021-09-24/soctrang-task';

export * from './binding';

/*
 * Lookups by id. Without a directive they ask the built-in one of 24 September 2021, take its literal ids
 * only, and always find. With a directive they take any text, and what it does not have is `undefined`.
 */

/**
 * The task (nhiệm vụ) of an id.
 *
 * @example taskOf('3.a').binds // { kind: 'agency', agency: 'so-tai-chinh' }
 */
export function taskOf(id: TaskId): SocTrangTask;
export function taskOf<D extends Directive>(id: string, directive: D): D['tasks'][number] | undefined;
export function taskOf(id: string, directive: Directive = soctrang20210924): Task | undefined {
  return directive.tasks.find((task) => task.id === id);
}

/** Whether a text is the id of a task of the built-in directive: `isTaskId('1.g')`, but not `'1.f'` or `'10'`. */
export function isTaskId(text: string): text is TaskId {
  const ids: readonly string[] = TASK_IDS;
  return ids.includes(text);
}

/**
 * The obligations (nội dung công việc) of a task or of the reporting duty, given itself or by id, in the
 * order of the text. Empty where the directive has no such id.
 *
 * @example obligationsOf('1.g').length // 12
 */
export function obligationsOf(id: TaskId): readonly SocTrangObligation[];
export function obligationsOf(id: ReportingDutyId): readonly SocTrangReportingObligation[];
export function obligationsOf<T extends Task | ReportingDuty>(task: T): T['obligations'];
export function obligationsOf(id: string, directive: Directive): readonly Obligation[];
export function obligationsOf(
  task: string | Task | ReportingDuty,
  directive: Directive = soctrang20210924,
): readonly Obligation[] {
  if (typeof task !== 'string') return task.obligations;
  return partOf(task, directive)?.obligations ?? [];
}

/**
 * The obligation of an id, be it of a task or of the reporting duty.
 *
 * @example obligationOf('1.g.7').systems // ['online-services', 'public-postal-service']
 */
export function obligationOf(id: TaskObligationId): SocTrangObligation;
export function obligationOf(id: ObligationId): SocTrangObligation | SocTrangReportingObligation;
export function obligationOf(id: string, directive: Directive): Obligation | undefined;
export function obligationOf(id: string, directive: Directive = soctrang20210924): Obligation | undefined {
  for (const part of [...directive.tasks, directive.reportingDuty]) {
    const found = part.obligations.find((obligation) => obligation.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The task that an obligation stands in; `undefined` for an obligation of the reporting duty.
 *
 * @example taskOfObligation('8.2').id // '8'
 */
export function taskOfObligation(id: TaskObligationId): SocTrangTask;
export function taskOfObligation(id: ObligationId): SocTrangTask | undefined;
export function taskOfObligation<D extends Directive>(id: string, directive: D): D['tasks'][number] | undefined;
export function taskOfObligation(id: string, directive: Directive = soctrang20210924): Task | undefined {
  return directive.tasks.find((task) => task.obligations.some((obligation) => obligation.id === id));
}

/**
 * The indicator (chỉ tiêu) of an id.
 *
 * @example indicatorOf('audit-recommendations-resolved').target?.value // 100
 */
export function indicatorOf(id: IndicatorId): SocTrangIndicator;
export function indicatorOf<D extends Directive>(id: string, directive: D): D['indicators'][number] | undefined;
export function indicatorOf(id: string, directive: Directive = soctrang20210924): Indicator | undefined {
  return directive.indicators.find((indicator) => indicator.id === id);
}

/**
 * The indicators of a task, given itself or by id, in the order the task lists them. A task of another
 * directive needs that directive. Empty where the directive has no such id.
 */
export function indicatorsOf(task: TaskId | SocTrangTask): readonly SocTrangIndicator[];
export function indicatorsOf<D extends Directive>(
  task: string | Task,
  directive: D,
): readonly D['indicators'][number][];
export function indicatorsOf(task: string | Task, directive: Directive = soctrang20210924): readonly Indicator[] {
  const ids = typeof task === 'string' ? (taskOf(task, directive)?.indicators ?? []) : task.indicators;
  return ids.flatMap((id) => directive.indicators.find((indicator) => indicator.id === id) ?? []);
}

/**
 * The document the directive cites under a number and symbol; case and spaces make no difference, nor does
 * a leading "số". `undefined` where the directive cites no such document.
 *
 * @example documentOf('60/2021/NĐ-CP')?.date // '2021-06-21'
 */
export function documentOf(
  reference: string,
  directive: Pick<Directive, 'documents'> = soctrang20210924,
): CitedDocument | undefined {
  const sought = referenceKey(reference);
  return directive.documents.find((document) => referenceKey(document.reference) === sought);
}

function partOf(id: string, directive: Directive): Task | ReportingDuty | undefined {
  return id === directive.reportingDuty.id ? directive.reportingDuty : taskOf(id, directive);
}

function referenceKey(reference: string): string {
  return reference
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\s*số\s*:?(?=[\s\d])/u, '')
    .replace(/\s+/gu, '');
}
