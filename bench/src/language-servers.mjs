// The two servers that are measured, each as its user starts it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { reportJsonSchema } from '@soctrang/par-core/json-schema';
import { build } from 'tsup';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const peer = path.dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json'));

/**
 * Bundles ours from the sources as they are, and writes the schema for the other.
 *
 * @returns {Promise<{
 *   ours: import('./language-editor.mjs').Server,
 *   theirs: import('./language-editor.mjs').Server,
 *   bundle: string,
 *   version: string,
 *   remove: () => void,
 * }>}
 */
export async function languageServers() {
  const folder = mkdtempSync(path.join(tmpdir(), 'par-bench-'));
  const isBreakdown = (process.env.PAR_BENCH_PARTS ?? '').includes('breakdown');
  await build({
    config: false,
    silent: true,
    entry: { server: path.join(packages, 'par-language-server', 'src', 'server', 'node.ts') },
    outDir: folder,
    format: ['cjs'],
    platform: 'node',
    // Older words, as it is shipped: the tool that splits CommonJS spoils some newer ones.
    target: 'es2019',
    noExternal: [/./u],
    // As it is shipped; a breakdown wants the names of the functions, and one file.
    minify: !isBreakdown,
    splitting: !isBreakdown,
    esbuildOptions(options) {
      options.conditions = ['par-source'];
    },
  });
  const bundle = path.join(folder, 'server.cjs');
  const schema = path.join(folder, 'par-report-1.schema.json');
  writeFileSync(schema, JSON.stringify(reportJsonSchema({ vocabulary: 'vi' })));
  const { bin, version } = JSON.parse(readFileSync(path.join(peer, 'package.json'), 'utf8'));
  const yaml = {
    schemas: { [pathToFileURL(schema).href]: ['*.par.yaml'] },
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    validate: true,
    completion: true,
    hover: true,
  };
  return {
    bundle,
    version,
    ours: {
      name: 'par',
      args: [bundle, '--stdio'],
      // It is asked for diagnostics, as editors of today do.
      debounce: 0,
      settings: { language: 'vi' },
    },
    theirs: {
      name: 'yaml-ls',
      args: [path.join(peer, bin['yaml-language-server']), '--stdio'],
      debounce: theirDebounce(),
      settings: { yaml },
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** It can be set nowhere, and stands in one place of the source. */
function theirDebounce() {
  const source = readFileSync(path.join(peer, 'out', 'server', 'src', 'yamlSettings.js'), 'utf8');
  const debounce = Number(/validationDelayMs = (\d+);/u.exec(source)?.[1]);
  if (!Number.isInteger(debounce)) throw new Error('yaml-language-server waits no more as it did');
  return debounce;
}
