// How long the extension takes to start, alone and with the first file, in an extension host where nothing ran before.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runInside } from '../../scripts/e2e/api.mjs';
import { reportText } from './report-text.mjs';

/** A report that a person would write, with faults that both sides find. */
const TEXT = reportText(5_000, 'both', 12);
const PATIENCE_MS = 240_000;

/**
 * @param {object} where
 * @param {import('../../scripts/e2e/host').Host} where.host
 * @param {Awaited<ReturnType<typeof import('../../scripts/e2e/browser.mjs').openBrowser>>} where.browser
 * @param {string} where.tests
 * @param {string} where.folder
 * @param {{ extension: string, source: string, language?: string | undefined }} where.side
 * @param {number} rounds
 * @returns {Promise<{ activated: Spread, active: Spread, diagnosed: Spread }>} In milliseconds: loaded and activated,
 *   nothing else; from opening a file until it is active; until what is wrong in the file is known.
 */
export async function startTimes({ host, browser, tests, folder, side }, rounds) {
  /** @type {Record<'activated' | 'active' | 'diagnosed', number[]>} */
  const all = { activated: [], active: [], diagnosed: [] };
  // The first round fills caches that a user's computer has filled long since.
  for (let round = -1; round < rounds; round++) {
    for (const activateOnly of [true, false]) {
      const workspace = path.join(folder, `${round}-${activateOnly}`);
      mkdirSync(path.join(workspace, '.vscode'), { recursive: true });
      const file = 'so-thong-tin.par.yaml';
      writeFileSync(path.join(workspace, file), TEXT);
      const asked = { file, activateOnly, ...side };
      const { code, lines } = await runInside(
        { host, browser, workspace, tests, asked },
        PATIENCE_MS,
        (/** @type {Partial<Record<keyof typeof all, number>>} */ told) => {
          if (round < 0) return;
          for (const [name, times] of Object.entries(all)) {
            const time = told[/** @type {keyof typeof all} */ (name)];
            if (time !== undefined) times.push(time);
          }
        },
      );
      if (code !== 0) throw new Error(`the measuring ended with ${code}: ${lines.slice(-20).join('\n')}`);
      rmSync(workspace, { recursive: true, force: true });
    }
  }
  return { activated: spread(all.activated), active: spread(all.active), diagnosed: spread(all.diagnosed) };
}

/** @typedef {{ median: number, least: number, most: number }} Spread */

/** @param {readonly number[]} times @returns {Spread} */
function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ index) => sorted[index] ?? Number.NaN;
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) };
}
