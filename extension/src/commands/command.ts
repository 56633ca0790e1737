import type { Refusal } from '@soctrang/par-language-server';
import { commands, type Disposable, ProgressLocation, window } from 'vscode';
import { isCalledOff } from '../client/called-off';
import type { Server } from '../client/server';
import { SAID } from '../messages/commands';
import { say } from '../messages/say';
import { SERVER } from '../messages/server';
import { COMMANDS } from './names';

/** What a command does. @param given what a menu, a lens or another extension hands over */
export type Action = (server: Server, given: unknown) => Promise<void>;

/** A start that takes longer than this is spoken of. */
const UNSPOKEN_MS = 300;

/** Registers a command that needs the server: it waits for it, and what goes wrong is said with a next step. */
export function command(server: Server, id: string, action: Action): Disposable {
  return ownCommand(server, id, async (given) => {
    if (await isStarted(server)) await action(server, given);
  });
}

/** Registers a command that needs no server: what goes wrong is said with a next step. */
export function ownCommand(server: Server, id: string, action: (given: unknown) => Promise<void>): Disposable {
  return commands.registerCommand(id, async (given: unknown) => {
    try {
      await action(given);
    } catch (error) {
      if (isCalledOff(error)) return;
      server.log(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      await offerLog(say(SAID.failed));
    }
  });
}

/** A server that cannot be started is said to be so; it is tried again by itself. */
async function isStarted(server: Server): Promise<boolean> {
  try {
    const started = server.start();
    if (!server.isRunning()) {
      const late = new Promise((resolve) => setTimeout(resolve, UNSPOKEN_MS));
      await Promise.race([started, late]);
      if (!server.isRunning()) {
        await window.withProgress({ location: ProgressLocation.Window, title: say(SERVER.starting) }, () => started);
      }
    }
    await started;
    return true;
  } catch (error) {
    server.log(`start: ${error instanceof Error ? error.message : String(error)}`);
    await offerLog(say(SERVER.notStarted));
    return false;
  }
}

async function offerLog(sentence: string): Promise<void> {
  const [log, restart] = [say(SERVER.seeLog), say(SERVER.restart)];
  const chosen = await window.showErrorMessage(sentence, restart, log);
  if (chosen === log) await commands.executeCommand(COMMANDS.showOutput);
  if (chosen === restart) await commands.executeCommand(COMMANDS.restartServer);
}

/** Whether the server has refused what was asked; the sentence is shown, since the user asked for it. */
export function isRefused<Answer extends object>(answer: Answer | Refusal): answer is Refusal {
  if (!('refused' in answer)) return false;
  void window.showWarningMessage(answer.refused);
  return true;
}
