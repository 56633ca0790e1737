import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, clientOptions, start } from '../client';

let client: LanguageClient | undefined;
let worker: Worker | undefined;

/** In a browser: the server is a web worker, a new one at each start. A worker does not end by itself. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  const server = async (): Promise<Worker> => {
    worker?.terminate();
    worker = new Worker(script);
    return worker;
  };
  client = new LanguageClient(CLIENT_ID, CLIENT_NAME, server, clientOptions);
  await start(context, client);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  worker?.terminate();
}
