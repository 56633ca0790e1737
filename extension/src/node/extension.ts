import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { begin } from '../begin';
import { CLIENT_ID, CLIENT_NAME } from '../client/options';
import type { Server } from '../client/server';
import { provideTasks } from './tasks';

let server: Server | undefined;

/** On the desktop, and on a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/node/server.js');
  const run: ServerOptions = { module, transport: TransportKind.ipc };
  server = begin(context, (options) => ({ client: new LanguageClient(CLIENT_ID, CLIENT_NAME, run, options) }));
  context.subscriptions.push(provideTasks());
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
