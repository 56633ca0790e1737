import { commands, Disposable, type TextDocument, Uri, type WebviewPanel, window, workspace } from 'vscode';
import { isReport } from '../client/options';
import type { Server } from '../client/server';
import { COMMANDS } from '../commands/names';
import { REPORT_VIEW } from '../messages/report-view';
import { say } from '../messages/say';
import { closeUnseenTabs } from '../page/unseen-tabs';
import { newPanel, pageOptions, type ReportPanel, reportPanel, VIEW_TYPE } from './panel';
import { isPageState } from './protocol';

/**
 * The report as a page beside the editor: one page, which follows the report in front and stays as it is while another
 * kind of file is.
 */
export function registerReportView(extension: Uri, server: Server): Disposable {
  let open: ReportPanel | undefined;

  function fill(panel: WebviewPanel, uri: Uri): void {
    const own = reportPanel(panel, uri, extension, server);
    open?.panel.dispose();
    open = own;
    panel.onDidDispose(() => {
      own.dispose();
      if (open === own) open = undefined;
    });
  }

  async function show(asked?: unknown): Promise<void> {
    const uri = asked instanceof Uri ? asked : reportInFront();
    if (uri === undefined) {
      await window.showInformationMessage(say(REPORT_VIEW.openFirst));
      return;
    }
    if (open) {
      open.follow(uri);
      open.panel.reveal(undefined, true);
      return;
    }
    await closeUnseenTabs(VIEW_TYPE);
    fill(newPanel(extension), uri);
  }

  return Disposable.from(
    commands.registerCommand(COMMANDS.showReport, show),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor && isShown(editor.document)) open?.follow(editor.document.uri);
    }),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const uri = isPageState(state) ? Uri.parse(state.uri, true) : reportInFront();
        // What it showed is not known any more, as after a version that kept it otherwise.
        if (uri === undefined) panel.dispose();
        else {
          panel.webview.options = pageOptions(extension);
          fill(panel, uri);
        }
      },
    }),
    new Disposable(() => open?.panel.dispose()),
  );
}

/** Whether the page shows such a document: a report, and not an old version of one that a comparison shows. */
function isShown(document: TextDocument): boolean {
  const { scheme } = document.uri;
  const isFile = scheme === 'file' || scheme === 'untitled' || workspace.workspaceFolders === undefined;
  return isReport(document) && (isFile || workspace.getWorkspaceFolder(document.uri) !== undefined);
}

/** The report whose editor has the focus, else one that is seen, else one that is open. */
function reportInFront(): Uri | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  const editors = activeTextEditor ? [activeTextEditor, ...visibleTextEditors] : visibleTextEditors;
  const document = editors.map((editor) => editor.document).find(isShown) ?? workspace.textDocuments.find(isShown);
  return document?.uri;
}
