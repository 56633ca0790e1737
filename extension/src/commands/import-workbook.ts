import { ProgressLocation, Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { SAID } from '../messages/commands';
import { OFFICE } from '../messages/office';
import { say } from '../messages/say';
import { toBase64 } from '../server/base64';
import type { ImportedWorkbook } from '../server/requests';
import { changedPart } from './changed-part';
import { type Action, isRefused } from './command';
import { uriOf } from './file-in-front';
import { isThere, writeNewFile } from './new-file';

/** No workbook of ours is larger. */
const LARGEST = 32 * 1024 * 1024;

/** How often a workbook is read anew where its report has changed meanwhile. */
const TRIES = 3;

/** A filled workbook into the report of its agency and period, as an edit that can be undone; or into a new report. */
export const importWorkbook: Action = async (server, given) => {
  const workbook = uriOf(given) ?? (await chosenWorkbook());
  if (workbook === undefined) return;
  const name = nameOf(workbook);
  const bytes = await read(workbook, name);
  if (bytes === undefined) return;
  const folder = folderFor(workbook);
  const data = toBase64(bytes);
  for (let left = TRIES; left > 0; left -= 1) {
    const versions = new Map(workspace.textDocuments.map(({ uri, version }) => [uri.toString(), version]));
    const imported = await window.withProgress(
      { location: ProgressLocation.Window, title: say(OFFICE.importing) },
      () => server.ask('par/importWorkbook', { data, folder: folder.toString() }),
    );
    if (isRefused(imported)) return;
    const report = Uri.parse(imported.uri);
    // A report that lies in no folder of the workspace is known once it is open.
    if (imported.isNew && left === TRIES && (await isThere(report))) {
      await workspace.openTextDocument(report);
      continue;
    }
    const sentence = await taken(imported, folder, versions);
    if (sentence === 'outdated') continue;
    if (sentence !== undefined) await tell(sentence, imported.findings, name);
    return;
  }
  void window.showErrorMessage(say(OFFICE.stillChanging, { file: name }));
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

/**
 * Puts it into the report.
 *
 * @param versions of the texts that were open when it was read
 * @returns what became of it; nothing where it was called off, or where the user knows already
 */
async function taken(
  { uri, isNew, isChanged, text, lost }: ImportedWorkbook,
  folder: Uri,
  versions: ReadonlyMap<string, number>,
): Promise<string | 'outdated' | undefined> {
  const report = Uri.parse(uri);
  const file = nameOf(report);
  if (isNew) {
    const isWritten = await writeNewFile({ folder }, { name: file, text }, 'par-report');
    return isWritten ? say(OFFICE['imported.new'], { file }) : undefined;
  }
  const document = await workspace.openTextDocument(report);
  // What was typed while the workbook was being read would be lost.
  const isOutdated = (): boolean => {
    const before = versions.get(document.uri.toString());
    return before === undefined ? document.isDirty : before !== document.version;
  };
  if (isOutdated()) return 'outdated';
  await window.showTextDocument(document);
  if (!isChanged) return say(OFFICE['imported.same'], { file });
  if (lost.length > 0) {
    const goOn = say(OFFICE.goOn);
    const detail = lost.join('\n');
    const question = say(lost.length === 1 ? OFFICE['wouldLose.one'] : OFFICE.wouldLose, {
      file,
      count: lost.length,
    });
    if ((await window.showWarningMessage(question, { modal: true, detail }, goOn)) !== goOn) return undefined;
  }
  if (isOutdated()) return 'outdated';
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
