import { greetingOf } from './capabilities';
import { type Attached, attached } from './protocol/attached';
import { type ObjectChannel, objectStreams } from './protocol/objects';

/**
 * Runs the server in the worker that this is called in, until the worker ends.
 *
 * @param load gets what serves the editor, once it is greeted.
 */
export function startInWorker(load: () => Promise<{ readonly serve: (editor: Attached) => void }>): void {
  const scope = self as unknown as DedicatedWorkerGlobalScope;
  const listeners = new Set<(message: unknown) => void>();
  scope.onmessage = ({ data }) => {
    for (const hear of listeners) hear(data);
  };
  const page: ObjectChannel = {
    hear: (callback) => void listeners.add(callback),
    deafen: (callback) => void listeners.delete(callback),
    send(message, done) {
      scope.postMessage(message);
      done();
    },
  };

  const { reader, writer } = objectStreams(page);
  const editor = attached(reader, writer, greetingOf);
  editor.greeted
    .then(load)
    .then(({ serve }) => serve(editor))
    // Reaches the page as an error of its worker.
    .catch((error: unknown) => scope.reportError(error));
}
