import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { node } from '../workspace/command.mjs';
import { parCommand } from '../workspace/par-command.mjs';
import { root } from '../workspace/root.mjs';
import { workbench } from './workbench.mjs';

/**
 * What the command line finds in a file, or in the files of a folder.
 * @param {string} cwd The files are named from here.
 * @param {string} file
 * @param {'vi' | 'en'} language
 * @returns {readonly import('./scenario').Finding[]}
 */
export function findings(cwd, file, language) {
  const { output } = node([parCommand(), 'check', file, '--format', 'json', '--lang', language], { cwd });
  /** @type {readonly import('./scenario').Finding[]} */
  const found = JSON.parse(output);
  return found.map((one) => ({ ...one, file: one.file.replace(/^\.\//u, '') }));
}

/**
 * @param {string} folder
 * @param {import('./scenario').Scenario['files']} files
 */
function writeFiles(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const [name, file] of Object.entries(files)) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    if (typeof file === 'string') writeFileSync(target, file);
    else cpSync(path.join(root, 'examples', file.example), target, { recursive: true });
    if (typeof file !== 'string' && file.replace)
      writeFileSync(target, readFileSync(target, 'utf8').replace(...file.replace));
  }
}

/**
 * Plays a scenario on a page of its own, and leaves its pictures; one that fails leaves also what the page logged.
 * @param {import('./scenario').Scenario} scenario
 * @param {object} where
 * @param {import('./host').Host} where.host
 * @param {Awaited<ReturnType<typeof import('./browser.mjs').openBrowser>>} where.browser
 * @param {string} where.workspaces
 * @param {string} where.pictures
 * @returns {Promise<{ failure: unknown, notes: readonly string[] }>} No failure if it passed.
 */
export async function play(
  { name, files, opens = '', settings, play: perform },
  { host, browser, workspaces, pictures },
) {
  const folder = path.join(workspaces, name);
  rmSync(folder, { recursive: true, force: true });
  writeFiles(folder, files);
  const { page, lines, close } = await browser.open();
  /** @type {string[]} */
  const notes = [];
  let taken = 0;
  const picture = async (/** @type {string} */ title) => {
    taken += 1;
    await page.screenshot({ path: path.join(pictures, `${name}-${title}.png`) });
  };
  /** @type {import('./scenario').Stage['readmePicture']} */
  const readmePicture = async (title, clip) => {
    await page.screenshot({ path: path.join(pictures, 'readme', `${title}.png`), clip });
  };
  try {
    await page.goto(host.address({ workspace: path.join(folder, opens), settings }), { waitUntil: 'commit' });
    const code = workbench(page);
    await code.ready();
    await perform({
      host,
      page,
      code,
      folder,
      picture,
      readmePicture,
      findings: (file, language) => findings(folder, file, language),
      note: (text) => notes.push(text),
    });
    if (taken === 0) throw new Error('the scenario leaves no picture');
    return { failure: undefined, notes };
  } catch (failure) {
    await picture('failed').catch((error) => notes.push(`no picture: ${error}`));
    writeFileSync(path.join(pictures, `${name}-console.txt`), lines.join('\n'));
    return { failure, notes };
  } finally {
    await close();
  }
}
