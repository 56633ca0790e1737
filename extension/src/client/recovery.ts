import { commands, window } from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { COMMANDS } from '../commands/names';
import { say } from '../messages/say';
import { SERVER } from '../messages/server';
import { waitBefore } from './back-off';

/**
 * Brings a server back that has ended by itself, each time after a longer wait. The user is told once, when it has ended
 * again and again; the files are the editor's, so that nothing of theirs is lost.
 *
 * @param now the clock, in milliseconds
 */
export function recovery(now: () => number = Date.now): ErrorHandler {
  const ends: number[] = [];
  let isTold = false;
  return {
    // A message that could not be read or written: the next one may.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    async closed(): Promise<CloseHandlerResult> {
      ends.push(now());
      const wait = waitBefore(ends);
      if (!isTold && ends.length > 1) {
        isTold = true;
        void tell();
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
      return { action: CloseAction.Restart, message: say(SERVER.endedByItself), handled: true };
    },
  };
}

async function tell(): Promise<void> {
  const log = say(SERVER.seeLog);
  const chosen = await window.showWarningMessage(say(SERVER.endsAgain), log);
  if (chosen === log) await commands.executeCommand(COMMANDS.showOutput);
}
