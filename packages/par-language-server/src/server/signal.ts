import type { CancellationToken } from 'vscode-languageserver';

/** Something to wait for: a change of the workspace, or the end of it all. */
export interface Signal {
  readonly changed: () => void;
  /** Nothing will change any more. */
  readonly over: () => void;
  readonly next: (token: CancellationToken) => Promise<'changed' | 'over'>;
}

export function createSignal(): Signal {
  const waiting = new Set<(what: 'changed' | 'over') => void>();
  let isOver = false;
  const tell = (what: 'changed' | 'over'): void => {
    for (const one of [...waiting]) one(what);
  };
  return {
    changed: () => tell('changed'),
    over() {
      isOver = true;
      tell('over');
    },
    next(token) {
      if (isOver || token.isCancellationRequested) return Promise.resolve('over');
      return new Promise((resolve) => {
        const listening = token.onCancellationRequested(() => done('over'));
        function done(what: 'changed' | 'over'): void {
          waiting.delete(done);
          listening.dispose();
          resolve(what);
        }
        waiting.add(done);
      });
    },
  };
}
