import { defineConfig } from 'tsup';

/** A command and nothing to import: one format, no declarations. What a command alone needs is loaded by that command. */
export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: ['esm'],
  splitting: true,
  target: 'node20',
  platform: 'node',
  sourcemap: false,
  clean: true,
});
