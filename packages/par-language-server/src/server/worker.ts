/**
 * The language server in a web worker: in VS Code for the web, or in a page with an editor. It greets at once, and gets
 * everything else ready behind that.
 */
import { greetingOf } from './capabilities';
import { attached } from './protocol/attached';
import { type ObjectChannel, objectStreams } from './protocol/objects';

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
  .then(() => import('./serving-in-worker'))
  .then(({ serve }) => serve(editor))
  // Reaches the page as an error of its worker.
  .catch((error: unknown) => scope.reportError(error));
