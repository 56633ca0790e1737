import { Disposable, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** As many files of one folder as the server looks at. */
const MOST_FILES = 10_000;

/** Reads the files near a report for the server: the editor knows workspaces that lie on no disk. */
export function answerFor(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest('par/names', ({ uri }: { readonly uri: string }) => fileNames(uri)),
    client.onRequest('par/text', ({ uri }: { readonly uri: string }) => fileText(uri)),
    client.onRequest('par/find', ({ uri }: { readonly uri: string }) => filesBelow(uri)),
  );
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
