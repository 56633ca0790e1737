// npm run test:e2e [-- newest|oldest] [-- api|page] [-- --only=part-of-a-name] [-- --pictures]: tries the packed extension
// in a real VS Code. Needs Debian's chromium and unzip; everything else comes from npm, into .e2e or the folder of
// PAR_E2E_FOLDER. `--packed` takes the .vsix as it lies there; `--pictures` puts those of the extension's README in their place.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleSuite, runSuite, writeSuiteWorkspace } from './e2e/api.mjs';
import { chromium, openBrowser } from './e2e/browser.mjs';
import { edition, editionNames } from './e2e/editions.mjs';
import { startNodeHost } from './e2e/node-host.mjs';
import { SCENARIOS } from './e2e/scenarios/index.mjs';
import { play } from './e2e/stage.mjs';
import { createTally } from './e2e/tally.mjs';
import { startWebHost } from './e2e/web-host.mjs';
import { node } from './workspace/command.mjs';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const args = process.argv.slice(2);
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
const asked = args.filter((arg) => !arg.startsWith('--'));
/** @param {readonly string[]} all @param {string} one */
const wanted = (all, one) => !all.some((name) => asked.includes(name)) || asked.includes(one);

if (!existsSync(chromium)) {
  say(`Không có ${chromium}. / There is no ${chromium}.`);
  process.exit(1);
}
const extension = path.join(root, 'extension');
if (!args.includes('--packed')) {
  prepare({ built: true });
  const packed = node([path.join(extension, 'scripts', 'package.mjs')]);
  if (packed.code !== 0) throw new Error(packed.output);
  say(packed.output.trim());
}
const { name, version } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
const vsix = path.join(extension, `${name}-${version}.vsix`);

const scratch = mkdtempSync(path.join(tmpdir(), 'par-e2e-'));
const tests = path.join(scratch, 'tests');
bundleSuite(tests);
const tally = createTally(say);

/**
 * @param {'node' | 'web'} kind
 * @param {import('./e2e/editions.mjs').EditionName} which
 */
async function tryIn(kind, which) {
  const code = edition(which, say);
  const here = path.join(scratch, `${which}-${kind}`);
  const workspaces = path.join(here, 'workspaces');
  mkdirSync(workspaces, { recursive: true });
  const pictures = path.join(root, '.e2e', 'pictures', `${code.vscode}-${kind}`);
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const host = kind === 'node' ? await nodeHost(code, here) : await webHost(code, here, workspaces);
  const browser = await openBrowser(code);
  try {
    if (wanted(['api', 'page'], 'api')) {
      tally.group(`VS Code ${code.vscode}, ${titles[kind]}: inside the extension host`);
      const workspace = path.join(workspaces, 'api');
      writeSuiteWorkspace(workspace);
      await runSuite({ host, browser, workspace, tests, only, pictures }, 90_000, tally.count);
    }
    if (wanted(['api', 'page'], 'page')) {
      tally.group(`VS Code ${code.vscode}, ${titles[kind]}: on the page`);
      const played = SCENARIOS.filter(
        ({ name, hosts, oldest }) =>
          name.includes(only) && (hosts?.includes(kind) ?? true) && (which === 'newest' || oldest),
      );
      for (const scenario of played) {
        const began = Date.now();
        const { failure, notes } = await play(scenario, { host, browser, workspaces, pictures });
        const error = failure instanceof Error ? (failure.stack ?? failure.message) : failure;
        const outcome = { name: `${scenario.name}: ${scenario.title}`, ms: Date.now() - began, notes };
        tally.count(failure === undefined ? outcome : { ...outcome, error: String(error) });
      }
    }
  } finally {
    await browser.close();
    await host.close();
  }
}

const titles = { node: 'server in Node', web: 'server in a web worker' };

/** @param {import('./e2e/editions.mjs').Edition} code @param {string} here */
const nodeHost = (code, here) => startNodeHost(code, { extensions: [vsix], scratch: here });

/** @param {import('./e2e/editions.mjs').Edition} code @param {string} here @param {string} workspaces */
function webHost(code, here, workspaces) {
  const unpacked = path.join(here, 'unpacked');
  const { status, error } = spawnSync('unzip', ['-q', vsix, 'extension/*', '-d', unpacked]);
  if (status !== 0) throw error ?? new Error(`unzip ended with ${status}`);
  return startWebHost(code, { extensions: [path.join(unpacked, 'extension')], workspaces });
}

try {
  for (const one of editionNames.filter((candidate) => wanted(editionNames, candidate))) {
    for (const kind of /** @type {const} */ (['node', 'web'])) {
      // The oldest one is tried as a user of the desktop has it.
      if ((one === 'newest' || kind === 'node') && wanted(['node', 'web'], kind)) await tryIn(kind, one);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
if (tally.end() > 0) process.exitCode = 1;
