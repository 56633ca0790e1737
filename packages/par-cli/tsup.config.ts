import { defineConfig } from 'tsup';

/**
 * A command and nothing to import: one format, no declarations. What a command alone needs is loaded by that command.
 * The core and what it needs are bundled in: of zod only what is used is loaded then, which halves the time to start.
 */
export default defineConfig([
  {
    // The second is what a thread of `par check` runs.
    entry: { main: 'src/main.ts', checker: 'src/check/threads/checker.ts' },
    format: ['esm'],
    splitting: true,
    noExternal: [/.*/],
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
    target: 'node20',
    platform: 'node',
    sourcemap: false,
    clean: ['dist/*', '!dist/lsp/**'],
  },
  {
    // The language server is of another format: the library of the protocol is CommonJS. A small file greets the editor,
    // and loads the rest behind that; so it is taken from the sources, where what is loaded later can be told.
    entry: { server: 'src/lsp/server.ts' },
    outDir: 'dist/lsp',
    clean: true,
    format: ['cjs'],
    splitting: true,
    noExternal: [/.*/],
    esbuildOptions: (options) => {
      options.conditions = ['par-source', 'module'];
      options.charset = 'utf8';
    },
    // Split CommonJS goes through sucrase, which spoils a minified `return(…)??…`: esbuild writes it in older words before.
    target: 'es2019',
    platform: 'node',
    minify: true,
    sourcemap: false,
  },
]);
