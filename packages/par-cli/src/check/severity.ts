import type { Finding } from '@soctrang/par-core/report';
import type { MessageKey, Say } from '../messages';

type Severity = Finding['severity'];

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];

/** Whether a finding is as grave as the limit asks for, or graver. */
export function reaches(severity: Severity, limit: Severity | 'none'): boolean {
  return limit !== 'none' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export const NO_COUNTS: SeverityCounts = { error: 0, warning: 0, info: 0, hint: 0 };

export function addCounts(a: SeverityCounts, b: SeverityCounts): SeverityCounts {
  return {
    error: a.error + b.error,
    warning: a.warning + b.warning,
    info: a.info + b.info,
    hint: a.hint + b.hint,
  };
}

type CountKey = Extract<MessageKey, `count-${Severity}`>;

/** `2 lỗi, 1 cảnh báo`: what there is none of is not named. */
export function sentenceOfCounts(counts: SeverityCounts, say: Say): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const key: CountKey = `count-${severity}`;
      return say(counts[severity] === 1 ? key : `${key}.many`, { count: counts[severity] });
    })
    .join(', ');
}
