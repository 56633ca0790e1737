/**
 * Lets everything else have its turn: messages that have come are read before this goes on. Long work is cut up with
 * it, so that it can be cancelled, and an editor that types is not kept waiting.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    // A timer of a browser waits for milliseconds; a message to oneself does not.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      // Listening this way, a port has to be told to begin.
      port1.start();
      port2.postMessage(undefined);
    }
  });
}
