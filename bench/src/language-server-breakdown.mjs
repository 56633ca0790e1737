// Where the time of our server goes: the parts of the work, in milliseconds for each change.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEditor } from './language-editor.mjs';
import { changeCosts, completionCost } from './language-server-work.mjs';
import { printTable, short } from './measure.mjs';
import { faultyReportText, reportText } from './report-text.mjs';
import { breakdownOf } from './server-breakdown.mjs';

/** @typedef {import('./language-editor.mjs').Editor} Editor */
/** @typedef {import('./language-editor.mjs').Page} Page */
/** @typedef {import('./language-client.mjs').Sample} Sample */

const FAULTS = 12;
/** A turn is four changes. */
const CHANGES_OF_A_TURN = 4;

/** @param {Editor} _ @param {Page} page @param {number} turn @param {(sample: Sample) => void} tell */
const changes = (_, page, turn, tell) => changeCosts(page, page.count(), turn, tell);

/** @type {readonly { name: string, text: string, turns: number, work: (editor: Editor, page: Page, turn: number, tell: (sample: Sample) => void) => Promise<unknown>, each: number }[]} */
const cases = [
  ...[5, 50, 500, 2000].map((size) => ({
    name: `change → diagnostics, ${size} KB`,
    text: reportText(size * 1000, 'both', FAULTS),
    turns: size > 500 ? 20 : 50,
    work: changes,
    each: CHANGES_OF_A_TURN,
  })),
  {
    name: 'completion and the two changes around it, 500 KB',
    text: reportText(500_000, 'both', FAULTS),
    turns: 50,
    work: async (editor, page, turn, tell) => tell(await completionCost(editor, page, turn)),
    each: 1,
  },
  {
    name: 'change → diagnostics, one finding for each line, 50 KB',
    text: faultyReportText(50_000),
    turns: 20,
    work: async (_, page, turn, tell) => {
      const at = page.text().indexOf('31/11', turn * 1000);
      for (const day of ['30', '31']) tell(await page.diagnose({ start: at, end: at + 2, text: day }));
    },
    each: 2,
  },
];

/** @param {import('./language-editor.mjs').Server} server @param {string} bundle */
export async function printBreakdown(server, bundle) {
  const folder = mkdtempSync(path.join(tmpdir(), 'par-profile-'));
  const file = path.join(folder, 'server.cpuprofile');
  process.env.PAR_BENCH_PROFILE = file;
  try {
    for (const { name, text, turns, work, each } of cases) {
      const editor = await startEditor(server, ['--import', new URL('./server-profile.mjs', import.meta.url).href]);
      const page = await editor.open(text);
      // What a server does that has been at work for a while is what is looked at.
      for (let turn = 0; turn < Math.ceil(turns / 2); turn++) await work(editor, page, turn, () => undefined);
      await signalled(editor, /profile begun/u);
      /** @type {number[]} */
      const times = [];
      for (let turn = 0; turn < turns; turn++) await work(editor, page, turn, ({ time }) => times.push(time));
      await signalled(editor, /profile written/u);
      await editor.close();
      const { parts, functions } = breakdownOf(file, bundle);
      const count = turns * each;
      const busy = [...parts.values()].reduce((sum, time) => sum + time, 0);
      const seen = times.reduce((sum, time) => sum + time, 0);
      printTable(name, [
        ['', 'ms', 'share'],
        ...[...parts].filter(([, time]) => time > 0).map(([part, time]) => line(part, time, count, busy)),
        line('the server in all', busy, count, busy),
        [`as the editor sees it${each === 1 ? ' (the completion alone)' : ''}`, short(seen / count), ''],
      ]);
      printTable('  the dearest functions', [
        ['', 'ms', 'share'],
        ...functions.slice(0, 15).map((one) => line(one.name, one.time, count, busy)),
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} name @param {number} time @param {number} count @param {number} all */
const line = (name, time, count, all) => [name, short(time / count), `${((time / all) * 100).toFixed(0)} %`];

/** @param {import('./language-editor.mjs').Editor} editor @param {RegExp} answer */
async function signalled({ client }, answer) {
  const said = client.said(answer);
  process.kill(client.pid, 'SIGUSR2');
  await said;
}
