import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'tsup';
import { root } from '../workspace/root.mjs';

const source = path.join(root, 'examples', 'embed', 'monaco');

/**
 * Builds the example with Monaco as its user would: the page as it is, the program and Monaco bundled beside it. The
 * built package stands for the one that a user has installed.
 *
 * @param {string} folder emptied first
 */
export async function buildMonacoExample(folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(source, 'index.html'), path.join(folder, 'index.html'));
  await build({
    config: false,
    silent: true,
    entry: { editor: path.join(source, 'editor.mjs'), 'editor-worker': path.join(source, 'editor-worker.mjs') },
    outDir: path.join(folder, 'built'),
    outExtension: () => ({ js: '.js' }),
    format: ['esm'],
    platform: 'browser',
    target: 'es2022',
    splitting: false,
    minify: true,
    noExternal: [/./u],
    loader: { '.ttf': 'dataurl' },
    esbuildOptions(options) {
      const server = path.join(root, 'packages', 'par-language-server', 'dist', 'index.js');
      options.alias = { '@soctrang/par-language-server': server };
    },
  });
}
