/** The language server as the extension brings it along, for a web worker: it greets, and loads the rest from beside it. */
import { startInWorker } from '@soctrang/par-language-server/start-in-worker';
import { requireBeside } from './beside';

// A worker knows no address of its own here, since the editor starts it through another. So the first message tells where
// the rest of the server is; those behind it are the editor's.
self.onmessage = ({ data: folder }: MessageEvent<string>) =>
  startInWorker(async () => requireBeside(folder, importScripts)('./serving.js') as typeof import('../server/serving'));
