import type { Bilingual } from '@soctrang/par-language-server';
import { commands, env, UIKind, Uri, window, workspace } from 'vscode';
import { OFFICE } from '../messages/office';
import { say } from '../messages/say';
import { fromBase64 } from '../server/base64';
import type { OfficeFile, OfficeKind } from '../server/requests';

/** The programs whose files we make, and what is said of these files. */
export const PROGRAMS: Readonly<
  Record<OfficeKind, { readonly name: string; readonly save: Bilingual; readonly files: Bilingual }>
> = {
  docx: { name: 'Word', save: OFFICE.saveWord, files: OFFICE.wordFiles },
  xlsx: { name: 'Excel', save: OFFICE.saveExcel, files: OFFICE.excelFiles },
};

/** Beside a file, or in a folder; in the first folder of the workspace for what is not saved yet. */
export function besides(uri: Uri | undefined, name: string): Uri {
  const [first] = workspace.workspaceFolders ?? [];
  if (uri && uri.scheme !== 'untitled')
    return /\.(?:ya?ml|json)$/iu.test(uri.path) ? Uri.joinPath(uri, '..', name) : Uri.joinPath(uri, name);
  return first ? Uri.joinPath(first.uri, name) : Uri.file(name);
}

/** Asks where a file goes, writes it there, and offers what is likely next. */
export async function saveAs(as: OfficeKind, defaultUri: Uri, file: OfficeFile): Promise<void> {
  const { save, files } = PROGRAMS[as];
  const target = await window.showSaveDialog({ title: say(save), defaultUri, filters: { [say(files)]: [as] } });
  if (target === undefined) return;
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  try {
    await workspace.fs.writeFile(target, fromBase64(file.data));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(say(OFFICE.notSaved, { file: name, reason }));
    return;
  }
  const [open, see] = [say(OFFICE.open), say(OFFICE.seeErrors)];
  const offered = [...(opensHere(target) ? [open] : []), ...(file.errors > 0 ? [see] : [])];
  const chosen = await window.showInformationMessage(written(as, name, file), ...offered);
  if (chosen === open) await env.openExternal(target);
  if (chosen === see) await commands.executeCommand('workbench.actions.view.problems');
}

/** Whether the programs of the user’s computer see the file: not in a browser, and not on another computer. */
const opensHere = ({ scheme }: Uri): boolean =>
  scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;

function written(as: OfficeKind, file: string, { errors, notes }: OfficeFile): string {
  // Of a workbook nobody is told that it is a draft.
  const count = as === 'docx' ? errors : 0;
  const kind = count === 0 ? OFFICE.saved : count === 1 ? OFFICE['saved.draft.one'] : OFFICE['saved.draft'];
  const sentence = say(kind, { file, count });
  return notes.length === 0 ? sentence : say(OFFICE.notes, { sentence, notes: notes.join(' ') });
}
