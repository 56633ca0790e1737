import type { Bilingual } from '@soctrang/par-language-server';
import { ProgressLocation, window } from 'vscode';
import { OFFICE } from '../messages/office';
import { say } from '../messages/say';
import type { OfficeKind } from '../server/requests';
import { type Action, isRefused } from './command';
import { reportInFront } from './file-in-front';
import { folded } from './folded';
import { folderParam } from './new-file';
import { whichReport } from './new-files';
import { pick } from './pick';
import { besides, PROGRAMS, saveAs } from './save-as';
import { BACK, CANCEL } from './steps';

/** The report in front as an official document in Word. */
export const exportWord: Action = exportAs('docx');

/** The report in front as a workbook of Excel, to score oneself with. */
export const exportExcel: Action = exportAs('xlsx');

function exportAs(as: OfficeKind): Action {
  return async (server, given) => {
    const document = await reportInFront(given);
    if (document === undefined) return;
    const file = await making(as, () => server.ask('par/exportReport', { uri: document.uri.toString(), as }));
    if (!isRefused(file)) await saveAs(as, besides(document.uri, file.name), file);
  };
}

/** A workbook for who never opens an editor: of which agency and period is asked as for a new report. */
export const newWorkbook: Action = async (server, given) => {
  const asked = await whichReport(server, given, say(OFFICE.blankTitle));
  if (asked === undefined) return;
  const { where, ...report } = asked;
  const file = await making('xlsx', () => server.ask('par/blankWorkbook', { ...report, ...folderParam(where) }));
  if (isRefused(file)) return;
  await saveAs('xlsx', besides(where === 'unsaved' ? undefined : where.folder, file.name), file);
};

/** All reports of the workspace, as the consolidated report or as the coordinator's workbook. */
export const exportSummary: Action = async (server) => {
  const title = say(OFFICE.summaryTitle);
  const form = (id: OfficeKind, label: Bilingual, detail: Bilingual) => ({
    id,
    label: say(label),
    detail: say(detail),
    search: folded(`${say(label)} ${say(detail)}`),
  });
  const chosen = await pick({
    title,
    placeholder: say(OFFICE.whichForm),
    choices: async () => [
      form('xlsx', OFFICE.summaryExcel, OFFICE.summaryExcelDetail),
      form('docx', OFFICE.summaryWord, OFFICE.summaryWordDetail),
    ],
  });
  if (chosen === BACK || chosen === CANCEL) return;
  const as: OfficeKind = chosen.id === 'docx' ? 'docx' : 'xlsx';
  let answer = await making(as, () => server.ask('par/exportSummary', { as }));
  if (isRefused(answer)) return;
  if ('choices' in answer) {
    const { choices } = answer;
    const period = await pick({
      title,
      placeholder: say(OFFICE.whichPeriod),
      choices: async () =>
        choices.map(({ label, description }, index) => ({
          id: String(index),
          label,
          description,
          search: folded(`${label} ${description}`),
        })),
    });
    if (period === BACK || period === CANCEL) return;
    const of = choices[Number(period.id)];
    if (of === undefined) return;
    const { directive, period: when } = of;
    answer = await making(as, () => server.ask('par/exportSummary', { as, of: { directive, period: when } }));
    if (isRefused(answer) || 'choices' in answer) return;
  }
  await saveAs(as, besides(undefined, answer.name), answer);
};

const making = <Answer>(as: OfficeKind, ask: () => Promise<Answer>): Thenable<Answer> =>
  window.withProgress(
    { location: ProgressLocation.Window, title: say(OFFICE.exporting, { kind: PROGRAMS[as].name }) },
    ask,
  );
