// npm run docs [-- --check]: writes the pages of docs/ that are made from the data, or tells which are out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PAGES } from './docs/pages.mjs';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

const check = process.argv.includes('--check');
prepare({ built: true });
/** @param {string} name a built subpath of par-core */
const built = (name) => import(pathToFileURL(path.join(root, 'packages', 'par-core', 'dist', `${name}.js`)).href);
/** @type {import('./docs/core.mjs').Core} */
const core = await built('index');
/** @type {{ explainCode: import('./docs/core.mjs').ExplainCode }} */
const { explainCode } = await built('codes');
/** @type {import('./docs/core.mjs').Schemas} */
const schemas = await built('json-schema');
const material = { core, explainCode, schemas };
let stale = 0;
for (const { file, make } of PAGES) {
  const target = path.join(root, 'docs', file);
  const before = existsSync(target) ? readFileSync(target, 'utf8') : '';
  const text = make(material, before);
  if (text === before) continue;
  stale++;
  if (check) process.stdout.write(`docs/${file} is out of date; run: npm run docs\n`);
  else {
    writeFileSync(target, text);
    process.stdout.write(`docs/${file}\n`);
  }
}
if (check && stale > 0) process.exitCode = 1;
