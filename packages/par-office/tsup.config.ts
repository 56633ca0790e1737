import { defineConfig } from 'tsup';

/** One entry per subpath: who wants Word pays nothing for Excel. */
export default defineConfig({
  entry: { word: 'src/word/index.ts', excel: 'src/excel/index.ts', messages: 'src/messages/index.ts' },
  format: ['esm', 'cjs'],
  splitting: true,
  target: 'node20',
  platform: 'neutral',
  // Vietnamese letters as they are: escaped, they would be six bytes each.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  sourcemap: false,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0', customConditions: [] } },
});
