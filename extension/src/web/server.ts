/** The language server as the extension brings it along, for a web worker: it greets, and loads the rest from beside it. */
import { startInWorker } from '@soctrang/par-language-server/start-in-worker';
import { requireBeside } from './beside';

// A worker knows no address of its own here – the editor starts it through another –, so it is told that of the rest.
startInWorker(
  async () => requireBeside(self.name, importScripts)('./serving.js') as typeof import('../server/serving'),
);
