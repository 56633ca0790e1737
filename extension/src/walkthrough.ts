import { commands, Disposable, workspace } from 'vscode';
import { isReport } from './client/options';

/** Steps of the walkthrough that no command of the editor completes. */
type Step = 'folder' | 'new' | 'write';

/**
 * Ticks a step off: `package.json` waits for this context. A context of the editor's own would not do: one that holds before
 * the walkthrough is known – an open folder – ticks nothing.
 */
export function tickOff(step: Step): void {
  void commands.executeCommand('setContext', `par.done.${step}`, true);
}

/** Ticks off what is done outside of our commands: a folder is open, a report is written in. */
export function followFirstSteps(): Disposable {
  const look = (): void => {
    if ((workspace.workspaceFolders ?? []).length > 0) tickOff('folder');
  };
  look();
  const written = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length === 0 || !isReport(document)) return;
    tickOff('write');
    written.dispose();
  });
  return Disposable.from(workspace.onDidChangeWorkspaceFolders(look), written);
}
