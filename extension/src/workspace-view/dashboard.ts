import { commands, Disposable, type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { COMMANDS } from '../commands/names';
import { SAID } from '../messages/commands';
import { onDidChangeLanguage } from '../messages/language';
import { languageInUse, say } from '../messages/say';
import { DASHBOARD } from '../messages/workspace-view';
import { pageHtml } from '../page/html';
import { closeUnseenTabs } from '../page/unseen-tabs';
import type { Boards } from './boards';
import { openRow, writeReport } from './open-row';
import { type FromPage, fromPage, type ToPage, type Words } from './page/messages';

/** The type of the webview; `package.json` starts the extension for one that is restored. */
const DASHBOARD_TYPE = 'par.dashboard';

/** The dashboard: one page, in step with the board while it is seen. */
export interface Dashboard extends Disposable {
  readonly show: () => Promise<void>;
}

/** @param log where the cause of what fails is written */
export function dashboardOver(
  { extensionUri }: ExtensionContext,
  boards: Boards,
  log: (line: string) => void,
): Dashboard {
  let panel: WebviewPanel | undefined;
  const folder = Uri.joinPath(extensionUri, 'dist', 'page');
  const options = { enableScripts: true, localResourceRoots: [folder] };

  function fill(shown: WebviewPanel): void {
    panel?.dispose();
    panel = shown;
    const { webview } = shown;
    webview.options = options;
    shown.iconPath = {
      light: Uri.joinPath(extensionUri, 'images', 'dashboard-light.svg'),
      dark: Uri.joinPath(extensionUri, 'images', 'dashboard-dark.svg'),
    };
    const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
    webview.html = pageHtml({
      language: languageInUse(),
      title: say(DASHBOARD.title),
      source: webview.cspSource,
      script: file('dashboard.js'),
      style: file('dashboard.css'),
    });
    const subscriptions = Disposable.from(
      webview.onDidReceiveMessage((message: unknown) => {
        const asked = fromPage(message);
        if (asked) answer(asked).catch(tellFailure);
      }),
      shown.onDidChangeViewState(() => boards.watch(DASHBOARD_TYPE, shown.visible)),
    );
    shown.onDidDispose(() => {
      subscriptions.dispose();
      if (panel === shown) panel = undefined;
      boards.watch(DASHBOARD_TYPE, false);
    });
    boards.watch(DASHBOARD_TYPE, shown.visible);
  }

  function tellFailure(error: unknown): void {
    log(`${DASHBOARD_TYPE}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    void window.showErrorMessage(say(SAID.failed));
  }

  async function send(): Promise<void> {
    if (panel === undefined) return;
    panel.title = say(DASHBOARD.title);
    const known = boards.known();
    const message: ToPage = {
      language: languageInUse(),
      words: wordsNow(),
      board: known.state === 'there' ? known.board : null,
      failed: known.state === 'failed',
    };
    // A page that is not there yet asks when it is.
    await panel.webview.postMessage(message);
  }

  async function answer(asked: FromPage): Promise<void> {
    switch (asked.kind) {
      case 'ready':
        return send();
      case 'refresh':
        return boards.refresh();
      case 'new-report':
        await commands.executeCommand(COMMANDS.newReport);
        return;
      case 'open-sample':
        await commands.executeCommand(COMMANDS.openSample);
        return;
      case 'open':
      case 'write': {
        const known = boards.known();
        const row = known.state === 'there' ? known.board.rows.find(({ id }) => id === asked.row) : undefined;
        if (row) await (asked.kind === 'open' ? openRow(row) : writeReport(row));
        return;
      }
      default: {
        const unknown: never = asked;
        return unknown;
      }
    }
  }

  const registered = Disposable.from(
    boards.onChange(send),
    // The page itself follows when it is seen again; its tab is always seen.
    onDidChangeLanguage(() => {
      if (panel) panel.title = say(DASHBOARD.title);
    }),
    commands.registerCommand(COMMANDS.showDashboard, show),
    window.registerWebviewPanelSerializer(DASHBOARD_TYPE, {
      async deserializeWebviewPanel(restored: WebviewPanel) {
        // The page itself remembers its filter and its order.
        fill(restored);
      },
    }),
  );

  async function show(): Promise<void> {
    if (panel) return panel.reveal();
    await closeUnseenTabs(DASHBOARD_TYPE);
    fill(window.createWebviewPanel(DASHBOARD_TYPE, say(DASHBOARD.title), ViewColumn.Active, options));
  }

  return {
    show,
    dispose() {
      registered.dispose();
      panel?.dispose();
    },
  };
}

function wordsNow(): Words {
  const entries = Object.entries(DASHBOARD).map(([key, sentence]) => [key, say(sentence)]);
  // The keys are those of the sentences.
  return Object.fromEntries(entries) as Words;
}
