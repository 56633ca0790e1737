import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientOptions } from './client-options';
import { FEATURES } from './features';

/** Folders that are made, renamed or removed bring files along that no watcher tells of. */
const FOLDERS = { filters: [{ pattern: { glob: '**/*', matches: 'folder' as const } }] };

/** What the server can do, as it greets an editor. */
export function capabilitiesFor(client: ClientOptions): ServerCapabilities {
  const workspace = {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didCreate: FOLDERS, didRename: FOLDERS, didDelete: FOLDERS },
  };
  const all: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    workspace,
  };
  for (const { capabilities } of FEATURES) {
    const own = capabilities?.(client) ?? {};
    Object.assign(all, own, own.workspace && { workspace: { ...all.workspace, ...own.workspace } });
  }
  return all;
}
