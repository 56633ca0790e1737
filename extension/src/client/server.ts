import type { Change, Requests } from '@soctrang/par-language-server';
import {
  type CancellationToken,
  type Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  type WorkspaceEdit,
  window,
} from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  ErrorCodes,
  type ErrorHandler,
  type LanguageClientOptions,
  ResponseError,
  State,
} from 'vscode-languageclient';
import { say } from '../messages/say';
import { SERVER } from '../messages/server';
import type { OfficeRequests } from '../server/requests';
import { answerFor } from './files';
import { CLIENT_NAME, clientOptions } from './options';
import { type Life, recovery } from './recovery';
import { traceChannel } from './trace';

/** All that the server answers beside the protocol. */
type Asked = Requests & OfficeRequests;

/** The language server as commands and views use it. */
export interface Server extends Disposable {
  /** Starts the server where it is not running. One start at a time, however often it is asked. */
  readonly start: () => Promise<void>;
  /** Asks one of the server's own requests, once it runs. */
  readonly ask: <Method extends keyof Asked>(
    method: Method,
    params: Asked[Method]['params'],
    token?: CancellationToken,
  ) => Promise<Asked[Method]['result']>;
  /** Whether it runs now, so that what nobody asked for need not start it. */
  readonly isRunning: () => boolean;
  readonly restart: () => Promise<void>;
  readonly showLog: () => void;
  readonly log: (text: string) => void;
  /** Fires when the server has begun to run, the first time and after each restart. */
  readonly onRunning: Event<void>;
  /** Fires when the server has ended by itself; it comes back. The first time it does so again within minutes: `true`. */
  readonly onEnded: Event<boolean>;
  /** A change of the server's as the editor makes it. */
  readonly editOf: (edit: Change['edit']) => Promise<WorkspaceEdit>;
  /** Ends it for good, and waits until it is gone. */
  readonly stop: () => Promise<void>;
}

/** A client of one life of the server, as the host makes it: over a process on the desktop, a worker in a browser. */
export interface HostClient {
  readonly client: BaseLanguageClient;
  /** Lets go of what the client does not. */
  readonly release?: () => void;
}

/** @param ended to be called where the host sees that the server is gone and the client does not */
export type CreateClient = (options: LanguageClientOptions, ended: () => void) => HostClient;

interface ServerLife extends Life {
  readonly client: BaseLanguageClient;
}

/** Nothing starts before it is asked for. */
export function serverOver(create: CreateClient): Server {
  const channel = window.createOutputChannel(CLIENT_NAME, { log: true });
  const trace = traceChannel(channel);
  const [running, ended] = [new EventEmitter<void>(), new EventEmitter<boolean>()];
  const kept = recovery<ServerLife>({
    create: (over) => lifeOf(create, over, { channel, trace: trace.channel }),
    now: Date.now,
    later(action, milliseconds) {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
    running: () => running.fire(),
    ended(isAgain) {
      channel.warn(say(SERVER.endedByItself));
      ended.fire(isAgain);
    },
    fault: (what, error) => channel.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`),
  });
  const start = async (): Promise<void> => {
    await kept.alive();
  };
  return {
    start,
    async ask(method, params, token) {
      const { client } = await kept.alive();
      // An argument more, even an undefined one, would make a list of the params.
      const send = (to: BaseLanguageClient): Promise<Asked[typeof method]['result']> =>
        token ? to.sendRequest(method, params, token) : to.sendRequest(method, params);
      try {
        return await send(client);
      } catch (error) {
        // The server went away with the question: the next one is asked, once.
        if (!isGone(error)) throw error;
        return send((await kept.alive()).client);
      }
    },
    isRunning: () => kept.now() !== undefined,
    async restart() {
      await kept.restart();
    },
    showLog: () => channel.show(),
    log: (text) => channel.warn(text),
    onRunning: running.event,
    onEnded: ended.event,
    editOf: async (edit) => (await kept.alive()).client.protocol2CodeConverter.asWorkspaceEdit(edit),
    stop: kept.stop,
    dispose() {
      running.dispose();
      ended.dispose();
      trace.dispose();
      channel.dispose();
    },
  };
}

function lifeOf(
  create: CreateClient,
  over: () => void,
  { channel, trace }: { readonly channel: LogOutputChannel; readonly trace: LogOutputChannel },
): ServerLife {
  const errorHandler: ErrorHandler = {
    // A message that could not be read or written: the next one may.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      // Once the client has let go of everything: it is ended then, and can be left alone.
      setTimeout(over, 0);
      return { action: CloseAction.DoNotRestart, message: say(SERVER.endedByItself), handled: true };
    },
  };
  const options = { ...clientOptions(), errorHandler, outputChannel: channel, traceOutputChannel: trace };
  const { client, release } = create(options, over);
  withoutWindows(client);
  const answers = answerFor(client);
  return {
    client,
    start: () => client.start(),
    async stop() {
      answers.dispose();
      try {
        // Where the start failed, or is under way, the client refuses to stop, but ends the process.
        if (client.state === State.Running) await client.stop();
        else if (client.state !== State.Stopped) await client.stop().catch(() => undefined);
      } finally {
        release?.();
      }
    },
  };
}

/**
 * The library shows some faults in a window, whatever its options say. Nobody asked for these: all of them go to the
 * log, and the user is told in our words.
 */
function withoutWindows(client: BaseLanguageClient): void {
  const error = client.error.bind(client);
  client.error = (message, data) => error(message, data, false);
}

function isGone(error: unknown): boolean {
  const GONE: readonly number[] = [ErrorCodes.PendingResponseRejected, ErrorCodes.ConnectionInactive];
  return error instanceof ResponseError && GONE.includes(error.code);
}
