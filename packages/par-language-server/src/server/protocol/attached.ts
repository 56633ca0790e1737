import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  LSPErrorCodes,
  type MessageReader,
  type MessageWriter,
  type ResponseMessage,
} from 'vscode-languageserver';
import { answer, createGate, type Passed } from './gate';

/** A connection to an editor, and what has come over it that was not looked at yet. */
export interface Attached {
  readonly connection: Connection;
  /** Whether a change of a document has arrived that the server has not got to: work on the text it has is for nothing. */
  readonly isOutdated: (uri: string) => boolean;
  /** Whether every request that arrived has been answered, and the answers are written. */
  readonly isIdle: () => boolean;
  /** Whether everything that was said so far is written. */
  readonly isWritten: () => boolean;
  /** Whether the editor has said that it is about to leave. */
  readonly isShutDown: () => boolean;
  /** Tells the editor of bytes that were no message. */
  readonly refuse: (reason: string) => void;
}

/** `createConnection` of the library for Node or for a web worker. */
type Create = (reader: MessageReader, writer: MessageWriter, options: ConnectionOptions) => Connection;

/**
 * Attaches to an editor. Messages are looked at as they arrive, before those in front of them are done: what an editor
 * has cancelled is answered at once, and what it has typed meanwhile is known.
 */
export function attached(create: Create, reader: MessageReader, writer: MessageWriter): Attached {
  const gate = createGate();
  const changes = new Map<string, number>();
  const open = new Set<string | number>();

  let writing = 0;
  const written = (message: Passed): Promise<void> => {
    writing += 1;
    const { id, method } = message;
    const done = (): void => {
      writing -= 1;
      if (method === undefined && id !== undefined && id !== null) open.delete(id);
    };
    const writes = writer.write(message);
    writes.then(done, done);
    return writes;
  };
  const write = (response: ResponseMessage): void => {
    written(response).catch(() => undefined);
  };
  const count = (message: Passed, by: 1 | -1): void => {
    if (message.method !== 'textDocument/didChange') return;
    const uri = changedUri(message.params);
    const left = (changes.get(uri) ?? 0) + by;
    if (left > 0) changes.set(uri, left);
    else changes.delete(uri);
  };

  const heard: MessageReader = {
    onError: (...args) => reader.onError(...args),
    // An editor that can no longer be heard may still be told what it asked for. Who opened the streams ends it all.
    onClose: () => ({ dispose: () => undefined }),
    onPartialMessage: (...args) => reader.onPartialMessage(...args),
    dispose: () => reader.dispose(),
    listen: (callback) =>
      reader.listen((message: Passed) => {
        const judgement = gate.judge(message);
        if (judgement === 'drop') return;
        if (judgement !== 'pass') {
          write(judgement);
          return;
        }
        count(message, 1);
        if (message.method !== undefined && message.id !== undefined && message.id !== null) open.add(message.id);
        callback(message);
      }),
  };
  const answering: MessageWriter = {
    onError: (...args) => writer.onError(...args),
    onClose: (...args) => writer.onClose(...args),
    end: () => writer.end(),
    dispose: () => writer.dispose(),
    write: (message: Passed) => written(message),
  };
  const connection = create(heard, answering, {
    messageStrategy: {
      handleMessage(message, next) {
        count(message, -1);
        return next(message);
      },
    },
    connectionStrategy: {
      cancelUndispatched: (request: Passed) =>
        answer(request.id ?? null, LSPErrorCodes.RequestCancelled, 'cancelled before it began'),
    },
  });
  return {
    connection,
    isOutdated: (uri) => changes.has(uri),
    isIdle: () => open.size === 0 && writing === 0,
    isWritten: () => writing === 0,
    isShutDown: () => gate.stage() === 'shut-down',
    refuse: (reason) => write(answer(null, ErrorCodes.ParseError, reason)),
  };
}

function changedUri(params: unknown): string {
  if (typeof params !== 'object' || params === null || !('textDocument' in params)) return '';
  const { textDocument } = params;
  if (typeof textDocument !== 'object' || textDocument === null || !('uri' in textDocument)) return '';
  return String(textDocument.uri);
}
