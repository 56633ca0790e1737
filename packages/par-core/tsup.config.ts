import { defineConfig } from 'tsup';

/** One entry per subpath of the package: who wants only the directive pays only for the directive. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    directive: 'src/directive/index.ts',
    calendar: 'src/calendar/index.ts',
    source: 'src/source/index.ts',
    report: 'src/formats/report/index.ts',
    'directive-file': 'src/formats/directive/index.ts',
    scoring: 'src/scoring/index.ts',
    'scoring-text': 'src/scoring/text/index.ts',
    'scoring-plan': 'src/scoring/plan/index.ts',
    'scoring-formula': 'src/scoring/formula/index.ts',
    'scoring-indexes': 'src/scoring/indexes/index.ts',
    'scoring-sets': 'src/scoring/sets/index.ts',
    criteria: 'src/formats/criteria/index.ts',
    codes: 'src/formats/explain-code.ts',
    workspace: 'src/workspace/index.ts',
    rollup: 'src/rollup/index.ts',
    'json-schema': 'src/formats/json-schema/index.ts',
  },
  format: ['esm', 'cjs'],
  // The subpaths share their code in both formats, so that a value imported from two of them is one value.
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
