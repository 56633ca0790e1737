// npm run conformance [-- --check]: writes the fixtures that a port of the scoring in another language runs, or tells which
// are out of date. What they expect is worked out by the plain model of the tests, not by the engine.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

const check = process.argv.includes('--check');
prepare({ built: false });
const core = path.join(root, 'packages', 'par-core');
const outDir = path.join(root, '.cache', 'conformance');
await build({
  config: false,
  entry: { files: path.join(core, 'test', 'conformance', 'files.ts') },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  noExternal: [/.*/],
  outDir,
  outExtension: () => ({ js: '.mjs' }),
  silent: true,
  clean: true,
});
/** @type {typeof import('../packages/par-core/test/conformance/files')} */
const { conformanceFiles } = await import(pathToFileURL(path.join(outDir, 'files.mjs')).href);
const files = conformanceFiles();
const folder = path.join(core, 'conformance', 'cases');
mkdirSync(folder, { recursive: true });
let stale = 0;

/** @param {string} name @param {() => void} change */
function mend(name, change) {
  stale++;
  if (check)
    process.stdout.write(`packages/par-core/conformance/cases/${name} is out of date; run: npm run conformance\n`);
  else {
    change();
    process.stdout.write(`packages/par-core/conformance/cases/${name}\n`);
  }
}

for (const { name, text } of files) {
  const file = path.join(folder, name);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) mend(name, () => writeFileSync(file, text));
}
for (const name of readdirSync(folder).filter((one) => !files.some((file) => file.name === one))) {
  mend(name, () => rmSync(path.join(folder, name)));
}
if (check && stale > 0) process.exitCode = 1;
