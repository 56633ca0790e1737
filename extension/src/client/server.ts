import type { Requests } from '@soctrang/par-language-server';
import { type CancellationToken, type Disposable, type Event, EventEmitter } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { answerFor } from './files';

/** The language server as commands and views use it. */
export interface Server extends Disposable {
  /** Starts the server where it is not running. One start at a time, however often it is asked. */
  readonly start: () => Promise<void>;
  /** Asks one of the server's own requests, once it runs. */
  readonly ask: <Method extends keyof Requests>(
    method: Method,
    params: Requests[Method]['params'],
    token?: CancellationToken,
  ) => Promise<Requests[Method]['result']>;
  readonly restart: () => Promise<void>;
  readonly showLog: () => void;
  readonly log: (text: string) => void;
  /** Fires when the server has begun to run, the first time and after each restart. */
  readonly onRunning: Event<void>;
  readonly client: BaseLanguageClient;
}

/** Nothing starts before it is asked for. @param client of this host: a process on the desktop, a worker in a browser */
export function serverOver(client: BaseLanguageClient): Server {
  const running = new EventEmitter<void>();
  const answers = answerFor(client);
  const states = client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) running.fire();
  });
  const start = (): Promise<void> => client.start();
  return {
    client,
    start,
    async ask(method, params, token) {
      await start();
      return client.sendRequest(method, params, token);
    },
    async restart() {
      if (client.state === State.Running) await client.stop();
      await start();
    },
    showLog: () => client.outputChannel.show(),
    log: (text) => client.outputChannel.warn(text),
    onRunning: running.event,
    dispose() {
      states.dispose();
      answers.dispose();
      running.dispose();
    },
  };
}
