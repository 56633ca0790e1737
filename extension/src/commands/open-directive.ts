import { Range, Uri, window, workspace } from 'vscode';
import type { Action } from './command';
import { isRefused } from './command';
import { uriOf } from './file-in-front';

/** Opens the directive that the report in front is about; without a report, the one of the product. */
export const openDirective: Action = async (server, given) => {
  const uri = uriOf(given) ?? window.activeTextEditor?.document.uri;
  const found = await server.ask('par/directive', uri ? { uri: uri.toString() } : {});
  if (isRefused(found)) return;
  const document = await workspace.openTextDocument(Uri.parse(found.uri));
  const { line, character } = found.position;
  await window.showTextDocument(document, { selection: new Range(line, character, line, character) });
};
