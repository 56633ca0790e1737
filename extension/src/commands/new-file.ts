import type { NewFile } from '@soctrang/par-language-server';
import { FileSystemError, Selection, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { isOurs } from '../client/options';
import { SAID } from '../messages/commands';
import { say } from '../messages/say';
import { tickOff } from '../walkthrough';
import { uriOf } from './file-in-front';
import { firstGap } from './first-gap';
import { pick } from './pick';
import { BACK, CANCEL } from './steps';

/** Where a new file goes. Without a folder it is not saved yet. */
export type Where = { readonly folder: Uri } | 'unsaved';

/** The same as the server is asked: without a folder it takes the first of the workspace. */
export function folderParam(where: Where): { readonly folder?: string } {
  return where === 'unsaved' ? {} : { folder: where.folder.toString() };
}

/**
 * The folder of a new file: the one that a menu names, that of the file of ours in front, the only one of the workspace,
 * or one of several that is asked for.
 *
 * @returns undefined where the user has called it off
 */
export async function whereToPut(given: unknown, title: string): Promise<Where | undefined> {
  const named = uriOf(given);
  if (named) return { folder: await folderOf(named) };
  const active = window.activeTextEditor?.document;
  if (active && isOurs(active) && workspace.getWorkspaceFolder(active.uri)) {
    return { folder: Uri.joinPath(active.uri, '..') };
  }
  const folders = workspace.workspaceFolders ?? [];
  const [only] = folders;
  if (only === undefined) return 'unsaved';
  if (folders.length === 1) return { folder: only.uri };
  const choice = await pick({
    title,
    placeholder: say(SAID.whichFolder),
    choices: async () =>
      folders.map(({ name, uri }) => ({
        id: uri.toString(),
        label: name,
        description: uri.path,
        search: `${name} ${uri.path}`.toLowerCase(),
      })),
  });
  return choice === BACK || choice === CANCEL ? undefined : { folder: Uri.parse(choice.id) };
}

async function folderOf(uri: Uri): Promise<Uri> {
  const names = await workspace.fs.readDirectory(uri).then(
    (entries) => entries,
    () => undefined,
  );
  return names ? uri : Uri.joinPath(uri, '..');
}

/**
 * Writes a new file, opens it, and puts the cursor where one begins to fill it in. A file that is there is never
 * overwritten.
 *
 * @returns whether it was written
 */
export async function writeNewFile(where: Where, { name, text }: NewFile, languageId: string): Promise<boolean> {
  const gap = firstGap(text, name.endsWith('.json') ? 'json' : 'yaml');
  const document =
    where === 'unsaved'
      ? await workspace.openTextDocument({ language: languageId, content: gap.text })
      : await created(where.folder, name, gap.text);
  if (document === undefined) return false;
  if (languageId === 'par-report') tickOff('new');
  const editor = await window.showTextDocument(document);
  // What was opened and not made has its own text.
  if (document.getText() !== gap.text) return false;
  editor.selection = new Selection(document.positionAt(gap.start), document.positionAt(gap.end));
  editor.revealRange(editor.selection);
  return true;
}

async function created(folder: Uri, name: string, text: string): Promise<TextDocument | undefined> {
  const uri = Uri.joinPath(folder, name);
  // The server has looked for a name that is free: here it was taken meanwhile.
  if (await isThere(uri)) {
    const open = say(SAID.openIt);
    const chosen = await window.showInformationMessage(say(SAID.exists, { file: name }), open);
    return chosen === open ? workspace.openTextDocument(uri) : undefined;
  }
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return notWritten(name, say(SAID.refusedByFolder));
  try {
    // As an edit, so that it can be undone and other extensions learn of it; it fails where the file is there after all.
    const edit = new WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: false });
    if (!(await workspace.applyEdit(edit))) return notWritten(name, say(SAID.refusedByFolder));
    return await workspace.openTextDocument(uri);
  } catch (error) {
    return notWritten(name, error instanceof Error ? error.message : String(error));
  }
}

function notWritten(file: string, reason: string): undefined {
  void window.showErrorMessage(say(SAID.notWritten, { file, reason }));
  return undefined;
}

/** Whether there is a file of that name. */
export async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    // What cannot be looked at may be there: it is not written over.
    return !(error instanceof FileSystemError && error.code === 'FileNotFound');
  }
}
