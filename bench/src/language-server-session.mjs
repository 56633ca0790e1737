// A day of writing: ten thousand changes in one session. What the server keeps of them shows in its memory.
import { startEditor } from './language-editor.mjs';
import { must } from './language-server-work.mjs';
import { printTable } from './measure.mjs';
import { editsOf, keyPlaceOf, MISSING_KEY } from './report-edits.mjs';
import { reportText } from './report-text.mjs';

/** @typedef {import('./language-editor.mjs').Page} Page */

/** At the end at most so much of what was held after the first thousand. */
const TARGET = 1.1;
const EDITS = 10_000;
const FIRST = 1_000;
const FAULTS = 12;

/**
 * What is left in the server's heap after everything that nobody needs was thrown away, and what the system gave it.
 * @param {import('./language-client.mjs').Client} client
 */
async function heldBy(client) {
  const said = client.said(/heap (\d+) of (\d+)/u);
  process.kill(client.pid, 'SIGUSR2');
  const [, heap, resident] = await said;
  return { heap: Number(heap) / 2 ** 20, resident: Number(resident) / 2 ** 20 };
}

/**
 * Eight changes, after which the text is what it was: letters, a wrong day, a line that is begun and given up, a
 * passage that is cut out and put back.
 * @param {Page} page @param {number} turn
 */
async function write(page, turn) {
  for (const { edit } of editsOf(page.text(), turn)) page.type(edit(page.text()));
  const key = keyPlaceOf(page.text(), turn);
  const half = `\n    ${MISSING_KEY.slice(0, 6)}`;
  page.type({ start: key, end: key, text: half });
  await page.asking('textDocument/completion', key + half.length)().answered;
  page.type({ start: key, end: key + half.length, text: '' });
  // From the middle of a line to the middle of another one: what is between is broken meanwhile.
  const start = Math.floor(((turn * 0.618_033_988_75) % 0.9) * page.text().length);
  const passage = page.text().slice(start, start + 700);
  page.type({ start, end: start + passage.length, text: '' });
  await page.settle({ start, end: start, text: passage });
}
const CHANGES_OF_A_TURN = 8;

/** @param {import('./language-editor.mjs').Server} server */
export async function printSession(server) {
  if (process.platform === 'win32') return;
  const hook = new URL('./server-heap.mjs', import.meta.url).href;
  const editor = await startEditor(server, ['--expose-gc', '--import', hook]);
  const text = reportText(50_000, 'both', FAULTS);
  const page = await editor.open(text);
  const base = page.count();
  const rows = [['changes', 'heap after collecting', 'of the first thousand', 'resident']];
  const start = performance.now();
  let first = Number.NaN;
  let last = Number.NaN;
  for (let turn = 1; turn * CHANGES_OF_A_TURN <= EDITS; turn++) {
    await write(page, turn);
    const changes = turn * CHANGES_OF_A_TURN;
    if (changes !== FIRST && changes !== EDITS / 2 && changes !== EDITS) continue;
    must(page.text() === text && page.count() === base, `${page.count()} diagnostics of ${base} after ${changes}`);
    const { heap, resident } = await heldBy(editor.client);
    if (changes === FIRST) first = heap;
    last = heap;
    rows.push([
      String(changes),
      `${heap.toFixed(1)} MiB`,
      `${(heap / first).toFixed(2)} ×`,
      `${resident.toFixed(0)} MiB`,
    ]);
  }
  const each = (performance.now() - start) / EDITS;
  await editor.close();
  printTable(`A session of ${EDITS} changes of a report of 50 KB`, rows);
  process.stdout.write(
    `\n  target: at the end at most ${TARGET} ×  ${last <= first * TARGET ? 'met' : 'MISSED'}; ${each.toFixed(2)} ms for each change, with a completion for every ${CHANGES_OF_A_TURN}\n`,
  );
}
