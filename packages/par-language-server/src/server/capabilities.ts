import type {
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from '../service/code-actions/kinds';
import { PAGE_SCHEME } from '../service/pages/scheme';
import { SEMANTIC_LEGEND } from '../service/semantic-tokens/legend';
import { TYPE_FORMAT_TRIGGERS } from '../service/type-formatting/triggers';
import { type ClientOptions, clientOptions } from './client-options';
import { SERVER_INFO } from './version';

/** Changes come as the ranges that they replace. */
const INCREMENTAL: typeof TextDocumentSyncKind.Incremental = 2;

/** Folders that are made, renamed or removed bring files along that no watcher tells of. */
const FOLDERS = { filters: [{ pattern: { glob: '**/*', matches: 'folder' as const } }] };

/**
 * The answer to `initialize`. This file and what it imports stay small: an editor is greeted before the features
 * themselves are loaded.
 */
export function greetingOf(params: InitializeParams): InitializeResult {
  return { capabilities: capabilitiesFor(clientOptions(params)), serverInfo: SERVER_INFO };
}

/** What the server can do. A new feature is a line here, and one among the features. */
function capabilitiesFor({
  pullsDiagnostics,
  preparesRename,
  showsCodeActions,
}: Pick<ClientOptions, 'pullsDiagnostics' | 'preparesRename' | 'showsCodeActions'>): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: INCREMENTAL, save: { includeText: false } },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: FOLDERS, didRename: FOLDERS, didDelete: FOLDERS },
      textDocumentContent: { schemes: [PAGE_SCHEME] },
    },
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: 'par', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    completionProvider: {
      // A space stands before most values and inside many names.
      triggerCharacters: [' ', '"'],
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
    codeActionProvider: showsCodeActions ? { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: false } : true,
    inlayHintProvider: true,
    hoverProvider: true,
    codeLensProvider: { resolveProvider: false },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: SEMANTIC_LEGEND, full: true, range: true },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    documentLinkProvider: { resolveProvider: false },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: {
      firstTriggerCharacter: TYPE_FORMAT_TRIGGERS.first,
      moreTriggerCharacter: [...TYPE_FORMAT_TRIGGERS.more],
    },
  };
}
