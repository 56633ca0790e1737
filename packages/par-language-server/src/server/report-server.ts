import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import {
  type CompletionList,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CompletionOptions,
  completionsAt,
  diagnosticsOf,
  isReportName,
  openReport,
  type ReportDocument,
} from '../service';
import { type ClientOptions, clientOptions } from './client-options';
import { languageSetting } from './language-setting';
import { SERVER_INFO } from './version';

/** The language id that editors give a report. */
const REPORT_LANGUAGE = 'par-report';

/** Long enough to let a burst of keys pass, too short to be noticed. */
const DEBOUNCE_MS = 60;

export interface ServerOptions {
  /** Today in Asia/Ho_Chi_Minh; asked again at every check, since a server runs for days. */
  readonly today: () => CalendarDate;
}

/** Serves the reports an editor opens, until the connection ends. */
export function serveReports(connection: Connection, { today }: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  const reports = new WeakMap<TextDocument, { readonly version: number; readonly report: ReportDocument }>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  let client: ClientOptions | undefined;
  let language: Language = 'vi';

  /** The report of a document, read once for each of its versions and days. */
  function reportOf(document: TextDocument): ReportDocument {
    const day = today();
    const known = reports.get(document);
    if (known?.version === document.version && known.report.today === day) return known.report;
    const report = openReport(document.uri, document.getText(), { today: day });
    reports.set(document, { version: document.version, report });
    return report;
  }

  /** A fault of ours in one document must not end the server for the others. */
  function logged(action: () => void | Promise<void>): Promise<void> {
    return Promise.resolve()
      .then(action)
      .catch((error: unknown) =>
        connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
  }

  function publish(document: TextDocument): void {
    void logged(() => {
      const { uri, version } = document;
      return connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(reportOf(document), language) });
    });
  }

  function publishAll(): void {
    for (const document of documents.all()) if (isReport(document)) publish(document);
  }

  function cancel(uri: string): void {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = clientOptions(params);
    language = languageSetting(client.settings);
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        completionProvider: {
          // A space stands before most values and inside many names.
          triggerCharacters: [' ', '"'],
          completionItem: { labelDetailsSupport: true },
        },
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
      if (!client?.hasConfiguration) return;
      if (client.registersConfiguration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'par' });
      }
      await askLanguage();
    }),
  );

  connection.onDidChangeConfiguration(({ settings }) =>
    logged(() => {
      if (client?.hasConfiguration) return askLanguage();
      language = languageSetting((settings as { readonly par?: unknown } | null)?.par);
      return publishAll();
    }),
  );

  // Said for a document that was just opened too: that one is not kept waiting.
  documents.onDidChangeContent(({ document }) => {
    if (!isReport(document)) return;
    cancel(document.uri);
    if (!reports.has(document)) return publish(document);
    waiting.set(
      document.uri,
      setTimeout(() => {
        waiting.delete(document.uri);
        publish(document);
      }, DEBOUNCE_MS),
    );
  });

  documents.onDidClose(({ document }) => {
    cancel(document.uri);
    if (isReport(document)) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.onCompletion(({ textDocument, position }): CompletionList => {
    const document = documents.get(textDocument.uri);
    if (document === undefined || !isReport(document)) return { isIncomplete: false, items: [] };
    const options: CompletionOptions = { language, ...client?.completion };
    return completionsAt(reportOf(document), position, options);
  });

  documents.listen(connection);
  connection.listen();
}

/** By the language id, or in editors that know only YAML and JSON by the file's name. */
function isReport({ languageId, uri }: TextDocument): boolean {
  return languageId === REPORT_LANGUAGE || isReportName(uri);
}
