import type { Finding } from '@soctrang/par-core/report';

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
