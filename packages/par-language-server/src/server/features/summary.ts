import type { Language } from '@soctrang/par-core/report';
import { type CancellationToken, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { SERVER } from '../../messages/server';
import {
  boardOf,
  type MissingAgency,
  missingAgencies,
  type OpenDocument,
  type ReportSummary,
  type SummaryParams,
  type SummaryResult,
  summaryOfReport,
} from '../../service';
import { cancelled, type Feature, type Served } from '../feature';
import { turn } from '../turn';

/** What the reports of a workspace come to, for views. A report that did not change is not summed up again. */
export const summary: Feature = {
  method: 'par/summary',
  async answer(params, served, token) {
    const { folder } = params as SummaryParams;
    if (folder !== undefined && typeof folder !== 'string')
      throw new ResponseError(ErrorCodes.InvalidParams, 'folder is no URI');
    const { language } = await served.settings.of(folder);
    const progress = served.progress(params, SERVER.summing[language]);
    try {
      return await sumUp(folder ?? '', served, language, token, progress.step);
    } finally {
      progress.end();
    }
  },
};

const known = new WeakMap<Served, Map<string, { readonly mark: string; readonly report: ReportSummary }>>();

async function sumUp(
  folder: string,
  served: Served,
  language: Language,
  token: CancellationToken,
  onStep: (done: number, of: number) => void,
): Promise<SummaryResult> {
  const { files, today } = served;
  const rosters: string[] = [];
  const reports: ReportSummary[] = [];
  const before = known.get(served) ?? new Map();
  known.set(served, before);
  const inside = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  const uris = (await files.list()).filter((uri) => uri.startsWith(inside));
  // A folder of the workspace may hold nothing of ours yet; of any other the answer would be a silence.
  if (uris.length === 0 && folder !== '' && served.rootOf(inside) === undefined)
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      SERVER.noFolder[language].replace('{folder}', () => folder),
    );
  const optionsFor = async (uri: string) => {
    const { calendar, criteriaSets } = await served.nearby().of(uri);
    return { language, today: today(), calendar, criteriaSets };
  };
  for (const [index, uri] of uris.entries()) {
    if (token.isCancellationRequested) throw cancelled();
    onStep(index + 1, uris.length);
    const mark = `${await files.mark(uri)}-${language}`;
    const there = before.get(uri);
    if (there?.mark === mark) {
      reports.push(there.report);
      continue;
    }
    await turn();
    const options = await optionsFor(uri);
    const file: OpenDocument | undefined = await files.read(uri);
    if (file?.kind === 'roster') rosters.push(uri);
    if (file?.kind !== 'report') continue;
    const report = summaryOfReport(file, options);
    before.set(uri, { mark, report });
    reports.push(report);
  }
  const missing: MissingAgency[] = [];
  for (const uri of rosters) {
    const options = await optionsFor(uri);
    const roster = await files.read(uri);
    if (roster) missing.push(...missingAgencies(roster, reports, options));
  }
  const board = boardOf(reports, missing, { language, today: today(), rosters });
  return { today: today(), reports, missing, board };
}
