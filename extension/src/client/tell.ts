import { commands, Disposable, window } from 'vscode';
import { COMMANDS } from '../commands/names';
import { say } from '../messages/say';
import { SERVER } from '../messages/server';
import type { Server } from './server';

/** How long a server that ended once is spoken of in the status bar. */
const SHOWN_MS = 5_000;

/** Tells the user once where the server ends again and again; a single end is a word in the status bar. */
export function tellOfEnds(server: Server): Disposable {
  return Disposable.from(
    server.onEnded((isAgain) => {
      window.setStatusBarMessage(`$(sync~spin) ${say(SERVER.endedByItself)}`, SHOWN_MS);
      if (isAgain) void tell();
    }),
  );
}

async function tell(): Promise<void> {
  const log = say(SERVER.seeLog);
  const chosen = await window.showWarningMessage(say(SERVER.endsAgain), log);
  if (chosen === log) await commands.executeCommand(COMMANDS.showOutput);
}
