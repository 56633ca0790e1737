import { defineConfig, type Options } from 'tsup';

/** What both servers load from beside them, by the same path in the sources and in the bundles. */
const SERVING = '../server/serving.js';

/** Everything is in the bundles but VS Code itself. The product's own packages are taken from their sources. */
const bundle = (directory: string, entry: Record<string, string>, options: Options): Options => ({
  entry,
  outDir: `dist/${directory}`,
  external: ['vscode', SERVING],
  noExternal: [/^(?!vscode$|\.\.\/server\/serving\.js$)/u],
  minify: true,
  sourcemap: false,
  dts: false,
  splitting: false,
  outExtension: () => ({ js: '.js' }),
  esbuildOptions: (esbuild) => {
    esbuild.conditions = ['par-source', 'module'];
    esbuild.legalComments = 'none';
    // Vietnamese as it is written, not as escapes three times as long.
    esbuild.charset = 'utf8';
  },
  ...options,
});

export default defineConfig([
  bundle('node', { extension: 'src/node/extension.ts' }, { format: ['cjs'], platform: 'node', target: 'node20' }),
  // The server greets at once, and loads the rest of itself from beside it, in parts that are the same for both hosts.
  bundle('node', { server: 'src/node/server.ts' }, { format: ['cjs'], platform: 'node', target: 'node20' }),
  // Split CommonJS goes through sucrase, which writes `return_nullishCoalesce` for a minified `return(…)??…`: esbuild has
  // to put `??` and `?.` in older words before.
  bundle(
    'server',
    { serving: 'src/server/serving.ts' },
    { format: ['cjs'], platform: 'browser', target: 'es2019', splitting: true },
  ),
  bundle('web', { extension: 'src/web/extension.ts' }, { format: ['cjs'], platform: 'browser', target: 'es2022' }),
  bundle('web', { server: 'src/web/server.ts' }, { format: ['iife'], platform: 'browser', target: 'es2022' }),
  bundle(
    'page',
    { report: 'src/report-view/page/main.ts' },
    { format: ['iife'], platform: 'browser', target: 'es2022' },
  ),
  bundle('page', { report: 'src/report-view/page/report.css' }, {}),
  bundle(
    'page',
    { dashboard: 'src/workspace-view/page/main.ts' },
    { format: ['iife'], platform: 'browser', target: 'es2022' },
  ),
  bundle('page', { dashboard: 'src/workspace-view/page/dashboard.css' }, {}),
]);
