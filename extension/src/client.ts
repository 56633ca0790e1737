import { commands, type ExtensionContext, FileType, RelativePattern, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** The prefix of the settings; the client reads `par.trace.server` by it. */
export const CLIENT_ID = 'par';

/** As many files of one folder as the server looks at. */
const MOST_FILES = 10_000;

/** Stands over the log. */
export const CLIENT_NAME = 'Báo cáo CCHC (PAR)';

/** The languages of `package.json` that the server knows. */
const LANGUAGES = ['par-report', 'par-directive', 'par-calendar', 'par-roster', 'par-criteria', 'par-config'];

export const clientOptions: LanguageClientOptions = {
  documentSelector: LANGUAGES.map((language) => ({ language })),
  diagnosticCollectionName: CLIENT_ID,
  // The editor reads the files near a report: it knows workspaces that lie on no disk.
  initializationOptions: { suggestCommand: 'editor.action.triggerSuggest', files: true },
};

/** Starts the client and registers the commands, which are the same on the desktop and on the web. */
export async function start(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand('par.restartServer', () => restart(client)),
    commands.registerCommand('par.showOutput', () => client.outputChannel.show()),
    client.onRequest('par/names', ({ uri }: { readonly uri: string }) => fileNames(uri)),
    client.onRequest('par/text', ({ uri }: { readonly uri: string }) => fileText(uri)),
    client.onRequest('par/find', ({ uri }: { readonly uri: string }) => filesBelow(uri)),
  );
  await client.start();
}

/** The names of the files in a folder. A folder that cannot be read is answered with an error, which the server logs. */
async function fileNames(uri: string): Promise<readonly string[]> {
  const entries = await workspace.fs.readDirectory(Uri.parse(uri));
  return entries.filter(([, type]) => (type & FileType.Directory) === 0).map(([name]) => name);
}

/** The files of ours in a folder of the workspace, and in those below it. */
async function filesBelow(uri: string): Promise<readonly string[]> {
  const pattern = new RelativePattern(Uri.parse(uri), '**/{par.config,*.par,*.par-*}.{yaml,yml,json}');
  const found = await workspace.findFiles(pattern, '**/{node_modules,.git}/**', MOST_FILES);
  return found.map((one) => one.toString());
}

async function fileText(uri: string): Promise<string> {
  const bytes = await workspace.fs.readFile(Uri.parse(uri));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

async function restart(client: BaseLanguageClient): Promise<void> {
  const restarted = client.stop().then(() => client.start());
  window.setStatusBarMessage('$(sync~spin) Đang khởi động lại máy chủ ngôn ngữ… (Restarting…)', restarted);
  await restarted;
}
