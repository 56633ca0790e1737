import type { Finding } from '../../formats/finding';
import type { CheckedReport } from '../../formats/report/check';
import type { TaskCounts } from '../../formats/report/task-counts';
import type { ReportState } from './model';

/**
 * The one thing to know first of a report. It is late where the check says so (PAR307): who turned that finding off does
 * not see it here.
 *
 * @param tasks what `taskCountsOf` says of it
 */
export function reportStateOf(
  { report, findings }: Pick<CheckedReport, 'report' | 'findings'>,
  { reported, demanded, blank }: TaskCounts,
): ReportState {
  if (report === undefined || Object.keys(report.fields).length === 0) return 'unread';
  const has = (one: (finding: Finding) => boolean): boolean => findings.some(one);
  if (has(({ code }) => code === 'PAR307')) return 'late';
  if (has(({ severity }) => severity === 'error')) return 'faulty';
  if (demanded !== null && reported < demanded) return 'incomplete';
  if (blank > 0) return 'blank';
  return has(({ severity }) => severity === 'warning') ? 'to-improve' : 'complete';
}
