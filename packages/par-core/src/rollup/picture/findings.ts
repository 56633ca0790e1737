import { CODES, isCode } from '../../formats/codes';
import type { Severity } from '../../formats/finding';
import type { Digest, FindingCounts } from '../summary/model';
import type { PictureFinding } from './model';

/** The gravest first. */
const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];

/** The findings of all reports by code and severity, the gravest first. */
export function findingsOf(digests: readonly Pick<Digest, 'findings'>[]): readonly PictureFinding[] {
  const found = new Map<string, { count: number; reports: number }>();
  for (const { findings } of digests) {
    for (const [key, count] of Object.entries(findings)) {
      const there = found.get(key) ?? { count: 0, reports: 0 };
      found.set(key, { count: there.count + count, reports: there.reports + 1 });
    }
  }
  return [...found]
    .map(([key, counts]): PictureFinding => {
      const { code, severity } = codeAndSeverity(key);
      // A summary of a newer release may know codes that this one does not.
      const title = isCode(code) ? CODES[code].title : { vi: code, en: code };
      return { code, severity, title, ...counts };
    })
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    );
}

/** How many findings of each severity. */
export function severitiesOf(digests: readonly Pick<Digest, 'findings'>[]): FindingCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { findings } of digests) {
    for (const [key, count] of Object.entries(findings)) counts[codeAndSeverity(key).severity] += count;
  }
  return counts;
}

function codeAndSeverity(key: string): { readonly code: string; readonly severity: Severity } {
  const [code = '', written] = key.split(' ');
  return { code, severity: SEVERITIES.find((one) => one === written) ?? 'info' };
}
