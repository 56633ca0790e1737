// npm run schemas [-- --check]: writes the JSON Schemas that par-core is published with, or tells which are out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

const check = process.argv.includes('--check');
prepare({ built: true });
const core = path.join(root, 'packages', 'par-core');
const folder = path.join(core, 'schema');
/** @type {typeof import('../packages/par-core/src/formats/json-schema/index')} */
const { schemaFiles } = await import(pathToFileURL(path.join(core, 'dist', 'json-schema.js')).href);
const files = schemaFiles();
mkdirSync(folder, { recursive: true });
let stale = 0;

/** @param {string} name @param {() => void} change */
function mend(name, change) {
  stale++;
  if (check) process.stdout.write(`packages/par-core/schema/${name} is out of date; run: npm run schemas\n`);
  else {
    change();
    process.stdout.write(`packages/par-core/schema/${name}\n`);
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
