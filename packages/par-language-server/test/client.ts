import type {
  ClientCapabilities,
  CompletionList,
  DocumentDiagnosticReport,
  InitializeResult,
  MessageConnection,
  Position,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { FILE_REQUESTS } from '../src/server/file-host';
import { TODAY } from './cursor';

/** A client of the server, as an editor is one. */
export interface Session {
  readonly connection: MessageConnection;
  /** Greets as of `TODAY`, unless the options name another day. */
  readonly greet: (
    capabilities?: ClientCapabilities,
    initializationOptions?: Readonly<Record<string, unknown>>,
    folders?: readonly string[],
  ) => Promise<InitializeResult>;
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  /** Replaces the whole text. */
  readonly change: (uri: string, version: number, text: string) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  /** The diagnostics of a document once they fit; those published before are looked at first, in their order. */
  readonly diagnostics: (
    uri: string,
    fits: (params: PublishDiagnosticsParams, index: number) => boolean,
  ) => Promise<PublishDiagnosticsParams>;
  /** Asks for the diagnostics of a document. */
  readonly pull: (uri: string, previousResultId?: string) => Promise<DocumentDiagnosticReport>;
  readonly complete: (uri: string, position: Position) => Promise<CompletionList>;
  /** Everything that was published so far. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** What the server wrote into the log of the editor. */
  readonly log: readonly string[];
  readonly end: () => void;
}

/** What an editor has that asks for diagnostics. */
export const PULLS: ClientCapabilities = { textDocument: { diagnostic: {} } };

/** @param end lets go of everything */
export function clientOf(connection: MessageConnection, end: () => void): Session {
  const published: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  const watchers = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const watcher of watchers) watcher();
  });
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => void log.push(message));
  connection.listen();
  const broken = new Promise<never>((_, reject) => connection.onClose(() => reject(new Error('the server is gone'))));
  // A session that nobody waits for may end in silence.
  broken.catch(() => undefined);
  return {
    connection,
    published,
    log,
    end,
    async greet(capabilities = {}, initializationOptions = {}, folders) {
      const workspaceFolders = folders?.map((uri) => ({ uri, name: uri })) ?? null;
      const result: InitializeResult = await connection.sendRequest('initialize', {
        processId: null,
        rootUri: null,
        capabilities,
        initializationOptions: { today: TODAY, ...initializationOptions },
        workspaceFolders,
      });
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
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
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
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    complete: (uri, position) => connection.sendRequest('textDocument/completion', { textDocument: { uri }, position }),
  };
}

/** Reads files for the server, as an editor does that says `files: true`: those of a map, which may change; texts, or why there are none. */
export function offerFiles({ connection }: Session, files: ReadonlyMap<string, string | object>): void {
  const inside = (folder: string): readonly string[] => [...files.keys()].filter((uri) => uri.startsWith(`${folder}/`));
  connection.onRequest(FILE_REQUESTS.names, ({ uri }: { readonly uri: string }) =>
    inside(uri)
      .map((file) => decodeURIComponent(file.slice(uri.length + 1)))
      .filter((name) => !name.includes('/')),
  );
  connection.onRequest<string | object | null, unknown>(
    FILE_REQUESTS.text,
    ({ uri }: { readonly uri: string }) => files.get(uri) ?? null,
  );
  connection.onRequest(FILE_REQUESTS.find, ({ uri }: { readonly uri: string }) => inside(uri));
}
