import type { Board } from '@soctrang/par-language-server';
import {
  CancellationTokenSource,
  Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { Server } from '../client/server';
import { say } from '../messages/say';
import { AGENCIES } from '../messages/workspace-view';

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
  /** Asks now, since the user wants it: where that fails, it is said. */
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

  /** @returns whether it failed */
  async function ask(): Promise<boolean> {
    clearTimeout(timer);
    asking?.cancel();
    const source = new CancellationTokenSource();
    asking = source;
    isStale = false;
    const { token } = source;
    let isFailed = false;
    try {
      const { board } = await server.ask('par/summary', {}, token);
      // A later question has been asked meanwhile: its answer counts.
      if (asking !== source || token.isCancellationRequested) return false;
      known = { state: 'there', board };
    } catch (error) {
      if (asking !== source || token.isCancellationRequested) return false;
      server.log(`par/summary: ${error instanceof Error ? error.message : String(error)}`);
      isStale = true;
      isFailed = true;
      // What was known is old, and still better than nothing.
      if (known.state !== 'there') known = { state: 'failed' };
    } finally {
      source.dispose();
      if (asking === source) asking = undefined;
    }
    changed.fire(known);
    return isFailed;
  }

  function soon(): void {
    isStale = true;
    clearTimeout(timer);
    if (watching.size > 0) timer = setTimeout(ask, QUIET);
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
    async refresh() {
      if (await ask()) await window.showErrorMessage(say(AGENCIES.failed));
    },
    watch(who, isSeen) {
      if (isSeen) watching.add(who);
      else watching.delete(who);
      if (isSeen && isStale) void ask();
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
