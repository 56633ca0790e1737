// node scripts/e2e.mjs [newest|oldest]… : tries the packed extension in a real VS Code, with its server in Node and in a
// web worker. Needs Debian's chromium and unzip; everything else comes from npm, into .e2e or the folder of PAR_E2E_FOLDER.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from './e2e/browser.mjs';
import { edition, editionNames } from './e2e/editions.mjs';
import { startNodeHost } from './e2e/node-host.mjs';
import { DIRECTIVE, EMPTY, NEW, OTHER, story } from './e2e/story.mjs';
import { startWebHost } from './e2e/web-host.mjs';
import { node } from './workspace/command.mjs';
import { parCommand } from './workspace/par-command.mjs';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

prepare({ built: true });
const extension = path.join(root, 'extension');
const packed = node([path.join(extension, 'scripts', 'package.mjs')]);
if (packed.code !== 0) throw new Error(packed.output);
say(packed.output.trim());
const { name, version } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
const vsix = path.join(extension, `${name}-${version}.vsix`);

/** @param {string} folder */
function writeWorkspace(folder) {
  cpSync(path.join(root, 'examples', 'workspace'), folder, { recursive: true });
  for (const name of [DIRECTIVE, OTHER]) cpSync(path.join(root, 'examples', 'vinh-ha', name), path.join(folder, name));
  for (const file of [NEW, EMPTY]) writeFileSync(path.join(folder, file.name), file.text);
}

/**
 * What the command line finds in a report.
 * @param {string} folder
 * @param {string} file
 * @param {'vi' | 'en'} language
 * @returns {readonly import('./e2e/story.mjs').Expected[]}
 */
function findings(folder, file, language) {
  const report = path.join(folder, file);
  return JSON.parse(node([parCommand(), 'check', report, '--format', 'json', '--lang', language]).output);
}

/**
 * @param {'node' | 'web'} kind
 * @param {import('./e2e/editions.mjs').Edition} code
 */
async function attempt(kind, code) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'par-e2e-'));
  const workspace = path.join(scratch, 'bao-cao');
  const pictures = path.join(root, '.e2e', 'pictures', `${code.vscode}-${kind}`);
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  writeWorkspace(workspace);
  const unpacked = path.join(scratch, 'unpacked');
  if (kind === 'web') spawnSync('unzip', ['-q', vsix, 'extension/*', '-d', unpacked]);
  const host =
    kind === 'node'
      ? await startNodeHost(code, { vsix, workspace, scratch })
      : await startWebHost(code, { extension: path.join(unpacked, 'extension'), workspace });
  const browser = await openBrowser(code);
  const { page } = browser;
  try {
    say(`VS Code ${code.vscode}, ${kind === 'node' ? 'Node' : 'web worker'}`);
    await page.goto(host.address);
    await story(page, {
      pictures,
      findings: (file, language) => findings(workspace, file, language),
      say: (line) => say(`  ✓ ${line}`),
    });
  } catch (error) {
    await page.screenshot({ path: path.join(pictures, 'failed.png') });
    writeFileSync(path.join(pictures, 'console.txt'), browser.lines.join('\n'));
    say(`  ✗ ${error instanceof Error ? error.stack : error}\n  ${pictures}: ${readdirSync(pictures).join(', ')}`);
    process.exitCode = 1;
  } finally {
    await browser.close();
    await host.close();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const asked = process.argv.slice(2);
for (const one of editionNames.filter((candidate) => asked.length === 0 || asked.includes(candidate))) {
  const code = edition(one, say);
  await attempt('node', code);
  // The oldest one is tried as a user of the desktop has it.
  if (one === 'newest') await attempt('web', code);
}
