/** The language server as the extension brings it along, for Node: it greets, and loads the rest from beside it. */
import process from 'node:process';
import { diskHost } from '@soctrang/par-language-server/disk-host';
import { startOnNode } from '@soctrang/par-language-server/start-on-node';

startOnNode(async () => {
  const { serve }: typeof import('../server/serving') = require('../server/serving.js');
  return {
    serve: (editor) => serve(editor, { host: diskHost, onExit: () => process.exit(editor.isShutDown() ? 0 : 1) }),
  };
});
