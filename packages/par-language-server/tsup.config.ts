import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: { index: 'src/service/index.ts', node: 'src/server/node.ts' },
    format: ['esm', 'cjs'],
    splitting: true,
    target: 'node20',
    platform: 'node',
    sourcemap: false,
    dts: { compilerOptions: { ignoreDeprecations: '6.0', customConditions: [] } },
  },
  {
    // The program: one small file starts the soonest.
    entry: { server: 'src/server/node.ts' },
    format: ['cjs'],
    target: 'node20',
    platform: 'node',
    splitting: false,
    noExternal: [/./],
    minify: true,
    sourcemap: false,
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
    outExtension: () => ({ js: '.js' }),
  },
]);
