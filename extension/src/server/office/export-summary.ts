import type { CheckedRoster } from '@soctrang/par-core';
import { calendarInterval, formatPeriod, parsePeriod } from '@soctrang/par-core/calendar';
import type { Directive } from '@soctrang/par-core/directive';
import { collect, contentsOf, type NamedRoster, pictureOf, type SummaryContent } from '@soctrang/par-core/rollup';
import { cancelled, type Feature, type Served } from '@soctrang/par-language-server/feature';
import { fileLabel } from '@soctrang/par-language-server/file-label';
import { OFFICE } from '../../messages/office';
import { toBase64 } from '../base64';
import type { OfficeRequests, SummaryChoice } from '../requests';

type Asked = OfficeRequests['par/exportSummary'];

/** `par/exportSummary`: every report and roster of the workspace, unsaved edits too. */
export const exportSummary: Feature = {
  method: 'par/exportSummary',
  answer: (params, served, token) => exported(params as Asked['params'], served, () => token.isCancellationRequested),
};

async function exported(
  { as, folder = '', of }: Asked['params'],
  served: Served,
  isCalledOff: () => boolean,
): Promise<Asked['result']> {
  const { language } = await served.settings.of(folder);
  const uris = (await served.files.list()).filter((uri) => uri.startsWith(folder));
  const [first] = uris;
  if (first === undefined) return { refused: OFFICE.noReports[language] };
  const { calendar, criteriaSets, directives } = await served.nearby().of(first);
  const today = served.today();
  const collector = collect({ calendar, criteriaSets, today });
  const rosters: NamedRoster[] = [];
  for (const uri of uris) {
    if (isCalledOff()) throw cancelled();
    const document = await served.files.read(uri);
    if (document?.kind === 'report') collector.add({ name: fileLabel(uri), report: document.checked });
    if (document?.kind === 'roster') rosters.push({ name: fileLabel(uri), roster: document.checked as CheckedRoster });
  }
  const summary = collector.summary();
  const contents = contentsOf(summary).filter(({ period }) => period !== '');
  if (contents.length === 0) return { refused: OFFICE.noReports[language] };
  const wanted = of ?? (contents.length === 1 ? contents[0] : undefined);
  if (wanted === undefined) return { choices: choicesOf(contents, directives, language) };
  const period = parsePeriod(wanted.period);
  const directive = directives.find(({ id }) => id === wanted.directive);
  if (period === undefined || directive === undefined) return { refused: OFFICE.noReports[language] };
  const { summaryFile } = await import('./makers');
  const picture = pictureOf(summary, { directive, period, today, rosters, calendar, criteriaSets });
  const data = toBase64(await summaryFile[as](picture, language));
  return { name: `${OFFICE.summaryName[language]}-${wanted.period}.${as}`, data, errors: 0, notes: [] };
}

/** The latest period first. */
function choicesOf(
  contents: readonly SummaryContent[],
  directives: readonly Directive[],
  language: 'vi' | 'en',
): SummaryChoice['choices'] {
  const end = (text: string): string => {
    const period = parsePeriod(text);
    return period ? calendarInterval(period).to : '';
  };
  return [...contents]
    .sort((one, other) => (end(one.period) < end(other.period) ? 1 : -1))
    .map(({ directive, period, reports }) => {
      const read = parsePeriod(period);
      const title = directives.find(({ id }) => id === directive)?.title[language] ?? directive;
      const count = (reports === 1 ? OFFICE['reports.one'] : OFFICE.reports)[language].replace(
        '{count}',
        String(reports),
      );
      return {
        directive,
        period,
        label: read ? formatPeriod(read, language) : period,
        description: `${count} · ${title}`,
      };
    });
}
