import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { begin } from '../begin';
import { CLIENT_ID, CLIENT_NAME, clientOptions } from '../client/options';

let client: LanguageClient | undefined;

/** On the desktop, and on a remote machine: the server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/node/server.js');
  const server: ServerOptions = { module, transport: TransportKind.ipc };
  client = new LanguageClient(CLIENT_ID, CLIENT_NAME, server, clientOptions());
  await begin(context, client);
}

export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
