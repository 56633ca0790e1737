import { duplicateReports } from '@soctrang/par-core';
import type { CheckedReport } from '@soctrang/par-core/report';
import type { NamedFile } from '../files/find-reports';
import { readBytes } from '../files/read-bytes';
import { type FileChecker, settled } from './check-file';
import type { NamedText } from './checked-file';
import type { ReportedFile } from './reported';

/**
 * The reports that an agency has sent more than once for a period, each with that finding alone (PAR805). Of a report
 * nothing is kept after its check, so these few are read again, those of one agency at a time.
 */
export async function* duplicateTexts(
  reports: readonly ReportedFile[],
  files: readonly NamedFile[],
  checker: FileChecker,
  maxSize: number,
): AsyncGenerator<NamedText> {
  const locations = new Map(files.map(({ file, location }) => [file, location]));
  for (const group of repeated(reports)) {
    const named: { readonly name: string; readonly report: CheckedReport; readonly text: NamedText }[] = [];
    for (const { file } of group) {
      const location = locations.get(file);
      const bytes = location === undefined ? undefined : await readBytes(file, location, maxSize);
      // What is gone by now is nobody's duplicate.
      if (location === undefined || bytes === undefined || 'kind' in bytes) continue;
      const text = await checker.text(file, location, bytes);
      if (text.report) named.push({ name: file, report: text.report, text });
    }
    for (const { of: one, finding } of duplicateReports(named)) {
      const { tree, language } = one.text;
      const location = locations.get(one.name) ?? '';
      const around = await checker.around(location);
      yield { ...settled({ tree, language, findings: [finding] }, location, around), file: one.name };
    }
  }
}

/** The reports of one agency for one period, where there are several, in the order of the first. */
function repeated(reports: readonly ReportedFile[]): readonly (readonly ReportedFile[])[] {
  const groups = new Map<string, ReportedFile[]>();
  for (const report of reports) {
    const { agency, period } = report;
    if (agency === undefined || period === undefined) continue;
    const key = `${agency.id} ${period.id}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
