// npm run docs [-- --check]: writes the pages of docs/ that are made from the data, or tells which are out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PAGES } from './docs/pages.mjs';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

const check = process.argv.includes('--check');
prepare({ built: true });
const built = path.join(root, 'packages', 'par-core', 'dist', 'index.js');
/** @type {import('./docs/core.mjs').Core} */
const core = await import(pathToFileURL(built).href);
// What was installed only now cannot be imported before.
const { readSentences } = await import('./docs/sentences.mjs');
const material = { core, sentences: await readSentences() };
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
