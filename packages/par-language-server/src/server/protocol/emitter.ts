import type { Disposable, Event } from 'vscode-languageserver';

/** Tells listeners of what happens, as the protocol's library expects it of a transport. */
export interface Emitter<T> {
  readonly event: Event<T>;
  readonly fire: (value: T) => void;
  readonly dispose: () => void;
}

/** An emitter that needs nothing of the library: a transport is opened before that is loaded. */
export function createEmitter<T>(): Emitter<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    event(listener, thisArg, disposables) {
      const hear = (value: T): void => listener.call(thisArg, value);
      listeners.add(hear);
      const disposable: Disposable = { dispose: () => listeners.delete(hear) };
      disposables?.push(disposable);
      return disposable;
    },
    fire(value) {
      for (const hear of [...listeners]) hear(value);
    },
    dispose: () => listeners.clear(),
  };
}
