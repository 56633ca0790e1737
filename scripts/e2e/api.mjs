import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'tsup';
import { root } from '../workspace/root.mjs';
import { findings } from './stage.mjs';

/** What of `examples/` the tests inside the extension host find in their workspace. */
const EXAMPLES = ['workspace', 'vinh-ha', 'faulty', 'coordinator', 'criteria', 'office'];

/** A line of the log with this in front is an answer of the suite. */
const MARK = 'par-e2e ';

/** @typedef {{ name: string, error?: string, ms?: number, notes?: readonly string[] }} Outcome */

/**
 * Bundles the tests of `extension/test` into an extension without contributions, which a VS Code takes to run them.
 * @param {string} folder
 * @param {'suite' | 'measure'} [entry] The one that is run.
 */
export async function bundleSuite(folder, entry = 'suite') {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    config: false,
    silent: true,
    entry: { suite: path.join(root, 'extension', 'test', `${entry}.ts`) },
    outDir: folder,
    format: ['cjs'],
    target: 'es2022',
    external: ['vscode'],
    outExtension: () => ({ js: '.js' }),
  });
  const manifest = { name: 'par-tests', publisher: 'soctrang', version: '0.0.0', engines: { vscode: '^1.93.0' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
}

/**
 * The workspace of the tests: the examples, and what the command line finds in them.
 * @param {string} folder
 */
export function writeSuiteWorkspace(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of EXAMPLES) cpSync(path.join(root, 'examples', name), path.join(folder, name), { recursive: true });
  const expected = { vi: findings(folder, '.', 'vi'), en: findings(folder, '.', 'en') };
  writeFileSync(path.join(folder, 'expected.json'), JSON.stringify(expected));
}

/**
 * Runs what was bundled inside an extension host.
 * @template Told
 * @param {object} where
 * @param {import('./host').Host} where.host
 * @param {Awaited<ReturnType<typeof import('./browser.mjs').openBrowser>>} where.browser
 * @param {string} where.workspace
 * @param {string} where.tests
 * @param {object} where.asked What it is to do.
 * @param {number} patience In milliseconds, without a word of it.
 * @param {(told: Told) => void} tell
 * @returns {Promise<{ code: unknown, lines: readonly string[] }>} Zero if all went well; the log.
 */
export async function runInside({ host, browser, workspace, tests, asked }, patience, tell) {
  const { page, lines, close } = await browser.open();
  writeFileSync(path.join(workspace, 'asked.json'), JSON.stringify(asked));
  try {
    const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    let heard = Date.now();
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _, /** @type {unknown[]} */ args) => {
      const text = args.map(String).join(' ');
      lines.push(text);
      const at = text.indexOf(MARK);
      if (at < 0) return;
      heard = Date.now();
      tell(JSON.parse(text.slice(at + MARK.length)));
    });
    await page.goto(host.address({ workspace, tests }), { waitUntil: 'commit' });
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const silent = new Promise((resolve) => {
      timer = setInterval(() => Date.now() - heard > patience && resolve('silent'), 1000);
    });
    const code = await Promise.race([ended, silent]);
    clearInterval(timer);
    return { code, lines };
  } finally {
    await close();
  }
}

/**
 * Runs the tests inside an extension host; where something fails, the log is kept with the pictures.
 * @param {Omit<Parameters<typeof runInside>[0], 'asked'>} where
 * @param {{ beside: boolean, only: string, pictures: string }} options Whether the popular YAML extension is there, too;
 *   part of the names of those to run.
 * @param {number} patience In milliseconds, without an outcome.
 * @param {(outcome: Outcome) => void} tell
 */
export async function runSuite(where, { beside, only, pictures }, patience, tell) {
  const asked = { host: where.host.kind, beside, only };
  const { code, lines } = await runInside({ ...where, asked }, patience, tell);
  if (code === 0) return;
  const log = path.join(pictures, 'suite-console.txt');
  writeFileSync(log, lines.join('\n'));
  if (code === 'silent') tell({ name: 'the suite ends', error: `nothing heard for ${patience / 1000} s; see ${log}` });
}
