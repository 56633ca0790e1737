import type { Say } from '../messages';
import { printable } from '../terminal/printable';
import type { ReportedFile } from './reported';

/** Which agencies have reported more than once for the same period, with the files that hold these reports. */
export function duplicateSentences(reports: readonly ReportedFile[], say: Say): readonly string[] {
  const groups = new Map<string, { readonly agency: string; readonly period: string; readonly files: string[] }>();
  for (const { file, agency, period } of reports) {
    if (agency === undefined || period === undefined) continue;
    const key = `${agency.id} ${period.id}`;
    const group = groups.get(key) ?? { agency: agency.name, period: period.text, files: [] };
    group.files.push(printable(file));
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ files }) => files.length > 1)
    .map(({ agency, period, files }) =>
      say('reports-twice', { agency, period, count: files.length, files: files.join(', ') }),
    );
}
