import { commands, type TextDocument, Uri, window, workspace } from 'vscode';
import { isOurs, isReport } from '../client/options';
import { SAID } from '../messages/commands';
import { say } from '../messages/say';
import { folded } from './folded';
import { COMMANDS } from './names';
import { pick } from './pick';
import { BACK, CANCEL } from './steps';

/** As many files as are offered to choose from. */
const MOST_FILES = 2_000;

/**
 * The report that a command is about: the one that a menu or a lens names, the one in front, or the only one that can be
 * seen. Where there is none, this is said with what can be done.
 */
export function reportInFront(given: unknown): Promise<TextDocument | undefined> {
  return fileInFront(given, isReport, offerReports);
}

/** The same for any file whose keys can be translated, or that can be converted. */
export function anyFileInFront(given: unknown): Promise<TextDocument | undefined> {
  return fileInFront(given, isOurs, offerAnyFile);
}

async function fileInFront(
  given: unknown,
  isMeant: (document: TextDocument) => boolean,
  offer: () => Promise<TextDocument | undefined>,
): Promise<TextDocument | undefined> {
  const uri = uriOf(given);
  if (uri) {
    const document = await workspace.openTextDocument(uri);
    if (isMeant(document)) return document;
    // Never another file than the one that was pointed at.
    const file = workspace.asRelativePath(uri);
    void window.showWarningMessage(say(SAID.otherLanguage, { file, language: document.languageId }));
    return undefined;
  }
  const active = window.activeTextEditor?.document;
  if (active && isMeant(active)) return active;
  // A view of ours may be in front, with the file beside it.
  const seen = new Set(window.visibleTextEditors.map(({ document }) => document).filter(isMeant));
  const [only] = seen;
  return seen.size === 1 ? only : offer();
}

/** The file that is handed over: a URI by a menu, `{ uri }` by a lens of the server, or by another extension. */
export function uriOf(given: unknown): Uri | undefined {
  if (given instanceof Uri) return given;
  if (typeof given !== 'object' || given === null || !('uri' in given)) return undefined;
  const { uri } = given;
  if (uri instanceof Uri) return uri;
  return typeof uri === 'string' ? Uri.parse(uri) : undefined;
}

async function offerReports(): Promise<TextDocument | undefined> {
  const [open, begin] = [say(SAID.openReport), say(SAID.newReport)];
  const chosen = await window.showInformationMessage(say(SAID.noReport), open, begin);
  if (chosen === begin) await commands.executeCommand(COMMANDS.newReport);
  return chosen === open
    ? chosenFile('**/*.par.{yaml,yml,json}', {
        title: open,
        which: say(SAID.whichReport),
        none: say(SAID.noReportFiles),
      })
    : undefined;
}

async function offerAnyFile(): Promise<TextDocument | undefined> {
  const open = say(SAID.openFile);
  const chosen = await window.showInformationMessage(say(SAID.noFile), open);
  return chosen === open
    ? chosenFile('**/{*.par,*.par-*}.{yaml,yml,json}', {
        title: open,
        which: say(SAID.whichFile),
        none: say(SAID.noFiles),
      })
    : undefined;
}

/** One of the files of the workspace, opened in front. */
async function chosenFile(
  pattern: string,
  words: { readonly title: string; readonly which: string; readonly none: string },
): Promise<TextDocument | undefined> {
  const found = await workspace.findFiles(pattern, '**/{node_modules,.git}/**', MOST_FILES);
  if (found.length === 0) {
    await window.showInformationMessage(words.none);
    return undefined;
  }
  const paths = found.map((uri) => ({ uri, path: workspace.asRelativePath(uri) }));
  paths.sort((one, other) => one.path.localeCompare(other.path, 'vi'));
  const choice = await pick({
    title: words.title,
    placeholder: words.which,
    choices: async () => paths.map(({ uri, path }) => ({ id: uri.toString(), label: path, search: folded(path) })),
  });
  if (choice === BACK || choice === CANCEL) return undefined;
  return (await window.showTextDocument(Uri.parse(choice.id))).document;
}
