import type { CalendarDate } from '@soctrang/par-core/directive';
import {
  type Connection,
  ConnectionError,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type FileEvent,
  type InitializeResult,
  MessageType,
  ResponseError,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { kindOfUri } from '../service';
import { fileLabel } from '../service/file-label';
import { greetingOf } from './capabilities';
import { type ClientOptions, clientOptions } from './client-options';
import { syncDocuments } from './document-sync';
import { createDocuments } from './documents';
import type { Feature, Served } from './feature';
import { FEATURES } from './features';
import { clientHost, type FileHost, NO_FILES } from './file-host';
import { countsForOthers, createNearby, type Nearby, rootOf, WATCHED } from './nearby';
import { progressOn, sendPart } from './progress';
import type { Attached } from './protocol/attached';
import { createPush, type Push } from './push';
import { createReadings } from './readings';
import { createRefresher } from './refresher';
import { property } from './settings';
import { createSettingsStore, type SettingsStore } from './settings-store';
import { createSignal } from './signal';
import { createWorkspaceFiles } from './workspace-files';

export interface ServerOptions {
  /** Today in Asia/Ho_Chi_Minh; asked again at every check, since a server runs for days. */
  readonly today: () => CalendarDate;
  /** Reads files where the editor does not offer to do it; nothing is read unless told. */
  readonly host?: FileHost;
  /** Beside those that every editor gets. */
  readonly features?: readonly Feature[];
}

/** Serves the files of ours that an editor opens, until the connection ends. */
export function serveReports(
  {
    connection,
    isOutdated,
    isAskedAgain,
  }: Pick<Attached, 'isOutdated' | 'isAskedAgain'> & { readonly connection: Connection },
  { today: clock, host = NO_FILES, features = [] }: ServerOptions,
): void {
  const documents = createDocuments();
  const signal = createSignal();
  let client: ClientOptions = clientOptions({ processId: null, rootUri: null, capabilities: {} });
  const today = (): CalendarDate => client.today ?? clock();
  let reader: FileHost = host;
  let settings: SettingsStore = createSettingsStore(undefined, settle);
  let nearby: Nearby = nearbyOf();

  function nearbyOf(): Nearby {
    return createNearby({ host: reader, documents: documents.all, roots: () => client.folders, today });
  }

  const readings = createReadings(documents, () => nearby, today);
  const files = createWorkspaceFiles({
    host: () => reader,
    documents,
    readings,
    nearby: () => nearby,
    roots: () => client.folders,
    today,
    isWatched: () => client.watchesFiles,
    onTooMuch: (all, shown) =>
      connection.console.warn(`the workspace is large: ${shown} of ${all} files are looked at`),
  });
  const served: Served = {
    get client() {
      return client;
    },
    get settings() {
      return settings;
    },
    documents,
    readings,
    nearby: () => nearby,
    files,
    today,
    isOutdated,
    isAskedAgain,
    log: (text) => connection.console.info(text),
    show(message) {
      const params = { type: MessageType.Warning, message };
      guarded('window/showMessage', () => connection.sendNotification('window/showMessage', params));
    },
    nextChange: signal.next,
    rootOf: (uri) => rootOf(uri, client.folders),
    async namesIn(folder) {
      const inside = `${folder}/`;
      const open = documents.all().flatMap(({ uri }) => (uri.startsWith(inside) ? [fileLabel(uri)] : []));
      return [...new Set([...(await reader.names(folder)), ...open])];
    },
    progress: (params, title) => progressOn(connection, params, title),
    sendPart: (params, part) => sendPart(connection, params, part),
  };

  /** A fault of ours in one thing must not end the server for the others. */
  function guarded(what: string, action: () => Promise<void>): void {
    action().catch((error: unknown) => logFault(what, error));
  }

  function logFault(what: string, error: unknown): void {
    try {
      connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    } catch (thrown) {
      // An editor that has gone cannot be told of what was still going on for it.
      if (!(thrown instanceof ConnectionError)) throw thrown;
    }
  }

  const push: Push = createPush(served, (params) => connection.sendDiagnostics(params), guarded);
  const refresh = createRefresher(
    () => client.refreshes,
    (method) => connection.sendRequest(method),
  );

  /** After something that counts for more than one document. */
  function settle(): void {
    signal.changed();
    refresh();
    if (!client.pullsDiagnostics) push.all();
  }

  connection.onInitialize((params): InitializeResult => {
    client = clientOptions(params);
    if (client.readsFiles) reader = clientHost(connection);
    nearby = nearbyOf();
    settings = createSettingsStore(
      client.hasConfiguration
        ? (scopeUri) =>
            connection.workspace.getConfiguration({ section: 'par', ...(scopeUri !== undefined && { scopeUri }) })
        : undefined,
      settle,
    );
    settings.set(client.settings);
    return greetingOf(params);
  });

  connection.onInitialized(() =>
    guarded('initialized', async () => {
      if (client.hasFolders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
      if (client.watchesFiles) {
        const watchers = WATCHED.map((globPattern) => ({ globPattern }));
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      }
      if (client.hasConfiguration && client.registersConfiguration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'par' });
      }
    }),
  );

  connection.onShutdown(() => signal.over());

  function changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    const folders = [...client.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    client = { ...client, folders };
    nearby.forget();
    files.forget();
    settings.forget();
    settle();
  }

  connection.onDidChangeConfiguration((params) => {
    if (client.hasConfiguration) settings.forget();
    else settings.set(property(params?.settings, 'par'));
    settle();
  });

  connection.onDidChangeWatchedFiles((params) => {
    const changes: readonly FileEvent[] = Array.isArray(params?.changes) ? params.changes : [];
    for (const { uri } of changes) {
      if (typeof uri !== 'string') continue;
      files.changed(uri);
      if (countsForOthers(kindOfUri(uri))) nearby.changed(uri);
    }
    settle();
  });

  const forgetAll = (): void => {
    nearby.forget();
    files.forget();
    settle();
  };
  connection.workspace.onDidCreateFiles(forgetAll);
  connection.workspace.onDidRenameFiles(forgetAll);
  connection.workspace.onDidDeleteFiles(forgetAll);

  syncDocuments(connection, documents, {
    opened(document) {
      const { uri, kind } = document;
      if (kind === undefined) return;
      // Where nobody tells of changes on the disk, opening a file is a time to look again.
      if (!client.watchesFiles) nearby.forget();
      if (countsForOthers(kind)) {
        nearby.changed(uri);
        settle();
      } else if (!client.pullsDiagnostics) push.changed(document, true);
    },
    changed(document) {
      const { uri, kind } = document;
      if (kind === undefined) return;
      if (!client.pullsDiagnostics) push.changed(document, false);
      if (!countsForOthers(kind)) return;
      nearby.changed(uri);
      settleSoon();
    },
    saved(uri) {
      if (client.watchesFiles) return;
      files.changed(uri);
      nearby.forget();
      settle();
    },
    closed({ uri, kind }) {
      if (kind === undefined) return;
      settings.drop(uri);
      files.changed(uri);
      if (!client.pullsDiagnostics) push.closed(uri);
      // What was typed and not saved counts no more.
      if (countsForOthers(kind)) nearby.changed(uri);
      settle();
    },
  });

  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** A burst of keys in a directive is one change for the reports around it. */
  function settleSoon(): void {
    clearTimeout(waiting);
    waiting = setTimeout(settle, SETTLE_MS);
  }

  for (const feature of [...FEATURES, ...features]) {
    connection.onRequest(feature.method, async (...args: readonly unknown[]) => {
      const [params, token] = args.length === 2 ? args : [undefined, args.at(-1)];
      return answerOf(feature, params, token as Parameters<Feature['answer']>[2]);
    });
  }

  /** The answer of a feature. What goes wrong in it is logged with its cause, and answers this request alone. */
  async function answerOf(
    feature: Feature,
    params: unknown,
    token: Parameters<Feature['answer']>[2],
  ): Promise<unknown> {
    const { method } = feature;
    if (typeof params !== 'object' || params === null || Array.isArray(params)) {
      throw new ResponseError(ErrorCodes.InvalidParams, `${method}: params is no object`);
    }
    try {
      return await feature.answer(params, served, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      logFault(method, error);
      const reason = error instanceof Error ? error.message : String(error);
      throw new ResponseError(ErrorCodes.InternalError, `${method}: ${reason}`);
    }
  }

  connection.listen();
}

const SETTLE_MS = 60;
