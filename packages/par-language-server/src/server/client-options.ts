import { isCalendarDate } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Command, InitializeParams } from 'vscode-languageserver';
import type { CompletionOptions } from '../service';
import { property } from './settings';

/** What an editor can do, and what it asks for when it greets the server. */
export interface ClientOptions {
  readonly completion: Omit<CompletionOptions, 'language'>;
  /** Whether hovers may be written in Markdown. */
  readonly markdown: boolean;
  /** Whether it asks first what can be renamed. */
  readonly preparesRename: boolean;
  /** Whether it takes actions with edits, and can make a file as part of an edit. */
  readonly showsCodeActions: boolean;
  readonly createsFiles: boolean;
  /** The commands of code lenses that it can run: `initializationOptions.lensCommands`. */
  readonly lensCommands: readonly string[];
  /** Whether it answers questions about its settings, and tells when they change. */
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** Whether it reads files for the server: `initializationOptions.files`. */
  readonly readsFiles: boolean;
  /** Whether it tells of changed files that it is asked to watch. */
  readonly watchesFiles: boolean;
  /** Whether it tells of folders that are added to the workspace, or taken away. */
  readonly hasFolders: boolean;
  /** Whether it asks for diagnostics; otherwise they are sent to it. */
  readonly pullsDiagnostics: boolean;
  /** What it asks for again when it is told to. */
  readonly refreshes: Readonly<Record<Refreshed, boolean>>;
  /** Whether it shows progress that the server begins by itself. */
  readonly showsProgress: boolean;
  /** Whether it opens the server's own pages, `par:/…`. */
  readonly opensPages: boolean;
  /** Where the pages of the codes stand on the web: `initializationOptions.findingsUrl`. */
  readonly findingsUrl: string | undefined;
  /** URIs of the folders it works in. */
  readonly folders: readonly string[];
  /** As of which day to check; each day as it is, unless told: `initializationOptions.today`. */
  readonly today: CalendarDate | undefined;
  /** Settings it sends along at once: those under `par`. */
  readonly settings: unknown;
}

/** What an editor can be told to ask for again. */
export type Refreshed = 'diagnostics' | 'inlayHint' | 'codeLens' | 'semanticTokens';

/**
 * `initializationOptions` may hold `settings`, as under `par` in an editor's settings; `suggestCommand`, the editor's
 * own command that asks for suggestions again; `files: true` where it answers `par/names`, `par/text` and `par/find`;
 * `today`, the day to check as of; `pages: true` where it opens `par:/…` with `par/content`; `findingsUrl`, where the pages of the codes stand on the web;
 * `lensCommands`, the commands of code lenses that the editor can run.
 */
export function clientOptions(params: InitializeParams): ClientOptions {
  const { capabilities, initializationOptions } = params;
  const { workspace = {}, textDocument = {}, window = {} } = capabilities;
  const given: unknown = initializationOptions;
  const item = textDocument.completion?.completionItem;
  const again = askAgain(property(given, 'suggestCommand'));
  const findingsUrl = property(given, 'findingsUrl');
  const lensCommands = property(given, 'lensCommands');
  return {
    completion: {
      snippets: item?.snippetSupport === true,
      markdown: item?.documentationFormat?.includes('markdown') === true,
      ...(again && { askAgain: again }),
    },
    markdown: textDocument.hover?.contentFormat?.includes('markdown') === true,
    preparesRename: textDocument.rename?.prepareSupport === true,
    showsCodeActions: (textDocument.codeAction?.codeActionLiteralSupport ?? undefined) !== undefined,
    createsFiles: workspace.workspaceEdit?.resourceOperations?.includes('create') === true,
    lensCommands: Array.isArray(lensCommands) ? lensCommands.filter((one) => typeof one === 'string') : [],
    hasConfiguration: workspace.configuration === true,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    readsFiles: property(given, 'files') === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: workspace.workspaceFolders === true,
    pullsDiagnostics: textDocument.diagnostic !== undefined && textDocument.diagnostic !== null,
    refreshes: {
      diagnostics: workspace.diagnostics?.refreshSupport === true,
      inlayHint: workspace.inlayHint?.refreshSupport === true,
      codeLens: workspace.codeLens?.refreshSupport === true,
      semanticTokens: workspace.semanticTokens?.refreshSupport === true,
    },
    showsProgress: window.workDoneProgress === true,
    opensPages: property(given, 'pages') === true || (workspace.textDocumentContent ?? undefined) !== undefined,
    findingsUrl: typeof findingsUrl === 'string' && /^https?:\/\//iu.test(findingsUrl) ? findingsUrl : undefined,
    folders: foldersOf(params),
    today: dayOf(property(given, 'today')),
    settings: property(given, 'settings'),
  };
}

/** Older editors name one folder only. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

function dayOf(text: unknown): CalendarDate | undefined {
  return typeof text === 'string' && isCalendarDate(text) ? text : undefined;
}

function askAgain(command: unknown): Command | undefined {
  return typeof command === 'string' ? { title: command, command } : undefined;
}
