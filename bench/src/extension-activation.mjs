// From opening the first file until what is wrong in it is known, in an extension host where nothing ran before.
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
 * @returns {Promise<{ active: number, median: number, least: number, most: number }>} In milliseconds.
 */
export async function firstDiagnostics({ host, browser, tests, folder, side }, rounds) {
  /** @type {{ active: number, diagnosed: number }[]} */
  const all = [];
  // The first one fills caches that a user's computer has filled long since.
  for (let round = -1; round < rounds; round++) {
    const workspace = path.join(folder, String(round));
    mkdirSync(path.join(workspace, '.vscode'), { recursive: true });
    const file = 'so-thong-tin.par.yaml';
    writeFileSync(path.join(workspace, file), TEXT);
    const asked = { file, ...side };
    const { code, lines } = await runInside(
      { host, browser, workspace, tests, asked },
      PATIENCE_MS,
      (/** @type {{ active: number, diagnosed: number }} */ told) => {
        if (round >= 0) all.push(told);
      },
    );
    if (code !== 0) throw new Error(`the measuring ended with ${code}: ${lines.slice(-20).join('\n')}`);
    rmSync(workspace, { recursive: true, force: true });
  }
  const sorted = (/** @type {'active' | 'diagnosed'} */ name) => all.map((one) => one[name]).sort((a, b) => a - b);
  const [active, diagnosed] = [sorted('active'), sorted('diagnosed')];
  const middle = Math.floor(rounds / 2);
  return {
    active: active[middle] ?? Number.NaN,
    median: diagnosed[middle] ?? Number.NaN,
    least: diagnosed[0] ?? Number.NaN,
    most: diagnosed.at(-1) ?? Number.NaN,
  };
}
