import type { CheckedReport, Finding, TaskCounts } from '@soctrang/par-core/report';
import type { Say } from '../messages';

/** Whether nothing of a report could be read: there is no key in it that a report has. */
export function isUnread({ report }: CheckedReport): boolean {
  return report === undefined || Object.keys(report.fields).length === 0;
}

/** The one thing that the coordinator has to know first of a report (tình trạng). */
export function stateOf(checked: CheckedReport, { reported, demanded, blank }: TaskCounts, say: Say): string {
  if (isUnread(checked)) return say('state-unread');
  const { findings } = checked;
  const late = lateness(findings, say);
  const tasks = checked.report?.fields.tasks?.items ?? [];
  if (tasks.length > 0 && blank === tasks.length) {
    return late === undefined ? say('state-blank') : `${say('state-blank')}, ${late}`;
  }
  if (late !== undefined) return late;
  if (findings.some(({ severity }) => severity === 'error')) return say('state-faulty');
  const missing = demanded === null ? 0 : demanded - reported;
  if (missing > 0) return say('state-incomplete', { count: missing });
  if (blank > 0) return say('state-blank.some', { count: blank });
  return findings.some(({ severity }) => severity === 'warning') ? say('state-to-improve') : say('state-complete');
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
