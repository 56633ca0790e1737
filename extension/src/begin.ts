import { type ExtensionContext, type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGES } from './client/options';
import { type Server, serverOver } from './client/server';
import { registerCommands } from './commands';
import { registerReportView } from './report-view';
import { registerWorkspaceView } from './workspace-view';

/**
 * Registers all that the extension offers, the same on the desktop and on the web. The server starts with the first file
 * of ours, or when a command or a view asks it.
 */
export async function begin(context: ExtensionContext, client: BaseLanguageClient): Promise<Server> {
  const server = serverOver(client);
  context.subscriptions.push(server, registerCommands(context, server));
  context.subscriptions.push(registerReportView(context.extensionUri, server));
  context.subscriptions.push(registerWorkspaceView(context, server));
  if (workspace.textDocuments.some(isOurs)) await server.start();
  else {
    const opened = workspace.onDidOpenTextDocument(async (document) => {
      if (!isOurs(document)) return;
      opened.dispose();
      await server.start();
    });
    context.subscriptions.push(opened);
  }
  return server;
}

function isOurs({ languageId }: TextDocument): boolean {
  return LANGUAGES.includes(languageId);
}
