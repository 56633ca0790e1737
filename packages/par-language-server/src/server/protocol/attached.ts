import type {
  Connection,
  ConnectionOptions,
  InitializeParams,
  InitializeResult,
  LogMessageParams,
  MessageReader,
  MessageType,
  MessageWriter,
  NotificationMessage,
  ResponseMessage,
} from 'vscode-languageserver';
import { REFUSALS } from './error-codes';
import { answer, createGate, type Passed } from './gate';

/** The way to an editor, and what has come over it that was not looked at yet. */
export interface Attached {
  /** Makes the connection, once: what has come so far waits until it listens, and is handed over in its order. */
  readonly connect: (create: Create) => Connection;
  /** Comes when the editor has been greeted: then there is time to load what answers it. */
  readonly greeted: Promise<void>;
  /** Whether a change of a document has arrived that the server has not got to: work on the text it has is for nothing. */
  readonly isOutdated: (uri: string) => boolean;
  /** Whether a later request for suggestions in a document has arrived: nobody waits for the answer of one before it. */
  readonly isAskedAgain: (uri: string) => boolean;
  /** Whether every request that arrived has been answered, and the answers are written. */
  readonly isIdle: () => boolean;
  /** Whether everything that was said so far is written. */
  readonly isWritten: () => boolean;
  /** Whether the editor has said that it is about to leave. */
  readonly isShutDown: () => boolean;
  /** Tells the editor of bytes that were no message. */
  readonly refuse: (reason: string) => void;
}

const ERROR: typeof MessageType.Error = 1;

/** `createConnection` of the library for Node or for a web worker. */
type Create = (reader: MessageReader, writer: MessageWriter, options: ConnectionOptions) => Connection;

/**
 * Attaches to an editor. Messages are looked at as they arrive, before those in front of them are done: what an editor
 * has cancelled is answered at once, and what it has typed meanwhile is known.
 *
 * @param greet says what the server can do, before there is a connection. The connection hears the greeting as well; what
 *   it answers is left out.
 */
export function attached(
  reader: MessageReader,
  writer: MessageWriter,
  greet?: (params: InitializeParams) => InitializeResult,
): Attached {
  const gate = createGate();
  /** What has arrived and was not got to, of each document: its changes, and the requests for suggestions in it. */
  const ahead = {
    'textDocument/didChange': new Map<string, number>(),
    'textDocument/completion': new Map<string, number>(),
  };
  const open = new Set<string | number>();

  let writing = 0;
  const put = (message: Passed): Promise<void> => {
    writing += 1;
    const done = (): void => {
      writing -= 1;
    };
    const writes = writer.write(message);
    writes.then(done, done);
    return writes;
  };
  const written = (message: Passed): Promise<void> => {
    const { id, method } = message;
    if (method !== undefined || id === undefined || id === null) return put(message);
    const writes = id === early ? told(message) : put(message);
    const done = (): void => void open.delete(id);
    writes.then(done, done);
    return writes;
  };
  const write = (message: ResponseMessage | NotificationMessage): void => {
    written(message).catch(() => undefined);
  };

  /** The id of the greeting that was answered before there was a connection. */
  let early: string | number | undefined;
  let done: () => void = () => undefined;
  const greeted = new Promise<void>((resolve) => {
    done = resolve;
  });
  /** The connection answers a greeting that is answered already. That it failed must not be lost. */
  const told = (message: Passed & Partial<ResponseMessage>): Promise<void> => {
    early = undefined;
    if (message.error === undefined) return Promise.resolve();
    const params: LogMessageParams = { type: ERROR, message: `initialize: ${message.error.message}` };
    return put({ jsonrpc: '2.0', method: 'window/logMessage', params });
  };
  const answerGreeting = ({ id, params }: Passed): void => {
    if (greet === undefined || id === undefined || id === null) return;
    let result: InitializeResult;
    try {
      // The gate has seen that it is an object that names capabilities.
      result = greet(params as InitializeParams);
    } catch {
      // The connection hears it, too, and says what is wrong with it.
      done();
      return;
    }
    const said = (): void => {
      open.delete(id);
      done();
    };
    put({ jsonrpc: '2.0', id, result } satisfies ResponseMessage as Passed).then(said, said);
    early = id;
  };
  const count = (message: Passed, by: 1 | -1): void => {
    const { method } = message;
    if (method !== 'textDocument/didChange' && method !== 'textDocument/completion') return;
    const uri = documentUri(message.params);
    const left = (ahead[method].get(uri) ?? 0) + by;
    if (left > 0) ahead[method].set(uri, left);
    else ahead[method].delete(uri);
  };

  /** What came before there was somebody to hear it. */
  let waiting: Passed[] = [];
  let hear = (message: Passed): void => void waiting.push(message);
  const listening = reader.listen((message: Passed) => {
    const judgement = gate.judge(message);
    if (judgement === 'drop') return;
    if (judgement !== 'pass') {
      write(judgement);
      return;
    }
    count(message, 1);
    if (message.method !== undefined && message.id !== undefined && message.id !== null) open.add(message.id);
    if (message.method === 'initialize') answerGreeting(message);
    hear(message);
  });

  const heard: MessageReader = {
    onError: (...args) => reader.onError(...args),
    // An editor that can no longer be heard may still be told what it asked for. Who opened the streams ends it all.
    onClose: () => ({ dispose: () => undefined }),
    onPartialMessage: (...args) => reader.onPartialMessage(...args),
    dispose: () => reader.dispose(),
    listen(callback) {
      hear = callback;
      // All at once, as if they came now: what of them is cancelled is not begun.
      for (const message of waiting) callback(message);
      waiting = [];
      return listening;
    },
  };
  const answering: MessageWriter = {
    onError: (...args) => writer.onError(...args),
    onClose: (...args) => writer.onClose(...args),
    end: () => writer.end(),
    dispose: () => writer.dispose(),
    write: (message: Passed) => written(message),
  };
  const options: ConnectionOptions = {
    messageStrategy: {
      handleMessage(message, next) {
        count(message, -1);
        return next(message);
      },
    },
    connectionStrategy: {
      cancelUndispatched(request: Passed) {
        count(request, -1);
        return answer(request.id ?? null, REFUSALS.RequestCancelled, 'cancelled before it began');
      },
    },
  };
  return {
    connect: (create) => create(heard, answering, options),
    greeted,
    isOutdated: (uri) => ahead['textDocument/didChange'].has(uri),
    isAskedAgain: (uri) => ahead['textDocument/completion'].has(uri),
    isIdle: () => open.size === 0 && writing === 0,
    isWritten: () => writing === 0,
    isShutDown: () => gate.stage() === 'shut-down',
    refuse: (reason) => write(answer(null, REFUSALS.ParseError, reason)),
  };
}

function documentUri(params: unknown): string {
  if (typeof params !== 'object' || params === null || !('textDocument' in params)) return '';
  const { textDocument } = params;
  if (typeof textDocument !== 'object' || textDocument === null || !('uri' in textDocument)) return '';
  return String(textDocument.uri);
}
