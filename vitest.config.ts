import { defineConfig } from 'vitest/config';

// Tests run on the sources of every package, not on what was built last:
// `par-source` is the condition under which a package's exports name its sources.
const conditions = ['par-source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'extension/**/*.test.ts',
      'scripts/**/*.test.mjs',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    environment: 'node',
    setupFiles: ['packages/par-core/test/seed.ts'],
    // A loaded machine is not a failing test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
