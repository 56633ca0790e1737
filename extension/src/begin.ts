import { type ExtensionContext, workspace } from 'vscode';
import { isOurs } from './client/options';
import { type CreateClient, type Server, serverOver } from './client/server';
import { tellOfEnds } from './client/tell';
import { registerCommands } from './commands';
import { followLanguage } from './messages/language';
import { providePages } from './pages/product-pages';
import { readAsPages } from './pages/read-as-pages';
import { registerReportView } from './report-view';
import { showStanding } from './status/status-bar';
import { followFirstSteps } from './walkthrough';
import { registerWorkspaceView } from './workspace-view';

/**
 * Registers all that the extension offers, the same on the desktop and on the web. The server starts with the first file
 * of ours, or when a command or a view asks it; nobody waits for it here.
 */
export function begin(context: ExtensionContext, create: CreateClient): Server {
  const server = serverOver(create);
  context.subscriptions.push(
    server,
    followLanguage(),
    registerCommands(context, server),
    tellOfEnds(server),
    providePages(server),
    readAsPages(server),
    showStanding(server),
    registerReportView(context.extensionUri, server),
    registerWorkspaceView(context, server),
    followFirstSteps(),
  );
  if (workspace.textDocuments.some(isOurs)) startFor(server);
  else {
    const opened = workspace.onDidOpenTextDocument((document) => {
      if (!isOurs(document)) return;
      opened.dispose();
      startFor(server);
    });
    context.subscriptions.push(opened);
  }
  return server;
}

function startFor(server: Server): void {
  server.start().catch((error: unknown) => server.log(`start: ${error instanceof Error ? error.message : error}`));
}
