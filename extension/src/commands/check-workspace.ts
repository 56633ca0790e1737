import { commands, ProgressLocation, window, workspace } from 'vscode';
import { SAID } from '../messages/commands';
import { say } from '../messages/say';
import type { Action } from './command';

/** How long the count stays in the status bar. */
const SHOWN_MS = 10_000;

/** Checks every file of the workspace, then shows Problems, with the count in one line. */
export const checkWorkspace: Action = async (server) => {
  if (workspace.workspaceFolders === undefined) {
    const open = say(SAID.openFolder);
    const chosen = await window.showInformationMessage(say(SAID.noFolder), open);
    if (chosen === open) await commands.executeCommand('vscode.openFolder');
    return;
  }
  const summary = await window.withProgress(
    { location: ProgressLocation.Notification, title: say(SAID.checking), cancellable: true },
    (_, token) => server.ask('par/summary', {}, token),
  );
  const { reports } = summary;
  if (reports.length === 0) {
    await window.showInformationMessage(say(SAID.checkedNothing));
    return;
  }
  const sum = (severity: 'error' | 'warning'): number =>
    reports.reduce((total, { findings }) => total + findings[severity], 0);
  const [errors, warnings] = [sum('error'), sum('warning')];
  await commands.executeCommand('workbench.actions.view.problems');
  window.setStatusBarMessage(
    `$(checklist) ${say(SAID.checked, { reports: reports.length, errors, warnings })}`,
    SHOWN_MS,
  );
  if (workspace.getConfiguration('par').get('diagnostics.workspace') === false) {
    void window.showInformationMessage(say(SAID.notWhole));
  }
};
