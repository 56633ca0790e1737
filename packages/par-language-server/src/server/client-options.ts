import type { Command, InitializeParams } from 'vscode-languageserver';
import type { CompletionOptions } from '../service';

/** What an editor can do, and what it asks for when it greets the server. */
export interface ClientOptions {
  readonly completion: Omit<CompletionOptions, 'language'>;
  /** Whether it answers questions about its settings, and tells when they change. */
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** Whether it reads files for the server: `initializationOptions.files`. */
  readonly readsFiles: boolean;
  /** Whether it tells of changed files that it is asked to watch. */
  readonly watchesFiles: boolean;
  /** Whether it tells of folders that are added to the workspace, or taken away. */
  readonly hasFolders: boolean;
  /** Whether it asks for hints again when it is told to. */
  readonly refreshesHints: boolean;
  /** URIs of the folders it works in. */
  readonly folders: readonly string[];
  /** Settings it sends along at once: those under `par`. */
  readonly settings: unknown;
}

/**
 * `initializationOptions` may hold `settings`, as under `par` in an editor's settings, `suggestCommand`, the editor's
 * own command that asks for suggestions again, and `files: true` where it answers `par/names` and `par/text`.
 */
export function clientOptions(params: InitializeParams): ClientOptions {
  const { capabilities, initializationOptions } = params;
  const given: unknown = initializationOptions;
  const item = capabilities.textDocument?.completion?.completionItem;
  const again = askAgain(property(given, 'suggestCommand'));
  return {
    completion: {
      snippets: item?.snippetSupport === true,
      markdown: item?.documentationFormat?.includes('markdown') === true,
      ...(again && { askAgain: again }),
    },
    hasConfiguration: capabilities.workspace?.configuration === true,
    registersConfiguration: capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true,
    readsFiles: property(given, 'files') === true,
    watchesFiles: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: capabilities.workspace?.workspaceFolders === true,
    refreshesHints: capabilities.workspace?.inlayHint?.refreshSupport === true,
    folders: foldersOf(params),
    settings: property(given, 'settings'),
  };
}

/** Older editors name one folder only. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

function askAgain(command: unknown): Command | undefined {
  return typeof command === 'string' ? { title: command, command } : undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
