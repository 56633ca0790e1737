import { commands, Disposable, type ExtensionContext, window } from 'vscode';
import type { Server } from '../client/server';
import { say } from '../messages/say';
import { SERVER } from '../messages/server';
import { openSample } from '../sample/open-sample';
import { COMMANDS } from './names';

/** Registers every command. A new one is a line here, one in `names.ts`, and its title in `package.json`. */
export function registerCommands(context: ExtensionContext, server: Server): Disposable {
  return Disposable.from(
    commands.registerCommand(COMMANDS.openSample, () => openSample(context)),
    commands.registerCommand(COMMANDS.showOutput, server.showLog),
    commands.registerCommand(COMMANDS.restartServer, () => restart(server)),
  );
}

async function restart(server: Server): Promise<void> {
  const restarted = server.restart();
  window.setStatusBarMessage(`$(sync~spin) ${say(SERVER.restarting)}`, restarted);
  await restarted;
}
