import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Options } from 'tsup';

interface Built {
  readonly file: string;
  readonly remove: () => void;
}

/** The server bundled from the sources as they are, in a folder of its own: what was built last may be out of date. */
export async function builtServer(): Promise<Built> {
  return built('server', 'node.ts', '.cjs', { format: ['cjs'], splitting: true, platform: 'node', target: 'node20' });
}

/** The server as a web worker loads it, beside an empty page. */
export async function builtWorker(): Promise<Built> {
  const worker = await built('worker', 'worker.ts', '.js', {
    format: ['iife'],
    platform: 'browser',
    target: 'es2022',
    outExtension: () => ({ js: '.js' }),
  });
  writeFileSync(path.join(path.dirname(worker.file), 'index.html'), '<!doctype html><title>worker</title>');
  return worker;
}

async function built(name: string, entry: string, extension: string, options: Options): Promise<Built> {
  const folder = mkdtempSync(path.join(tmpdir(), 'par-language-server-'));
  await build({
    ...options,
    config: false,
    silent: true,
    entry: { [name]: path.join(import.meta.dirname, '..', 'src', 'server', entry) },
    outDir: folder,
    noExternal: [/./u],
    esbuildOptions(esbuild) {
      esbuild.conditions = ['par-source'];
    },
  });
  return { file: path.join(folder, `${name}${extension}`), remove: () => rmSync(folder, { recursive: true }) };
}
