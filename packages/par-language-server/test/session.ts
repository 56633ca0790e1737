import { type ChildProcess, spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CompletionList,
  createConnection,
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { FileHost } from '../src/server/file-host';
import { type Attached, attached } from '../src/server/protocol/attached';
import { frameReader } from '../src/server/protocol/frames';
import { serveReports } from '../src/server/report-server';
import { TODAY } from './cursor';

/** A client of the server, as an editor is one. */
export interface Session {
  readonly connection: MessageConnection;
  readonly greet: (
    capabilities?: ClientCapabilities,
    initializationOptions?: unknown,
    folders?: readonly string[],
  ) => Promise<InitializeResult>;
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  /** Replaces the whole text. */
  readonly change: (uri: string, version: number, text: string) => Promise<void>;
  /** The diagnostics of a document once they fit; those published before are looked at first, in their order. */
  readonly diagnostics: (
    uri: string,
    fits: (params: PublishDiagnosticsParams, index: number) => boolean,
  ) => Promise<PublishDiagnosticsParams>;
  readonly complete: (uri: string, position: Position) => Promise<CompletionList>;
  /** Everything that was published so far. */
  readonly published: readonly PublishDiagnosticsParams[];
  readonly end: () => void;
}

/** The server in this process, behind two streams. */
export function inProcess(host?: FileHost): Session {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const editor: Attached = attached(
    (reader, writer, options) => createConnection(reader, writer, options),
    frameReader(there, { onUnreadable: (reason) => editor.refuse(reason), onLost: (reason) => editor.refuse(reason) }),
    new StreamMessageWriter(back),
  );
  serveReports(editor, { today: () => TODAY, ...(host && { host }) });
  const client = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  return sessionOf(client, () => {
    client.dispose();
    editor.connection.dispose();
  });
}

/** The built server as a process of its own. */
export function overStdio(
  file: string,
  args: readonly string[] = ['--stdio'],
): Session & { readonly process: ChildProcess } {
  const server = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const session = sessionOf(client, () => {
    client.dispose();
    server.kill();
  });
  return { ...session, process: server };
}

function sessionOf(connection: MessageConnection, end: () => void): Session {
  const published: PublishDiagnosticsParams[] = [];
  const watchers = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const watcher of watchers) watcher();
  });
  connection.listen();
  const broken = new Promise<never>((_, reject) => connection.onClose(() => reject(new Error('the server is gone'))));
  // A session that nobody waits for may end in silence.
  broken.catch(() => undefined);
  return {
    connection,
    published,
    end,
    async greet(capabilities = {}, initializationOptions, folders) {
      const workspaceFolders = folders?.map((uri) => ({ uri, name: uri })) ?? null;
      const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions, workspaceFolders };
      const result: InitializeResult = await connection.sendRequest('initialize', params);
      await connection.sendNotification('initialized', {});
      return result;
    },
    open: (uri, text, languageId = 'par-report') =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    diagnostics(uri, fits) {
      const found = (): PublishDiagnosticsParams | undefined =>
        published.find((params, index) => params.uri === uri && fits(params, index));
      const waited = new Promise<PublishDiagnosticsParams>((resolve) => {
        const watcher = (): void => {
          const params = found();
          if (params === undefined) return;
          watchers.delete(watcher);
          resolve(params);
        };
        watchers.add(watcher);
        watcher();
      });
      return Promise.race([waited, broken]);
    },
    complete: (uri, position) => connection.sendRequest('textDocument/completion', { textDocument: { uri }, position }),
  };
}
