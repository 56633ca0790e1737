import type { FileKind } from '@soctrang/par-core';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import {
  type CompletionList,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type InlayHint,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CompletionOptions,
  completionsAt,
  diagnosticsOf,
  inlayHintsOf,
  kindOfUri,
  type OpenDocument,
  openDocument,
} from '../service';
import { type ClientOptions, clientOptions } from './client-options';
import { clientHost, type FileHost, NO_FILES } from './file-host';
import { languageSetting } from './language-setting';
import { checkedWith, countsForOthers, createNearby, knownAs, type Nearby, WATCHED } from './nearby';
import { SERVER_INFO } from './version';

/** Editors call our kinds of file by these names behind `par-`: `par-report`. */
const KINDS: readonly FileKind[] = ['report', 'directive', 'calendar', 'roster', 'criteria', 'config'];
const LANGUAGE = /^par-([a-z]+)$/u;

/** Long enough to let a burst of keys pass, too short to be noticed. */
const DEBOUNCE_MS = 60;

export interface ServerOptions {
  /** Today in Asia/Ho_Chi_Minh; asked again at every check, since a server runs for days. */
  readonly today: () => CalendarDate;
  /** Reads files where the editor does not offer to do it; nothing is read unless told. */
  readonly host?: FileHost;
}

/** Serves the files of ours that an editor opens, until the connection ends. */
export function serveReports(connection: Connection, { today, host = NO_FILES }: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  const opened = new WeakMap<TextDocument, { readonly version: number; readonly document: Promise<OpenDocument> }>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  let client: ClientOptions | undefined;
  let language: Language = 'vi';
  let day = today();
  let nearby = nearbyOf(undefined);

  function nearbyOf(greeted: ClientOptions | undefined): Nearby {
    const reader = greeted?.readsFiles ? clientHost(connection) : host;
    return createNearby({ host: reader, documents: () => documents.all(), roots: () => greeted?.folders ?? [], today });
  }

  /** A document, read once for each of its versions and days, and again where something near it has changed. */
  function openedOf(document: TextDocument, kind: FileKind): Promise<OpenDocument> {
    if (today() !== day) forget();
    const known = opened.get(document);
    if (known?.version === document.version) return known.document;
    const read = readDocument(document, kind);
    opened.set(document, { version: document.version, document: read });
    return read;
  }

  async function readDocument(document: TextDocument, kind: FileKind): Promise<OpenDocument> {
    const { uri } = document;
    const text = document.getText();
    const around = await nearby.of(uri);
    const known = knownAs(uri, text, around);
    return openDocument(kind, uri, text, { today: day, ...checkedWith(uri, around), ...(known && { known }) });
  }

  /** A fault of ours in one document must not end the server for the others. */
  function logged(action: () => void | Promise<void>): Promise<void> {
    return Promise.resolve()
      .then(action)
      .catch((error: unknown) =>
        connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
  }

  function publish(document: TextDocument, kind: FileKind): void {
    const { uri, version } = document;
    void logged(async () => {
      const checked = await openedOf(document, kind);
      // While the files nearby were read, the document may have been changed or closed.
      if (documents.get(uri)?.version !== version) return;
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(checked, language) });
    });
  }

  function publishAll(): void {
    // Hints speak the language of the settings, and follow a criteria set nearby.
    // An editor that is gone, or does not care, has nothing to be told.
    if (client?.refreshesHints) connection.languages.inlayHint.refresh().catch(() => undefined);
    for (const document of documents.all()) {
      const kind = kindOf(document);
      if (kind) publish(document, kind);
    }
  }

  /** Something that counts for other files is not what it was. */
  function forget(): void {
    day = today();
    nearby.forget();
    for (const document of documents.all()) opened.delete(document);
  }

  function cancel(uri: string): void {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = clientOptions(params);
    nearby = nearbyOf(client);
    language = languageSetting(client.settings);
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        completionProvider: {
          // A space stands before most values and inside many names.
          triggerCharacters: [' ', '"'],
          completionItem: { labelDetailsSupport: true },
        },
        inlayHintProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: SERVER_INFO,
    };
  });

  async function askLanguage(): Promise<void> {
    language = languageSetting(await connection.workspace.getConfiguration('par'));
    publishAll();
  }

  connection.onInitialized(() =>
    logged(async () => {
      if (client?.watchesFiles) {
        const watchers = WATCHED.map((globPattern) => ({ globPattern }));
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      }
      if (client?.hasFolders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
      if (!client?.hasConfiguration) return;
      if (client.registersConfiguration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'par' });
      }
      await askLanguage();
    }),
  );

  function changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): void {
    if (client === undefined) return;
    const gone = new Set(removed.map(({ uri }) => uri));
    const folders = [...client.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    client = { ...client, folders };
    nearby = nearbyOf(client);
    forget();
    publishAll();
  }

  connection.onDidChangeConfiguration(({ settings }) =>
    logged(() => {
      if (client?.hasConfiguration) return askLanguage();
      language = languageSetting((settings as { readonly par?: unknown } | null)?.par);
      return publishAll();
    }),
  );

  connection.onDidChangeWatchedFiles(() => {
    forget();
    publishAll();
  });

  // Said for a document that was just opened too: that one is not kept waiting.
  documents.onDidChangeContent(({ document }) => {
    const kind = kindOf(document);
    if (kind === undefined) return;
    cancel(document.uri);
    const isNew = !opened.has(document);
    const check = (): void => {
      waiting.delete(document.uri);
      if (countsForOthers(kind)) {
        forget();
        publishAll();
      } else publish(document, kind);
    };
    if (isNew) check();
    else waiting.set(document.uri, setTimeout(check, DEBOUNCE_MS));
  });

  documents.onDidClose(({ document }) => {
    const kind = kindOf(document);
    if (kind === undefined) return;
    cancel(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    if (!countsForOthers(kind)) return;
    // What was typed and not saved counts no more.
    forget();
    publishAll();
  });

  connection.onCompletion(async ({ textDocument, position }): Promise<CompletionList> => {
    const document = documents.get(textDocument.uri);
    const kind = document && kindOf(document);
    const nothing = { isIncomplete: false, items: [] };
    if (document === undefined || kind === undefined) return nothing;
    const file = await openedOf(document, kind);
    const options: CompletionOptions = { language, ...client?.completion };
    return file.kind === 'report' || file.kind === 'criteria' ? completionsAt(file, position, options) : nothing;
  });

  connection.languages.inlayHint.on(async ({ textDocument, range }): Promise<InlayHint[]> => {
    const document = documents.get(textDocument.uri);
    const kind = document && kindOf(document);
    return document && kind ? inlayHintsOf(await openedOf(document, kind), range, { language }) : [];
  });

  documents.listen(connection);
  connection.listen();
}

/** By the file's name, or where that says nothing, as in an unsaved file, by the language id. */
function kindOf({ languageId, uri }: TextDocument): FileKind | undefined {
  const [, told] = LANGUAGE.exec(languageId) ?? [];
  return kindOfUri(uri) ?? KINDS.find((kind) => kind === told);
}
