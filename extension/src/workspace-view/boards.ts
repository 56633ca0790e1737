import type { Board } from '@soctrang/par-language-server';
import { CancellationTokenSource, Disposable, type Event, EventEmitter, type TextDocument, workspace } from 'vscode';
import type { Server } from '../client/server';

/** Longer than the editor gathers what happens to files before the server is told. */
const QUIET = 500;

/** The board as it is known now. */
export type Known =
  | { readonly state: 'nothing' }
  | { readonly state: 'failed' }
  | { readonly state: 'there'; readonly board: Board };

/** The board that tree and dashboard show: asked for while one of them is seen, and again when something has changed. */
export interface Boards extends Disposable {
  readonly known: () => Known;
  readonly onChange: Event<Known>;
  /** Says whether someone looks; what changed meanwhile is caught up with. */
  readonly watch: (who: string, isSeen: boolean) => void;
  /** Asks now. */
  readonly refresh: () => Promise<void>;
}

/** @param isOurs whether a document can count for the board */
export function boardsOf(server: Server, isOurs: (document: TextDocument) => boolean): Boards {
  const changed = new EventEmitter<Known>();
  const watching = new Set<string>();
  let known: Known = { state: 'nothing' };
  let isStale = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: CancellationTokenSource | undefined;

  async function refresh(): Promise<void> {
    clearTimeout(timer);
    asking?.cancel();
    const source = new CancellationTokenSource();
    asking = source;
    isStale = false;
    const { token } = source;
    try {
      const { board } = await server.ask('par/summary', {}, token);
      // A later question has been asked meanwhile: its answer counts.
      if (asking !== source || token.isCancellationRequested) return;
      known = { state: 'there', board };
    } catch (error) {
      if (asking !== source || token.isCancellationRequested) return;
      server.log(`par/summary: ${error instanceof Error ? error.message : String(error)}`);
      isStale = true;
      // What was known is old, and still better than nothing.
      if (known.state !== 'there') known = { state: 'failed' };
    } finally {
      source.dispose();
      if (asking === source) asking = undefined;
    }
    changed.fire(known);
  }

  function soon(): void {
    isStale = true;
    clearTimeout(timer);
    if (watching.size > 0) timer = setTimeout(refresh, QUIET);
  }

  const files = workspace.createFileSystemWatcher('**/{par.config,*.par,*.par-*}.{yaml,yml,json}');
  const subscriptions = Disposable.from(
    changed,
    files,
    files.onDidCreate(soon),
    files.onDidChange(soon),
    files.onDidDelete(soon),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isOurs(document)) soon();
    }),
    workspace.onDidOpenTextDocument((document) => isOurs(document) && soon()),
    workspace.onDidCloseTextDocument((document) => isOurs(document) && soon()),
    workspace.onDidChangeWorkspaceFolders(soon),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('par') && soon()),
    server.onRunning(soon),
  );

  return {
    known: () => known,
    onChange: changed.event,
    refresh,
    watch(who, isSeen) {
      if (isSeen) watching.add(who);
      else watching.delete(who);
      if (isSeen && isStale) void refresh();
      if (watching.size > 0) return;
      // Nobody waits for it.
      clearTimeout(timer);
      if (asking) isStale = true;
      asking?.cancel();
    },
    dispose() {
      clearTimeout(timer);
      asking?.cancel();
      subscriptions.dispose();
    },
  };
}
