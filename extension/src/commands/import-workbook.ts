import { ProgressLocation, Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { SAID } from '../messages/commands';
import { OFFICE } from '../messages/office';
import { say } from '../messages/say';
import { toBase64 } from '../server/base64';
import type { ImportedWorkbook } from '../server/requests';
import { changedPart } from './changed-part';
import { type Action, isRefused } from './command';
import { uriOf } from './file-in-front';
import { writeNewFile } from './new-file';

/** No workbook of ours is larger. */
const LARGEST = 32 * 1024 * 1024;

/** A filled workbook into the report of its agency and period, as an edit that can be undone; or into a new report. */
export const importWorkbook: Action = async (server, given) => {
  const workbook = uriOf(given) ?? (await chosenWorkbook());
  if (workbook === undefined) return;
  const name = nameOf(workbook);
  const bytes = await read(workbook, name);
  if (bytes === undefined) return;
  const folder = folderFor(workbook);
  const imported = await window.withProgress({ location: ProgressLocation.Window, title: say(OFFICE.importing) }, () =>
    server.ask('par/importWorkbook', { data: toBase64(bytes), folder: folder.toString() }),
  );
  if (isRefused(imported)) return;
  const sentence = await taken(imported, folder);
  if (sentence !== undefined) await tell(sentence, imported.findings, name);
};

async function chosenWorkbook(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: say(OFFICE.importTitle),
    filters: { [say(OFFICE.excelFiles)]: ['xlsx'] },
  });
  return chosen?.[0];
}

async function read(workbook: Uri, file: string): Promise<Uint8Array | undefined> {
  try {
    const { size } = await workspace.fs.stat(workbook);
    if (size <= LARGEST) return await workspace.fs.readFile(workbook);
    void window.showErrorMessage(say(OFFICE.tooLarge, { file }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(say(OFFICE.notRead, { file, reason }));
  }
  return undefined;
}

/** A new report lies in the workspace: beside its workbook where that does, too. */
function folderFor(workbook: Uri): Uri {
  const [first] = workspace.workspaceFolders ?? [];
  return workspace.getWorkspaceFolder(workbook) || !first ? Uri.joinPath(workbook, '..') : first.uri;
}

/** Puts it into the report; says what became of it, or nothing where it was called off. */
async function taken(
  { uri, isNew, isChanged, text, lost }: ImportedWorkbook,
  folder: Uri,
): Promise<string | undefined> {
  const report = Uri.parse(uri);
  const file = nameOf(report);
  if (isNew) {
    await writeNewFile({ folder }, { name: file, text }, 'par-report');
    return say(OFFICE['imported.new'], { file });
  }
  const document = await workspace.openTextDocument(report);
  await window.showTextDocument(document);
  if (!isChanged) return say(OFFICE['imported.same'], { file });
  if (lost.length > 0) {
    const goOn = say(OFFICE.goOn);
    const detail = lost.join('\n');
    const question = say(OFFICE.wouldLose, { file, count: lost.length });
    if ((await window.showWarningMessage(question, { modal: true, detail }, goOn)) !== goOn) return undefined;
  }
  if (await changed(document, text)) return say(OFFICE.imported, { file });
  void window.showErrorMessage(say(SAID.notChanged, { file }));
  return undefined;
}

/** Only what differs, so that the cursor and what is folded stay. */
function changed(document: TextDocument, text: string): Thenable<boolean> {
  const { start, end, replacement } = changedPart(document.getText(), text);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), replacement);
  return workspace.applyEdit(edit);
}

async function tell(sentence: string, findings: readonly string[], workbook: string): Promise<void> {
  const count = findings.length;
  if (count === 0) {
    void window.showInformationMessage(sentence);
    return;
  }
  const see = say(OFFICE.seeFindings);
  const more = count === 1 ? OFFICE['imported.findings.one'] : OFFICE['imported.findings'];
  if ((await window.showWarningMessage(say(more, { sentence, count }), see)) !== see) return;
  const lines = [say(OFFICE.findingsOf, { file: workbook }), '', ...findings.map((finding) => `- ${finding}`)];
  const page = await workspace.openTextDocument({ language: 'markdown', content: `${lines.join('\n')}\n` });
  await window.showTextDocument(page, { preview: true });
}

const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
