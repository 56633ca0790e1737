import { textOfBytes } from '@soctrang/par-language-server/file-content';
import { Disposable, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** As many files of one folder as the server looks at. */
const MOST_FILES = 10_000;

/** What a file holds: its text, or why it has none. Sizes in bytes. */
type FileContent = ReturnType<typeof textOfBytes> | { readonly kind: 'oversized'; readonly size: number };

/** Reads the files near a report for the server: the editor knows workspaces that lie on no disk. */
export function answerFor(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest('par/names', ({ uri }: { readonly uri: string }) => fileNames(uri)),
    client.onRequest<FileContent, unknown>(
      'par/text',
      ({ uri, limit }: { readonly uri: string; readonly limit: number }) => fileContent(Uri.parse(uri), limit),
    ),
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

/** The text of a file, or why it has none: a report that is damaged is not one that has not been handed in. */
async function fileContent(uri: Uri, limit: number): Promise<FileContent> {
  const { size } = await workspace.fs.stat(uri);
  if (size > limit) return { kind: 'oversized', size };
  return textOfBytes(await workspace.fs.readFile(uri));
}
