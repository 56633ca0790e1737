import { duplicateReports } from '@soctrang/par-core';
import type { NamedFile } from '../files/find-reports';
import { readBytes } from '../files/read-bytes';
import { type FileChecker, settled } from './check-file';
import type { NamedText } from './checked-file';
import type { ReportedFile } from './reported';

/**
 * The reports that an agency has sent more than once for a period, each with that finding alone (PAR805). Of a report
 * nothing is kept after its check, so these few are read again.
 */
export async function duplicateTexts(
  reports: readonly ReportedFile[],
  files: readonly NamedFile[],
  checker: FileChecker,
  maxSize: number,
): Promise<readonly NamedText[]> {
  const twice = new Set(repeated(reports).map(({ file }) => file));
  const texts: (NamedText & { readonly location: string })[] = [];
  for (const { file, location } of files) {
    if (!twice.has(file)) continue;
    const bytes = await readBytes(file, location, maxSize);
    // What is gone by now is nobody's duplicate.
    if (!('kind' in bytes)) texts.push({ ...(await checker.text(file, location, bytes)), location });
  }
  const named = texts.flatMap((text) => (text.report ? [{ name: text.file, report: text.report, text }] : []));
  return Promise.all(
    duplicateReports(named).map(async ({ of: { text }, finding }) => {
      const { file, location, tree, language } = text;
      return { ...settled({ tree, language, findings: [finding] }, location, await checker.around(location)), file };
    }),
  );
}

function repeated(reports: readonly ReportedFile[]): readonly ReportedFile[] {
  const groups = new Map<string, ReportedFile[]>();
  for (const report of reports) {
    const { agency, period } = report;
    if (agency === undefined || period === undefined) continue;
    const key = `${agency.id} ${period.id}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return [...groups.values()].filter((group) => group.length > 1).flat();
}
