// The extension in a real VS Code, and beside it what the popular YAML extension is made of: its server, behind the same
// client, under its id. The extension itself is on no registry of packages.
//
//   npm run bench -- extension        needs Chromium; VS Code comes from npm, as for npm run test:e2e
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSuite } from '../../scripts/e2e/api.mjs';
import { chromium, openBrowser } from '../../scripts/e2e/browser.mjs';
import { edition } from '../../scripts/e2e/editions.mjs';
import { packNeighbour } from '../../scripts/e2e/neighbour.mjs';
import { startNodeHost } from '../../scripts/e2e/node-host.mjs';
import { startTimes } from './extension-activation.mjs';
import { packedSizes } from './extension-sizes.mjs';
import { typingCost } from './extension-typing.mjs';
import { printEnd, printTable, short } from './measure.mjs';

const ROUNDS = Number(process.env.PAR_BENCH_ROUNDS ?? 7);
/** @type {Readonly<Record<string, string>>} */
const LABELS = { ours: 'par-reports', theirs: 'yaml-language-server as an extension' };
const root = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'par-bench-'));

try {
  const { vsix, rows } = await packedSizes(root, scratch);
  printTable('What is shipped', rows);
  if (existsSync(chromium)) await inVsCode(vsix);
  else process.stdout.write(`\nThere is no ${chromium}: the extension is not measured in VS Code.\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
printEnd();

/** @param {string} vsix */
async function inVsCode(vsix) {
  const code = edition('newest', (line) => process.stdout.write(`${line}\n`));
  const tests = path.join(scratch, 'tests');
  await bundleSuite(tests, 'measure');
  const sides = {
    ours: { extension: 'soctrang.par-reports', source: 'par', ending: '.par.yaml', packed: [vsix] },
    theirs: {
      extension: 'redhat.vscode-yaml',
      source: 'yaml',
      ending: '.par.yaml',
      packed: [await packNeighbour(path.join(scratch, 'neighbour'))],
    },
  };
  /** @type {string[][]} */
  const starts = [['', 'loaded and activated, alone', 'a file opened → active', '… → first diagnostics']];
  const typing = [['', 'extension host', 'server', 'a key, both']];
  for (const [name, side] of Object.entries(sides)) {
    const here = path.join(scratch, name);
    mkdirSync(here);
    const host = await startNodeHost(code, { extensions: side.packed, scratch: here });
    const browser = await openBrowser(code);
    try {
      const measured = await startTimes({ host, browser, tests, folder: path.join(here, 'start'), side }, ROUNDS);
      const ms = (/** @type {number} */ value) => `${short(value)} ms`;
      const times = [measured.activated, measured.active, measured.diagnosed].map(
        ({ median, least, most }) => `${short(median)} ms (${short(least)}–${short(most)})`,
      );
      starts.push([LABELS[name] ?? name, ...times]);
      const cost = await typingCost({ host, browser, folder: path.join(here, 'typing'), side });
      typing.push([LABELS[name] ?? name, ms(cost.host), ms(cost.server), ms((cost.host + cost.server) / cost.keys)]);
    } finally {
      await browser.close();
      await host.close();
    }
  }
  printTable(`Starting in VS Code ${code.vscode}, a report of 5 KB: medians of ${ROUNDS} (least–most)`, starts);
  printTable('Processor time for 60 keys in a report of 500 KB, typed ten a second', typing);
}
