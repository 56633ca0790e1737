// What a user downloads and what the editor loads: the packed extension, and each of its bundles.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsup';
import { node } from '../../scripts/workspace/command.mjs';
import { short } from './measure.mjs';

const MOST_VSIX = 1.5e6;
const kilobytes = (/** @type {number} */ bytes) => `${short(bytes / 1000)} KB`;

/** @param {string} name @param {string} file @param {string} [target] */
const sizeRow = (name, file, target = '') => {
  const content = readFileSync(file);
  return [name, kilobytes(content.length), kilobytes(gzipSync(content).length), target];
};

/**
 * Packs the extension, and bundles the server of the popular YAML extension as that one does.
 * @param {string} root
 * @param {string} scratch
 * @returns {Promise<{ vsix: string, rows: string[][] }>}
 */
export async function packedSizes(root, scratch) {
  const extension = path.join(root, 'extension');
  const { name, version } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  const vsix = path.join(extension, `${name}-${version}.vsix`);
  const { code, output } = node([path.join(extension, 'scripts', 'package.mjs')]);
  if (code !== 0) throw new Error(output);
  const rows = [['', 'minified', 'gzip', 'target']];
  rows.push([path.basename(vsix), kilobytes(statSync(vsix).size), '', `≤ ${kilobytes(MOST_VSIX)}`]);
  for (const host of ['node', 'web', 'server', 'page']) {
    const folder = path.join(extension, 'dist', host);
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
      rows.push(sizeRow(`dist/${host}/${file}`, path.join(folder, file)));
    }
  }
  rows.push(sizeRow('yaml-language-server, bundled for Node', await yamlServer(scratch)));
  return { vsix, rows };
}

/** @param {string} scratch @returns {Promise<string>} The file. */
async function yamlServer(scratch) {
  const manifest = createRequire(import.meta.url).resolve('yaml-language-server/package.json');
  const outDir = path.join(scratch, 'yaml');
  await build({
    config: false,
    silent: true,
    entry: { server: path.join(path.dirname(manifest), 'out', 'server', 'src', 'server.js') },
    outDir,
    format: ['cjs'],
    platform: 'node',
    target: 'node20',
    noExternal: [/./u],
    minify: true,
    outExtension: () => ({ js: '.js' }),
  });
  return path.join(outDir, 'server.js');
}
