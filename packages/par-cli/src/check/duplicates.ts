import { formatPeriod, periodId } from '@soctrang/par-core/calendar';
import type { Language, Say } from '../messages';
import { printable } from '../terminal/printable';
import type { ReportFile } from './checked-file';

interface Wording {
  readonly language: Language;
  readonly say: Say;
}

/** Which agencies have reported more than once for the same period, with the files that hold these reports. */
export function duplicateSentences(reports: readonly ReportFile[], { language, say }: Wording): readonly string[] {
  const groups = new Map<string, { readonly agency: string; readonly period: string; readonly files: string[] }>();
  for (const { file, report } of reports) {
    const { agency, period } = report;
    if (agency === undefined || period === undefined) continue;
    const key = `${agency.id} ${periodId(period)}`;
    const group = groups.get(key) ?? {
      agency: agency.name[language],
      period: formatPeriod(period, language),
      files: [],
    };
    group.files.push(printable(file));
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ files }) => files.length > 1)
    .map(({ agency, period, files }) =>
      say('reports-twice', { agency, period, count: files.length, files: files.join(', ') }),
    );
}
