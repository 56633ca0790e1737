import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'tsup';
import { root } from '../workspace/root.mjs';
import { findings } from './stage.mjs';

/** What of `examples/` the tests inside the extension host find in their workspace. */
const EXAMPLES = ['workspace', 'vinh-ha', 'faulty', 'coordinator', 'criteria'];

/** A line of the log with this in front is an answer of the suite. */
const MARK = 'par-e2e ';

/** @typedef {{ name: string, error?: string, ms?: number, notes?: readonly string[] }} Outcome */

/**
 * Bundles the tests of `extension/test` into an extension without contributions, which a VS Code takes to run them.
 * @param {string} folder
 */
export async function bundleSuite(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    config: false,
    silent: true,
    entry: { suite: path.join(root, 'extension', 'test', 'suite.ts') },
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
 * Runs the tests inside an extension host.
 * @param {object} where
 * @param {import('./host').Host} where.host
 * @param {Awaited<ReturnType<typeof import('./browser.mjs').openBrowser>>} where.browser
 * @param {string} where.workspace
 * @param {string} where.tests
 * @param {boolean} where.beside Whether the popular YAML extension is there, too.
 * @param {string} where.only Part of the names of those to run.
 * @param {string} where.pictures
 * @param {number} patience In milliseconds, without an outcome.
 * @param {(outcome: Outcome) => void} tell
 */
export async function runSuite({ host, browser, workspace, tests, beside, only, pictures }, patience, tell) {
  const { page, lines, close } = await browser.open();
  writeFileSync(path.join(workspace, 'asked.json'), JSON.stringify({ host: host.kind, beside, only }));
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
    if (code === 0) return;
    await page.screenshot({ path: path.join(pictures, 'suite-failed.png') });
    writeFileSync(path.join(pictures, 'suite-console.txt'), lines.join('\n'));
    if (code === 'silent')
      tell({ name: 'the suite ends', error: `nothing heard for ${patience / 1000} s; see ${pictures}` });
  } finally {
    await close();
  }
}
