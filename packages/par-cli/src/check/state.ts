import type { CheckedReport, Finding, Read, ReportedTask } from '@soctrang/par-core/report';
import type { Say } from '../messages';

type ReadTask = Read<ReportedTask>;

/** Whether nothing of a report could be read: there is no key in it that a report has. */
export function isUnread({ report }: CheckedReport): boolean {
  return report === undefined || Object.keys(report.fields).length === 0;
}

/** The one thing that the coordinator has to know first of a report (tình trạng). */
export function stateOf(checked: CheckedReport, missing: number, say: Say): string {
  if (isUnread(checked)) return say('state-unread');
  const { findings } = checked;
  const late = lateness(findings, say);
  const tasks = checked.report?.fields.tasks?.items ?? [];
  const blank = tasks.filter(isBlank).length;
  if (tasks.length > 0 && blank === tasks.length) {
    return late === undefined ? say('state-blank') : `${say('state-blank')}, ${late}`;
  }
  if (late !== undefined) return late;
  if (findings.some(({ severity }) => severity === 'error')) return say('state-faulty');
  if (missing > 0) return say('state-incomplete', { count: missing });
  if (blank > 0) return say('state-blank.some', { count: blank });
  return findings.some(({ severity }) => severity === 'warning') ? say('state-to-improve') : say('state-complete');
}

/** What a person writes about a task beside its id, its state and the part the agency has in it. */
const CONTENT = ['progress', 'completedOn', 'results', 'proposals', 'reason', 'note'] as const;

/** Whether a task stands as `par new` writes it: not started, and nothing said about it. */
function isBlank({ fields }: ReadTask): boolean {
  if (fields.status?.value !== 'not-started') return false;
  const { evidence, shortcomings, obligations } = fields;
  return (
    CONTENT.every((key) => isEmpty(fields[key])) &&
    (evidence?.items ?? []).length === 0 &&
    (shortcomings?.items ?? []).length === 0 &&
    (obligations?.entries ?? []).every(({ value }) => value.value === 'not-started')
  );
}

/** Not there, or a text of which only the key was written. What could not be read is something, too. */
function isEmpty(field: ReadTask['fields'][(typeof CONTENT)[number]]): boolean {
  return field === undefined || (typeof field.value === 'string' && field.value.trim() === '');
}

function lateness(findings: readonly Finding[], say: Say): string | undefined {
  const late = findings.find(({ code }) => code === 'PAR307');
  return late && daysLate(late, say);
}

/** How late a finding says something is; without the days where they could not be counted. */
export function daysLate({ args }: Pick<Finding, 'args'>, say: Say): string {
  const { days } = args;
  if (typeof days !== 'number') return say('state-late');
  return days === 1 ? say('state-late.day') : say('state-late.days', { days });
}
