/**
 * The language server in a web worker: in VS Code for the web, or in a page with an editor. It greets at once, and gets
 * everything else ready behind that.
 */
import { startInWorker } from './start-in-worker';

startInWorker(() => import('./serving'));
