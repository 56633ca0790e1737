// npm run docs [-- --check]: writes the pages of docs/ that are made from the data, or tells which are out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { FINDINGS_FOLDER, pagesOf, strayFindingPages } from './docs/pages.mjs';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

const check = process.argv.includes('--check');
prepare({ built: true });
/** @param {string} name a built subpath of par-core */
const built = (name) => import(pathToFileURL(path.join(root, 'packages', 'par-core', 'dist', `${name}.js`)).href);

/** The definitions of the command line are no part of a package: they are built for this page alone. */
async function commandLineDefinitions() {
  const outDir = path.join(root, '.cache', 'docs');
  await build({
    config: false,
    entry: { reference: path.join(root, 'packages', 'par-cli', 'src', 'reference.ts') },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    noExternal: [/.*/],
    outDir,
    outExtension: () => ({ js: '.mjs' }),
    silent: true,
    clean: true,
  });
  return import(pathToFileURL(path.join(outDir, 'reference.mjs')).href);
}

/** @type {import('./docs/core.mjs').Material} */
const material = {
  service: await import(pathToFileURL(path.join(root, 'packages', 'par-language-server', 'dist', 'index.js')).href),
  office: await import(pathToFileURL(path.join(root, 'packages', 'par-office', 'dist', 'messages.js')).href),
  core: await built('index'),
  codes: await built('codes'),
  schemas: await built('json-schema'),
  commandLine: await commandLineDefinitions(),
  scoring: await built('scoring'),
  scoringText: await built('scoring-text'),
  scoringPlan: await built('scoring-plan'),
  scoringIndexes: await built('scoring-indexes'),
  criteria: await built('criteria'),
  sets: await built('scoring-sets'),
};
const docs = path.join(root, 'docs');
mkdirSync(path.join(docs, FINDINGS_FOLDER), { recursive: true });
let stale = 0;
/** @param {string} file @param {() => void} mend */
function outOfDate(file, mend) {
  stale++;
  if (check) process.stdout.write(`docs/${file} is out of date; run: npm run docs\n`);
  else {
    mend();
    process.stdout.write(`docs/${file}\n`);
  }
}
for (const { file, make } of pagesOf(material)) {
  const target = path.join(docs, file);
  const before = existsSync(target) ? readFileSync(target, 'utf8') : '';
  const text = make(before);
  if (text === before) continue;
  outOfDate(file, () => {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  });
}
for (const name of strayFindingPages(material, readdirSync(path.join(docs, FINDINGS_FOLDER)))) {
  outOfDate(`${FINDINGS_FOLDER}/${name}`, () => rmSync(path.join(docs, FINDINGS_FOLDER, name)));
}
if (check && stale > 0) process.exitCode = 1;
