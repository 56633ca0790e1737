import { commands, type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** The prefix of the settings; the client reads `par.trace.server` by it. */
export const CLIENT_ID = 'par';

/** Stands over the log. */
export const CLIENT_NAME = 'Báo cáo CCHC (PAR)';

export const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: 'par-report' }],
  diagnosticCollectionName: CLIENT_ID,
  initializationOptions: { suggestCommand: 'editor.action.triggerSuggest' },
};

/** Starts the client and registers the commands, which are the same on the desktop and on the web. */
export async function start(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand('par.restartServer', () => restart(client)),
    commands.registerCommand('par.showOutput', () => client.outputChannel.show()),
  );
  await client.start();
}

async function restart(client: BaseLanguageClient): Promise<void> {
  const restarted = client.stop().then(() => client.start());
  window.setStatusBarMessage('$(sync~spin) Đang khởi động lại máy chủ ngôn ngữ… (Restarting…)', restarted);
  await restarted;
}
