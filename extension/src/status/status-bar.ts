import type { Standing } from '@soctrang/par-language-server';
import {
  CancellationTokenSource,
  Disposable,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { isOurs, isReport } from '../client/options';
import type { Server } from '../client/server';
import { COMMANDS } from '../commands/names';
import { onDidChangeLanguage } from '../messages/language';
import { say } from '../messages/say';
import { STATUS } from '../messages/status';
import { barOf } from './bar';

/** What is said follows the typing after this pause. */
const PAUSE_MS = 300;

/** Findings and score of the file in front, in the status bar; hidden for files that are not ours. */
export function showStanding(server: Server): Disposable {
  const item = window.createStatusBarItem('par.standing', StatusBarAlignment.Left, 0);
  item.name = say(STATUS.name);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking: CancellationTokenSource | undefined;
  /** The file whose standing is shown. */
  let shown: string | undefined;

  function callOff(): void {
    clearTimeout(waiting);
    asking?.cancel();
    asking?.dispose();
    asking = undefined;
  }

  function look(pause: number): void {
    callOff();
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isOurs(document)) {
      shown = undefined;
      item.hide();
      return;
    }
    // What was said of another file must not stand beside this one; of this one it stays until there is something newer.
    if (shown !== document.uri.toString()) item.hide();
    waiting = setTimeout(() => void ask(document), pause);
  }

  async function ask(document: TextDocument): Promise<void> {
    // A server that has ended is not brought back for this: it comes by itself, and says so.
    if (!server.isRunning()) return;
    const source = new CancellationTokenSource();
    asking = source;
    const uri = document.uri.toString();
    try {
      const standing = await server.ask('par/standing', { uri }, source.token);
      if (source.token.isCancellationRequested) return;
      if (standing) show(document, standing);
      else item.hide();
    } catch (error) {
      // Called off, or changed meanwhile: the next question is on its way.
      if (source.token.isCancellationRequested) return;
      server.log(`par/standing: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  function show(document: TextDocument, standing: Standing): void {
    shown = document.uri.toString();
    const { text, label } = barOf(standing, say(STATUS.score));
    const isOfReport = isReport(document);
    item.text = text;
    item.accessibilityInformation = { label: `${say(STATUS.name)}: ${label}`, role: 'button' };
    item.tooltip = tooltipOf(standing, isOfReport);
    item.command = isOfReport
      ? { command: COMMANDS.showReport, title: say(STATUS.openReport), arguments: [document.uri] }
      : 'workbench.actions.view.problems';
    item.show();
  }

  look(0);
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(() => look(0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // A directive or a criteria set beside the report counts for it, too.
      if (contentChanges.length > 0 && isOurs(document)) look(PAUSE_MS);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('par')) look(PAUSE_MS);
    }),
    onDidChangeLanguage(() => {
      item.name = say(STATUS.name);
      look(PAUSE_MS);
    }),
    server.onRunning(() => look(0)),
    server.onEnded(() => {
      shown = undefined;
      callOff();
      item.hide();
    }),
    new Disposable(callOff),
  );
}

/** The words of the server are put in as text: no sign in a report is markup here. */
function tooltipOf({ findingsText, about }: Standing, isOfReport: boolean): MarkdownString {
  const text = new MarkdownString();
  text.appendText(findingsText);
  for (const line of about) {
    text.appendMarkdown('\n\n');
    text.appendText(line);
  }
  text.appendMarkdown('\n\n---\n\n');
  text.appendText(say(isOfReport ? STATUS.openReport : STATUS.openProblems));
  return text;
}
