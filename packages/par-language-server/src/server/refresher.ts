import type { Refreshed } from './client-options';

/** Long enough that a burst of keys in a directive makes one request, not twelve. */
const DEBOUNCE_MS = 150;

const METHODS: Readonly<Record<Refreshed, string>> = {
  diagnostics: 'workspace/diagnostic/refresh',
  inlayHint: 'workspace/inlayHint/refresh',
  codeLens: 'workspace/codeLens/refresh',
  semanticTokens: 'workspace/semanticTokens/refresh',
};

/** What is of other texts than the document's own: those alone change when something beside it does. */
const WANTED: readonly Refreshed[] = ['diagnostics', 'inlayHint', 'codeLens', 'semanticTokens'];

/**
 * Tells an editor to ask again for what may be another, soon and once for many changes.
 *
 * @param ask sends a request whose answer says nothing
 */
export function createRefresher(
  refreshes: () => Readonly<Record<Refreshed, boolean>> | undefined,
  ask: (method: string) => Promise<unknown>,
): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const can = refreshes();
      // An editor that is gone, or does not care, has nothing to be told.
      for (const what of WANTED) if (can?.[what]) ask(METHODS[what]).catch(() => undefined);
    }, DEBOUNCE_MS);
  };
}
