import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { begin } from '../begin';
import { CLIENT_ID, CLIENT_NAME, clientOptions } from '../client/options';

let client: LanguageClient | undefined;
let worker: Worker | undefined;

/** In a browser: the server is a web worker, a new one at each start. A worker does not end by itself. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  // Given as a pair of streams: the client does not know the workers of this host as workers.
  const server = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  client = new LanguageClient(CLIENT_ID, CLIENT_NAME, server, clientOptions());
  await begin(context, client);
}

export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
  worker?.terminate();
}
