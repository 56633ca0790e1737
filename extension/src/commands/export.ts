import type { Bilingual } from '@soctrang/par-language-server';
import { commands, env, ProgressLocation, Uri, window, workspace } from 'vscode';
import { OFFICE } from '../messages/office';
import { say } from '../messages/say';
import { fromBase64 } from '../server/base64';
import type { ExportParams, OfficeFile } from '../server/requests';
import { type Action, isRefused } from './command';
import { reportInFront } from './file-in-front';

type Kind = ExportParams['as'];

/** What is said of each kind of file. */
const KINDS: Readonly<Record<Kind, { readonly program: string; readonly save: Bilingual; readonly files: Bilingual }>> =
  {
    docx: { program: 'Word', save: OFFICE.saveWord, files: OFFICE.wordFiles },
  };

/** The report in front as an official document in Word. */
export const exportWord: Action = exportAs('docx');

/** The report in front as a file of another program, written where the user says. */
function exportAs(as: Kind): Action {
  return async (server, given) => {
    const document = await reportInFront(given);
    if (document === undefined) return;
    const { program, save, files } = KINDS[as];
    const file = await window.withProgress(
      { location: ProgressLocation.Window, title: say(OFFICE.exporting, { kind: program }) },
      () => server.ask('par/exportReport', { uri: document.uri.toString(), as }),
    );
    if (isRefused(file)) return;
    const target = await window.showSaveDialog({
      title: say(save),
      defaultUri: besides(document.uri, file.name),
      filters: { [say(files)]: [as] },
    });
    if (target) await write(target, file);
  };
}

/** Beside a file; of one that is not saved yet, in the first folder of the workspace. */
function besides(uri: Uri, name: string): Uri {
  const [first] = workspace.workspaceFolders ?? [];
  if (uri.scheme !== 'untitled') return Uri.joinPath(uri, '..', name);
  return first ? Uri.joinPath(first.uri, name) : Uri.file(name);
}

async function write(target: Uri, { data, errors }: OfficeFile): Promise<void> {
  const file = target.path.slice(target.path.lastIndexOf('/') + 1);
  try {
    await workspace.fs.writeFile(target, fromBase64(data));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(say(OFFICE.notSaved, { file, reason }));
    return;
  }
  const written = errors === 0 ? OFFICE.saved : errors === 1 ? OFFICE['saved.draft.one'] : OFFICE['saved.draft'];
  const [open, see] = [say(OFFICE.open), say(OFFICE.seeErrors)];
  const offered = [...(target.scheme === 'file' ? [open] : []), ...(errors > 0 ? [see] : [])];
  const chosen = await window.showInformationMessage(say(written, { file, count: errors }), ...offered);
  if (chosen === open) await env.openExternal(target);
  if (chosen === see) await commands.executeCommand('workbench.actions.view.problems');
}
