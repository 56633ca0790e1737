import type { Change, EditParams } from '@soctrang/par-language-server';
import { Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { Server } from '../client/server';
import { SAID } from '../messages/commands';
import { say } from '../messages/say';
import { type Action, isRefused } from './command';
import { anyFileInFront, reportInFront } from './file-in-front';
import { pick } from './pick';
import { BACK, CANCEL } from './steps';

type What = EditParams extends infer Params ? (Params extends EditParams ? Omit<Params, 'uri'> : never) : never;

/** How often a change is asked for anew where the file has changed meanwhile. */
const TRIES = 3;

export const addMissingTasks: Action = async (server, given) => {
  const document = await reportInFront(given);
  if (document) await change(server, document, { what: 'add-missing-tasks' });
};

export const translateKeys: Action = async (server, given) => {
  const document = await anyFileInFront(given);
  if (document) await change(server, document, { what: 'translate-keys' });
};

/** Writes the file anew in the other syntax, beside the old one, which stays. */
export const convert: Action = async (server, given) => {
  const document = await anyFileInFront(given);
  if (!document || !(await change(server, document, { what: 'convert' }))) return;
  // The command is over; the question may stand as long as it likes.
  tellOfBoth(document).catch((error: unknown) =>
    server.log(`convert: ${error instanceof Error ? error.stack : error}`),
  );
};

/** Says that there are two files now, and takes the old one away where that is wanted. */
async function tellOfBoth({ uri, isUntitled }: TextDocument): Promise<void> {
  const made = window.activeTextEditor?.document.uri;
  if (isUntitled || made === undefined) return;
  const [file, other] = [workspace.asRelativePath(uri), workspace.asRelativePath(made)];
  const deleteOld = say(SAID.deleteOld, { file });
  const sentence = made.path.endsWith('.json') ? SAID['converted.json'] : SAID.converted;
  if ((await window.showInformationMessage(say(sentence, { made: other, file }), deleteOld)) !== deleteOld) return;
  // As an edit, so that it can be undone.
  const edit = new WorkspaceEdit();
  edit.deleteFile(uri);
  if (!(await workspace.applyEdit(edit))) await window.showWarningMessage(say(SAID.notChanged, { file }));
}

export const addTask: Action = async (server, given) => {
  const document = await reportInFront(given);
  if (document && (await chooseTask(server, document)) === 'none') {
    await window.showInformationMessage(say(SAID.noTasks));
  }
};

const ALL = 'all';

/** Offers the tasks that the report does not hold, one by one or all of them, and adds what is chosen. */
export async function chooseTask(server: Server, document: TextDocument): Promise<'none' | 'asked'> {
  const tasks = await server.ask('par/choices', { what: 'tasks', uri: document.uri.toString() });
  if (isRefused(tasks)) return 'asked';
  if (tasks.length === 0) return 'none';
  const all = { id: ALL, label: `$(checklist) ${say(SAID.allTasks, { count: tasks.length })}`, search: '' };
  const choice = await pick({
    title: say(SAID.addTaskTitle),
    placeholder: say(SAID.whichTask),
    choices: async () => (tasks.length > 1 ? [...tasks, all] : tasks),
  });
  if (choice === BACK || choice === CANCEL) return 'asked';
  await change(
    server,
    document,
    choice === all ? { what: 'add-missing-tasks' } : { what: 'add-task', task: choice.id },
  );
  return 'asked';
}

/** Asks for a change, makes it, and shows where it was made. @returns whether it was */
async function change(server: Server, document: TextDocument, what: What): Promise<boolean> {
  const file = workspace.asRelativePath(document.uri);
  const isNewFile = what.what === 'convert';
  if (!isNewFile && document.uri.scheme !== 'untitled' && isReadOnly(document.uri)) {
    await window.showWarningMessage(say(SAID.readOnly, { file }));
    return false;
  }
  for (let left = TRIES; left > 0; left -= 1) {
    const { version } = document;
    const answer = await server.ask('par/edit', { uri: document.uri.toString(), ...what });
    if (isRefused(answer)) return false;
    const edit = await server.editOf(answer.edit);
    // Of a text that is not there any more.
    if (document.version !== version) continue;
    if (!(await workspace.applyEdit(edit))) break;
    await show(document, answer, isNewFile);
    return true;
  }
  await window.showWarningMessage(say(SAID.notChanged, { file }));
  return false;
}

function isReadOnly({ scheme }: Uri): boolean {
  return workspace.fs.isWritableFileSystem(scheme) !== true;
}

async function show(document: TextDocument, { opens, at }: Change, isNewFile: boolean): Promise<void> {
  const uri = opens === undefined ? document.uri : Uri.parse(opens);
  const shown = await workspace.openTextDocument(uri);
  const selection = at && new Range(at.line, at.character, at.line, at.character);
  await window.showTextDocument(shown, { preview: false, ...(selection && { selection }) });
  // A file that is new on the disk must not lie there empty.
  if (isNewFile && shown.isDirty && !shown.isUntitled) await shown.save();
}
