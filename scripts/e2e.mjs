// npm run test:e2e -- [newest|oldest] [node|web] [api|page|beside] [--only=<part of a name>,…] [--packed] [--pictures]
// Tries the packed extension in a real VS Code. Needs Debian's chromium and unzip; everything else comes from npm, into
// .e2e or the folder of PAR_E2E_FOLDER. `--packed` takes the .vsix as it lies there; `--pictures` puts those of the
// extension's README in their place.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleSuite, runSuite, writeSuiteWorkspace } from './e2e/api.mjs';
import { chromium, openBrowser } from './e2e/browser.mjs';
import { editionNames as EDITIONS, edition } from './e2e/editions.mjs';
import { packNeighbour } from './e2e/neighbour.mjs';
import { startNodeHost } from './e2e/node-host.mjs';
import { placeReadmePictures } from './e2e/readme-pictures.mjs';
import { SCENARIOS } from './e2e/scenarios/index.mjs';
import { play } from './e2e/stage.mjs';
import { createTally } from './e2e/tally.mjs';
import { startWebHost } from './e2e/web-host.mjs';
import { node } from './workspace/command.mjs';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

// Whoever stops the tries means the editors that they have started, too.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(1));

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const args = process.argv.slice(2);
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
const [PARTS, HOSTS] = [
  ['api', 'page', 'beside'],
  ['node', 'web'],
];
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
await bundleSuite(tests);
const tally = createTally(say);

/** Nothing is heard of a suite for so long only if it hangs. */
const SILENCE_MS = 240_000;

/** @typedef {import('./e2e/editions.mjs').Edition} Edition */

const titles = { node: 'server in Node', web: 'server in a web worker' };

/**
 * @param {import('./e2e/editions.mjs').EditionName} which
 * @param {'node' | 'web'} kind
 */
async function tryIn(which, kind) {
  if (!wanted(PARTS, 'api') && !wanted(PARTS, 'page')) return;
  const code = edition(which, say);
  const here = path.join(scratch, `${which}-${kind}`);
  const workspaces = path.join(here, 'workspaces');
  mkdirSync(workspaces, { recursive: true });
  const pictures = picturesOf(`${code.vscode}-${kind}`);
  const host = kind === 'node' ? await nodeHost(code, here, [vsix]) : await webHost(code, here, workspaces);
  const browser = await openBrowser(code);
  try {
    if (wanted(PARTS, 'api') && (kind === 'web' || code.serverFlags.length > 0)) {
      tally.group(`VS Code ${code.vscode}, ${titles[kind]}: inside the extension host`);
      await suite({ host, browser, workspace: path.join(workspaces, 'api') }, { beside: false, pictures });
    }
    if (!wanted(PARTS, 'page')) return;
    tally.group(`VS Code ${code.vscode}, ${titles[kind]}: on the page`);
    const played = SCENARIOS.filter(
      ({ name, hosts, oldest }) =>
        only.split(',').some((part) => name.includes(part)) &&
        (hosts?.includes(kind) ?? true) &&
        (which === 'newest' || oldest),
    );
    for (const scenario of played) {
      tally.count(await playedTwiceAtMost(scenario, { host, browser, workspaces, pictures }));
    }
    if (args.includes('--pictures') && which === 'newest' && kind === 'web') {
      placeReadmePictures(path.join(pictures, 'readme'), path.join(extension, 'images'), tally.count);
    }
  } finally {
    await browser.close();
    await host.close();
  }
}

/**
 * Plays a scenario, and where it fails, once more: a page that is drawn on a busy machine may lose a key. Which one had to
 * be played again is said.
 * @param {import('./e2e/scenario').Scenario} scenario
 * @param {Parameters<typeof play>[1]} where
 * @returns {Promise<import('./e2e/api.mjs').Outcome>}
 */
async function playedTwiceAtMost(scenario, where) {
  const began = Date.now();
  const first = await play(scenario, where);
  const last = first.failure === undefined ? first : await play(scenario, where);
  const outcome = { name: `${scenario.name}: ${scenario.title}`, ms: Date.now() - began };
  const again = first === last ? [] : [`played again after: ${textOf(first.failure)}`];
  const notes = [...last.notes, ...again];
  return last.failure === undefined ? { ...outcome, notes } : { ...outcome, notes, error: textOf(last.failure) };
}

/** @param {unknown} failure */
function textOf(failure) {
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}

/** Beside the popular YAML extension, or what stands for it: its server runs in Node. */
async function tryBesideYaml() {
  const code = edition('newest', say);
  const here = path.join(scratch, 'beside');
  const yaml = await packNeighbour(path.join(scratch, 'neighbour'));
  const host = await nodeHost(code, here, [vsix, yaml]);
  const browser = await openBrowser(code);
  tally.group(`VS Code ${code.vscode}, ${titles.node}: beside the YAML extension`);
  try {
    const pictures = picturesOf(`${code.vscode}-beside`);
    await suite({ host, browser, workspace: path.join(here, 'workspace') }, { beside: true, pictures });
  } finally {
    await browser.close();
    await host.close();
  }
}

/**
 * @param {Omit<Parameters<typeof runSuite>[0], 'tests'>} where
 * @param {{ beside: boolean, pictures: string }} options
 */
async function suite(where, options) {
  writeSuiteWorkspace(where.workspace);
  await runSuite({ ...where, tests }, { ...options, only }, SILENCE_MS, tally.count);
}

/** @param {string} name */
function picturesOf(name) {
  const pictures = path.join(root, '.e2e', 'pictures', name);
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  return pictures;
}

/** @param {Edition} code @param {string} here @param {readonly string[]} extensions */
const nodeHost = (code, here, extensions) => startNodeHost(code, { extensions, scratch: here });

/** @param {Edition} code @param {string} here @param {string} workspaces */
function webHost(code, here, workspaces) {
  const unpacked = path.join(here, 'unpacked');
  const { status, error } = spawnSync('unzip', ['-q', vsix, 'extension/*', '-d', unpacked]);
  if (status !== 0) throw error ?? new Error(`unzip ended with ${status}`);
  return startWebHost(code, { extensions: [path.join(unpacked, 'extension')], workspaces });
}

/** One VS Code that does not start is no reason not to try the others. @param {() => Promise<void>} action */
async function attempt(action) {
  try {
    await action();
  } catch (error) {
    tally.count({ name: 'VS Code starts and ends', error: String(error instanceof Error ? error.stack : error) });
  }
}

try {
  const isWanted = (/** @type {string} */ which, /** @type {string} */ kind) =>
    wanted(EDITIONS, which) && wanted(HOSTS, kind);
  if (isWanted('newest', 'node')) await attempt(() => tryIn('newest', 'node'));
  if (isWanted('newest', 'web')) await attempt(() => tryIn('newest', 'web'));
  if (isWanted('newest', 'node') && wanted(PARTS, 'beside')) await attempt(tryBesideYaml);
  // The oldest one is tried as a user of the desktop has it.
  if (isWanted('oldest', 'node')) await attempt(() => tryIn('oldest', 'node'));
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
if (tally.end() > 0) process.exitCode = 1;
