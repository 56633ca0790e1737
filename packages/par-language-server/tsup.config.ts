import { defineConfig, type Options } from 'tsup';

/** Of the core only what is used, and only when it is used: that can be told of its sources alone. */
const fromSources: Options['esbuildOptions'] = (options) => {
  options.conditions = ['par-source', 'module'];
  // Vietnamese letters as they are: escaped, they would be six bytes each.
  options.charset = 'utf8';
};

export default defineConfig([
  {
    entry: { index: 'src/service/index.ts' },
    format: ['esm', 'cjs'],
    splitting: true,
    target: 'node20',
    platform: 'node',
    sourcemap: false,
    dts: {
      entry: { index: 'src/service/index.ts', node: 'src/server/node.ts' },
      compilerOptions: { ignoreDeprecations: '6.0', customConditions: [] },
    },
  },
  {
    // The program: a small file that greets the editor, and behind it, in parts of their own, everything else.
    // Split CommonJS goes through sucrase, which spoils a minified `return(…)??…`: esbuild takes such operators out before.
    entry: { server: 'src/server/node.ts' },
    format: ['cjs'],
    target: 'es2019',
    platform: 'node',
    splitting: true,
    noExternal: [/./],
    minify: true,
    sourcemap: false,
    esbuildOptions: fromSources,
  },
  {
    // A web worker has no module resolution: everything stands in the one file.
    entry: { 'browser-worker': 'src/server/worker.ts' },
    format: ['iife'],
    target: 'es2022',
    platform: 'browser',
    noExternal: [/./],
    minify: true,
    sourcemap: false,
    esbuildOptions: fromSources,
    outExtension: () => ({ js: '.js' }),
  },
]);
