/** The language server as the extension brings it along, for a web worker: it greets, and loads the rest from beside it. */
import { startInWorker } from '@soctrang/par-language-server/start-in-worker';

/** What a script that is written as a module of Node sets. */
interface ScriptScope extends WorkerGlobalScope {
  module?: { exports: unknown };
}

/** A worker knows no address of its own here – the editor starts it through another –, so it is told that of the rest. */
function serving(address: string): typeof import('../server/serving') {
  const scope = self as unknown as ScriptScope;
  scope.module = { exports: {} };
  importScripts(address);
  const { exports } = scope.module;
  delete scope.module;
  return exports as typeof import('../server/serving');
}

startInWorker(async () => serving(self.name));
