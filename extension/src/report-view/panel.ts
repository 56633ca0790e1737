import type { ReportPage } from '@soctrang/par-language-server';
import {
  CancellationTokenSource,
  Disposable,
  FileSystemError,
  languages,
  Range,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { isCalledOff } from '../client/called-off';
import type { Server } from '../client/server';
import { onDidChangeLanguage } from '../messages/language';
import { REPORT_VIEW } from '../messages/report-view';
import { languageInUse, say } from '../messages/say';
import { pageHtml } from '../page/html';
import { placesOf } from './places';
import { type FromPage, isFromPage, type ToPage } from './protocol';

/** The kind of the panel, by which VS Code brings it back after a reload. */
export const VIEW_TYPE = 'par.report';

/** After the last of several changes, in milliseconds: a page that changes with each letter cannot be read. */
const PAUSE = 150;

/** A page beside the editor that shows one report at a time. */
export interface ReportPanel extends Disposable {
  readonly panel: WebviewPanel;
  /** Shows another report. */
  readonly follow: (uri: Uri) => void;
}

/** What a page may load: its own script and style, nothing of the workspace. */
export function pageOptions(extension: Uri): { readonly enableScripts: true; readonly localResourceRoots: Uri[] } {
  return { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist', 'page')] };
}

/** Opens the place for a page beside the editor that has the focus, which keeps it. */
export function newPanel(extension: Uri): WebviewPanel {
  const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
  return window.createWebviewPanel(VIEW_TYPE, say(REPORT_VIEW.title), place, pageOptions(extension));
}

/** Fills a panel with the page of a report, and keeps it in step with the file, the cursor and the settings. */
export function reportPanel(panel: WebviewPanel, first: Uri, extension: Uri, server: Server): ReportPanel {
  let uri = first;
  let shown: ReportPage | undefined;
  let isReady = false;
  /** Whether an editor has shown the report: VS Code itself closes a text that none shows, after some minutes. */
  let wasInTab = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: CancellationTokenSource | undefined;

  const send = (message: ToPage): void => void panel.webview.postMessage(message);
  const isShown = (document: TextDocument): boolean => document.uri.toString() === uri.toString();
  const notice = (text: string, open?: string): void => send({ type: 'notice', language: languageInUse(), text, open });

  function later(pause = PAUSE): void {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), pause);
  }

  async function update(): Promise<void> {
    if (!isReady || !panel.visible) return;
    asking?.cancel();
    const source = new CancellationTokenSource();
    asking = source;
    const asked = uri;
    try {
      // Whoever is shown is known to the server, also where no editor shows it yet.
      const document = await workspace.openTextDocument(asked);
      wasInTab ||= columnOf(asked) !== undefined;
      if (source.token.isCancellationRequested) return;
      const params = { textDocument: { uri: document.uri.toString() } };
      const page = await server.ask('par/report', params, source.token);
      if (source.token.isCancellationRequested) return;
      if (page === null) notice(say(REPORT_VIEW.failed));
      else show(page);
    } catch (error) {
      if (source.token.isCancellationRequested || isCalledOff(error)) return;
      if (isOutdated(error)) later();
      else await explain(error, asked);
    } finally {
      source.dispose();
      if (asking === source) asking = undefined;
    }
  }

  function show(page: ReportPage): void {
    shown = page;
    panel.title = say(REPORT_VIEW.titleOf, { name: page.title });
    const words = { contents: say(REPORT_VIEW.contents), toLine: say(REPORT_VIEW.toLine) };
    send({ type: 'show', uri: uri.toString(), page, words });
    sendCursor();
  }

  /** Says why there is no page: the file is gone, or something went wrong. */
  async function explain(error: unknown, asked: Uri): Promise<void> {
    if (!(await exists(asked))) notice(say(REPORT_VIEW.deleted));
    else {
      server.log(`par/report ${asked.toString()}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
      notice(say(REPORT_VIEW.failed));
    }
  }

  async function closed(): Promise<void> {
    const there = await exists(uri);
    // It may have been opened again meanwhile, by a rename or a change of its language.
    if (workspace.textDocuments.some((document) => isShown(document) && !document.isClosed)) return;
    if (there && !wasInTab) later();
    else if (there) notice(say(REPORT_VIEW.closed), say(REPORT_VIEW.reopen));
    else notice(say(REPORT_VIEW.deleted));
  }

  function sendCursor(): void {
    const editor = window.visibleTextEditors.find(({ document }) => isShown(document));
    const at = editor?.selection.active;
    send({ type: 'cursor', at: at ? { line: at.line, character: at.character } : null });
  }

  async function reveal(key: string, focus: boolean): Promise<void> {
    const range = shown && placesOf(shown).get(key);
    if (!range) return;
    const start = { line: range.start.line, character: range.start.character };
    await open(new Range(start.line, start.character, start.line, start.character), focus);
  }

  async function open(selection: Range | undefined, focus: boolean): Promise<void> {
    const document = await workspace.openTextDocument(uri);
    const editor = await window.showTextDocument(document, {
      viewColumn: columnOf(uri) ?? besideOf(panel),
      preserveFocus: !focus,
      ...(selection && { selection }),
    });
    if (selection) editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
    later(0);
  }

  function hear(message: unknown): void {
    if (!isFromPage(message)) {
      server.log(`The page of a report said something that is not known: ${JSON.stringify(message)?.slice(0, 200)}`);
      return;
    }
    answer(message).catch((error: unknown) => explain(error, uri));
  }

  async function answer(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        isReady = true;
        if (shown === undefined) notice(say(REPORT_VIEW.loading));
        return update();
      case 'reveal':
        return reveal(message.key, message.focus);
      case 'open':
        return open(undefined, true);
      default:
        return message satisfies never;
    }
  }

  const images = (theme: string): Uri => Uri.joinPath(extension, 'images', `report-${theme}.svg`);
  panel.iconPath = { light: images('light'), dark: images('dark') };
  panel.webview.options = pageOptions(extension);
  const listening = Disposable.from(
    panel.webview.onDidReceiveMessage(hear),
    panel.onDidChangeViewState(() => later(0)),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isShown(document)) later();
    }),
    workspace.onDidOpenTextDocument((document) => {
      if (isShown(document)) later();
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (isShown(document)) void closed();
    }),
    // What lies beside a report counts for it: a directive that has changed is seen by its findings.
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((one) => one.toString() === uri.toString())) later();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('par', uri)) later();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (isShown(textEditor.document)) sendCursor();
    }),
    // The page itself follows when it is seen again; its tab is always seen.
    onDidChangeLanguage(() => {
      if (shown) panel.title = say(REPORT_VIEW.titleOf, { name: shown.title });
    }),
    server.onRunning(() => later()),
    new Disposable(() => {
      clearTimeout(timer);
      asking?.cancel();
    }),
  );
  panel.webview.html = pageHtml({
    language: languageInUse(),
    title: say(REPORT_VIEW.title),
    source: panel.webview.cspSource,
    script: panel.webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'page', 'report.js')).toString(),
    style: panel.webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'page', 'report.css')).toString(),
  });
  return {
    panel,
    follow(next) {
      if (next.toString() === uri.toString()) return;
      uri = next;
      wasInTab = false;
      later(0);
    },
    dispose: () => listening.dispose(),
  };
}

/** The column in which a file is open; undefined where it is in none. */
function columnOf(uri: Uri): ViewColumn | undefined {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  if (editor?.viewColumn) return editor.viewColumn;
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => isTextTab(input) && input.uri.toString() === uri.toString()),
  );
  return group?.viewColumn;
}

function isTextTab(input: unknown): input is { readonly uri: Uri } {
  return typeof input === 'object' && input !== null && 'uri' in input && input.uri instanceof Uri;
}

/** The first column that is not the page's own. */
function besideOf({ viewColumn }: WebviewPanel): ViewColumn {
  return viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
}

/** Whether a file can be read; one that was never saved lives in its editor alone. */
async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError) return false;
    throw error;
  }
}

/** The file, or something that counts for it, has changed while the page was made. */
function isOutdated(error: unknown): boolean {
  return (
    error instanceof ResponseError &&
    (error.code === LSPErrorCodes.ContentModified || error.code === LSPErrorCodes.ServerCancelled)
  );
}
