import { agencyOn, groupsOf } from './agency-lookup';
import { requireLookupDay } from './lookup-day';
import type { Binding, CalendarDate, Directive, Participant, ParticipantRole, Task } from './model';
import { soctrang20210924 } from './soctrang-2021-09-24';
import type { AgencyId } from './soctrang-2021-09-24/agency-ids';
import type { SocTrangTask } from './soctrang-2021-09-24/soctrang-task';

/** A task that binds an agency. */
export interface BoundTask<T extends Task = Task> {
  readonly task: T;
  /** True where the task binds only on a condition that the agency itself has to judge: never demand it. */
  readonly conditional: boolean;
}

/** A part in another agency's task that an agency may report as `support`. */
export type SupportRole = Extract<ParticipantRole, 'coordinates' | 'advises' | 'guides'>;

/** A task of another agency in which an agency has a supporting part. */
export interface SupportedTask<T extends Task = Task> {
  readonly task: T;
  /** The parts it has, each once, in the order the task names them. */
  readonly roles: readonly SupportRole[];
}

/**
 * On which day the question is asked. An agency that is not in force then is bound by nothing; what is no calendar
 * date throws a RangeError.
 */
export interface BindingOptions {
  readonly on: CalendarDate;
}

/** The same, asked of another directive than the built-in one. */
export interface BindingOptionsOf<D extends Directive> extends BindingOptions {
  readonly directive: D;
}

/**
 * The tasks that bind an agency, by itself or as a member of a group of addressees, in the order of the text.
 *
 * @param agency id of the agency
 * @param options `on`: the day; `directive`: the directive asked, else the built-in one
 * @example tasksBinding('so-tai-chinh', { on: '2021-12-20' }).length // 14: clauses 1.a–1.m and 3.a–3.c
 */
export function tasksBinding<D extends Directive>(
  agency: string,
  options: BindingOptionsOf<D>,
): readonly BoundTask<D['tasks'][number]>[];
export function tasksBinding(agency: AgencyId, options: BindingOptions): readonly BoundTask<SocTrangTask>[];
export function tasksBinding(
  agency: string,
  options: BindingOptions & { readonly directive?: Directive },
): readonly BoundTask[] {
  const { on, directive } = asked(options);
  const last = askedLast.get(directive);
  if (last && last.agency === agency && last.on === on) return last.tasks;
  const tasks = bindingAsked(agency, on, directive);
  askedLast.set(directive, { agency, on, tasks });
  return tasks;
}

/** Check, score and summary of one report ask the same one after the other. */
const askedLast = new WeakMap<
  Directive,
  { readonly agency: string; readonly on: CalendarDate; readonly tasks: readonly BoundTask[] }
>();

function bindingAsked(agency: string, on: CalendarDate, directive: Directive): readonly BoundTask[] {
  if (agencyOn(agency, on, directive) === undefined) return [];
  const groups = groupIdsOf(agency, directive);
  return directive.tasks
    .filter((task) => binds(task.binds, agency, groups))
    .map((task) => ({ task, conditional: task.binds.kind === 'groups' && task.binds.condition !== undefined }));
}

/**
 * The tasks of others in which an agency coordinates, advises or guides, by itself or through a group, in the
 * order of the text. Tasks that bind the agency are left out: of these it reports as the one who leads.
 *
 * @example tasksSupportedBy('so-noi-vu', { on: '2021-12-20' }) // 3.b (coordinates), 4.b (coordinates)
 */
export function tasksSupportedBy<D extends Directive>(
  agency: string,
  options: BindingOptionsOf<D>,
): readonly SupportedTask<D['tasks'][number]>[];
export function tasksSupportedBy(agency: AgencyId, options: BindingOptions): readonly SupportedTask<SocTrangTask>[];
export function tasksSupportedBy(
  agency: string,
  options: BindingOptions & { readonly directive?: Directive },
): readonly SupportedTask[] {
  const { on, directive } = asked(options);
  if (agencyOn(agency, on, directive) === undefined) return [];
  const groups = groupIdsOf(agency, directive);
  return directive.tasks.flatMap((task) => {
    if (binds(task.binds, agency, groups)) return [];
    const roles = new Set<SupportRole>();
    for (const participant of task.participants) {
      if (isSupport(participant.role) && means(participant, agency, groups)) roles.add(participant.role);
    }
    return roles.size === 0 ? [] : [{ task, roles: [...roles] }];
  });
}

/**
 * Whether an agency has to report its results under the directive's reporting duty (clause 10).
 *
 * @example bindsReportingDuty('kiem-toan-nha-nuoc', { on: '2021-12-20' }) // false: named, not addressed
 */
export function bindsReportingDuty(agency: string, options: BindingOptionsOf<Directive>): boolean;
export function bindsReportingDuty(agency: AgencyId, options: BindingOptions): boolean;
export function bindsReportingDuty(
  agency: string,
  options: BindingOptions & { readonly directive?: Directive },
): boolean {
  const { on, directive } = asked(options);
  if (agencyOn(agency, on, directive) === undefined) return false;
  return binds(directive.reportingDuty.binds, agency, groupIdsOf(agency, directive));
}

/** What is asked, checked for callers without types: a day that is none would bind nobody without a word. */
function asked(options: BindingOptions & { readonly directive?: Directive }): BindingOptionsOf<Directive> {
  return {
    on: requireLookupDay(options?.on, 'options.on'),
    directive: options.directive ?? soctrang20210924,
  };
}

function groupIdsOf(agency: string, directive: Directive): ReadonlySet<string> {
  return new Set(groupsOf(agency, directive).map((group) => group.id));
}

function binds(binding: Binding, agency: string, groups: ReadonlySet<string>): boolean {
  switch (binding.kind) {
    case 'agency':
      return binding.agency === agency;
    case 'groups':
      return binding.groups.some((group) => groups.has(group));
    default: {
      const unknown: never = binding;
      return unknown;
    }
  }
}

function isSupport(role: ParticipantRole): role is SupportRole {
  return role === 'coordinates' || role === 'advises' || role === 'guides';
}

function means(participant: Participant, agency: string, groups: ReadonlySet<string>): boolean {
  if (participant.agency !== undefined) return participant.agency === agency;
  return participant.group !== undefined && groups.has(participant.group);
}
