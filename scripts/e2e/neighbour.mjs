import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { node } from '../workspace/command.mjs';
import { root } from '../workspace/root.mjs';

/**
 * Packs what stands for the popular YAML extension: its id and its server, the one that the benchmarks compare with.
 * @param {string} folder For what is made.
 * @returns {Promise<string>} The .vsix.
 * @throws {Error} with what the tools printed
 */
export async function packNeighbour(folder) {
  mkdirSync(folder, { recursive: true });
  const extension = path.join(root, 'extension');
  const source = path.join(extension, 'test', 'neighbour');
  await build({
    config: false,
    silent: true,
    entry: { extension: path.join(source, 'extension.ts') },
    outDir: folder,
    format: ['cjs'],
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    // All of the client with it, since a package has no modules beside it.
    noExternal: [/^(?!vscode$)/u],
    outExtension: () => ({ js: '.js' }),
  });
  cpSync(path.join(source, 'package.json'), path.join(folder, 'package.json'));
  const yaml = createRequire(path.join(root, 'bench', 'package.json')).resolve('yaml-language-server/package.json');
  const server = path.join(path.dirname(yaml), 'out', 'server', 'src', 'server.js');
  const schema = path.join(root, 'packages', 'par-core', 'schema', 'par-report-1.vi.schema.json');
  writeFileSync(path.join(folder, 'neighbour.json'), JSON.stringify({ server, schema: pathToFileURL(schema).href }));
  const vsce = createRequire(path.join(extension, 'package.json')).resolve('@vscode/vsce/package.json');
  const vsix = path.join(folder, 'neighbour.vsix');
  const flags = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', vsix];
  const { code, output } = node([path.join(path.dirname(vsce), 'vsce'), 'package', ...flags], { cwd: folder });
  if (code !== 0) throw new Error(output);
  return vsix;
}
