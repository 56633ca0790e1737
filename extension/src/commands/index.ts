import { commands, Disposable, type ExtensionContext, window } from 'vscode';
import type { Server } from '../client/server';
import { say } from '../messages/say';
import { SERVER } from '../messages/server';
import { openSample } from '../sample/open-sample';
import { checkWorkspace } from './check-workspace';
import { type Action, command, ownCommand } from './command';
import { addMissingTasks, addTask, convert, translateKeys } from './edits';
import { exportExcel, exportSummary, exportWord, newWorkbook } from './export';
import { importWorkbook } from './import-workbook';
import { showDeadlines, showTasks } from './lenses';
import { COMMANDS } from './names';
import { newCriteriaSet, newDirective, newReport } from './new-files';
import { openDirective } from './open-directive';
import { explainScore, planScore, showScore } from './score';

/** Those that ask the server. */
const ACTIONS: readonly (readonly [string, Action])[] = [
  [COMMANDS.newReport, newReport],
  [COMMANDS.addTask, addTask],
  [COMMANDS.addMissingTasks, addMissingTasks],
  [COMMANDS.checkWorkspace, checkWorkspace],
  [COMMANDS.showScore, showScore],
  [COMMANDS.explainScore, explainScore],
  [COMMANDS.planScore, planScore],
  [COMMANDS.translateKeys, translateKeys],
  [COMMANDS.convert, convert],
  [COMMANDS.openDirective, openDirective],
  [COMMANDS.newCriteriaSet, newCriteriaSet],
  [COMMANDS.newDirective, newDirective],
  [COMMANDS.exportWord, exportWord],
  [COMMANDS.exportExcel, exportExcel],
  [COMMANDS.newWorkbook, newWorkbook],
  [COMMANDS.importWorkbook, importWorkbook],
  [COMMANDS.exportSummary, exportSummary],
  [COMMANDS.showTasks, showTasks],
  [COMMANDS.showDeadlines, showDeadlines],
];

/** Registers every command. A new one is a line here, one in `names.ts`, and its title in `package.json`. */
export function registerCommands(context: ExtensionContext, server: Server): Disposable {
  return Disposable.from(
    ...ACTIONS.map(([id, action]) => command(server, id, action)),
    ownCommand(server, COMMANDS.openSample, () => openSample(context)),
    commands.registerCommand(COMMANDS.showOutput, server.showLog),
    ownCommand(server, COMMANDS.restartServer, () => restart(server)),
  );
}

async function restart(server: Server): Promise<void> {
  const restarted = server.restart();
  window.setStatusBarMessage(`$(sync~spin) ${say(SERVER.restarting)}`, restarted);
  await restarted;
}
