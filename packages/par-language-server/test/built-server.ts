import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'tsup';

/** The server bundled from the sources as they are, in a folder of its own: what was built last may be out of date. */
export async function builtServer(): Promise<{ readonly file: string; readonly remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'par-language-server-'));
  await build({
    config: false,
    silent: true,
    entry: { server: path.join(import.meta.dirname, '..', 'src', 'server', 'node.ts') },
    outDir: folder,
    format: ['cjs'],
    platform: 'node',
    target: 'node20',
    noExternal: [/./u],
    esbuildOptions(options) {
      options.conditions = ['par-source'];
    },
  });
  return { file: path.join(folder, 'server.cjs'), remove: () => rmSync(folder, { recursive: true }) };
}
