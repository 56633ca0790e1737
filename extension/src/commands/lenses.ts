import { commands } from 'vscode';
import type { Action } from './command';
import { chooseTask } from './edits';
import { reportInFront } from './file-in-front';
import { COMMANDS } from './names';

/** Behind the count of tasks above a report: what is missing is offered; where nothing is, the report is shown. */
export const showTasks: Action = async (server, given) => {
  const document = await reportInFront(given);
  if (document === undefined || (await chooseTask(server, document)) === 'asked') return;
  await commands.executeCommand(COMMANDS.showReport, document.uri);
};

/** Behind the deadline above a report. */
export const showDeadlines: Action = async (_, given) => {
  const document = await reportInFront(given);
  if (document) await commands.executeCommand(COMMANDS.showReport, document.uri);
};
