import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
  State,
} from 'vscode-languageclient/browser';
import { begin } from '../begin';
import { CLIENT_ID, CLIENT_NAME } from '../client/options';
import type { CreateClient, Server } from '../client/server';
import { answersWithin } from './heartbeat';

/** A worker that has not answered by then after a fault is taken for dead: it may be busy with a large folder. */
const PATIENCE_MS = 10_000;

let server: Server | undefined;

/** In a browser: the server is a web worker, a new one for each of its lives. */
export function activate(context: ExtensionContext): void {
  const address = (...path: readonly string[]): string =>
    Uri.joinPath(context.extensionUri, 'dist', ...path).toString(true);
  server = begin(context, overWorker(address('web', 'server.js'), `${address('server')}/`));
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

/** @param folder the greater part of the server; the worker is told it first. */
function overWorker(script: string, folder: string): CreateClient {
  return (options, ended) => {
    let worker: Worker | undefined;
    // Given as a pair of streams: the client does not know the workers of this host as workers.
    const transports = async (): Promise<MessageTransports> => {
      worker = new Worker(script);
      worker.postMessage(folder);
      worker.addEventListener('error', () => void afterFault());
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    const client = new LanguageClient(CLIENT_ID, CLIENT_NAME, transports, options);
    /** A worker ends without a word: after a fault it is asked whether it is still there. */
    async function afterFault(): Promise<void> {
      const isAlive =
        client.state === State.Running &&
        (await answersWithin(PATIENCE_MS, () => client.sendRequest('par/content', { uri: '' })));
      if (!isAlive) ended();
    }
    return { client, release: () => worker?.terminate() };
  };
}
