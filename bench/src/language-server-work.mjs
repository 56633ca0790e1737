// What is timed: the things that somebody does who writes a report. Each asserts that it was really answered.
import { taken } from './language-client.mjs';
import { editsOf, hoverPlaceOf, KEYS_IN_A_BURST, keyPlaceOf, MISSING_KEY } from './report-edits.mjs';

/** @typedef {import('./language-editor.mjs').Editor} Editor */
/** @typedef {import('./language-editor.mjs').Page} Page */

/** As fast as a keyboard repeats a key. */
export const KEY_MS = 30;

/** @param {boolean} holds @param {string} what */
export function must(holds, what) {
  if (!holds) throw new Error(what);
}

/** @param {any} answer @returns {readonly { label: string }[]} */
const itemsOf = (answer) => (Array.isArray(answer) ? answer : answer.items);

/** @param {any} answer */
const offersTheKey = (answer) => itemsOf(answer).some(({ label }) => label.startsWith(MISSING_KEY));

/** The last letter of half a key, and the completion asked for with it. @param {Page} page @param {number} turn */
export async function completionTime(page, turn) {
  const place = keyPlaceOf(page.text(), turn);
  const half = `\n    ${MISSING_KEY.slice(0, 5)}`;
  await page.settle({ start: place, end: place, text: half });
  const cursor = place + half.length;
  let answer;
  const time = await taken(async () => {
    page.type({ start: cursor, end: cursor, text: MISSING_KEY.slice(5, 6) });
    answer = await page.ask('textDocument/completion', cursor + 1).answered;
  });
  must(offersTheKey(answer), `no completion of ${MISSING_KEY}`);
  await page.settle({ start: place, end: cursor + 1, text: '' });
  return time;
}

/**
 * Twelve keys, each with a completion, and the one before cancelled; the time from the last key to its answer.
 * @param {Page} page @param {Editor} editor @param {number} turn
 */
export async function burstTime(page, { client }, turn) {
  const place = keyPlaceOf(page.text(), turn);
  const before = '\n    ';
  await page.settle({ start: place, end: place, text: before });
  let cursor = place + before.length;
  let last = { id: 0, answered: Promise.resolve() };
  let pulling = false;
  let start = 0;
  for (const letter of MISSING_KEY.slice(0, KEYS_IN_A_BURST)) {
    if (start > 0) {
      await new Promise((resolve) => setTimeout(resolve, KEY_MS));
      client.notify('$/cancelRequest', { id: last.id });
    }
    last.answered.catch(() => undefined);
    start = performance.now();
    page.type({ start: cursor, end: cursor, text: letter });
    cursor += 1;
    // As VS Code does: no second question for diagnostics while the first is open.
    if (!pulling) {
      pulling = true;
      page.pull().finally(() => {
        pulling = false;
      });
    }
    last = page.ask('textDocument/completion', cursor);
  }
  must(offersTheKey(await last.answered), `no completion of ${MISSING_KEY} after a burst`);
  const time = performance.now() - start;
  await page.settle({ start: place, end: cursor, text: '' });
  return time;
}

/** @param {Page} page @param {number} turn */
export async function hoverTime(page, turn) {
  const place = hoverPlaceOf(page.text(), turn);
  let answer;
  const time = await taken(async () => {
    answer = await page.ask('textDocument/hover', place).answered;
  });
  must(Boolean(answer?.contents), `no hover at ${place}`);
  return time;
}

/**
 * Four changes of one place, the diagnostics of each counted; the text is then as it was.
 * @param {Page} page @param {number} base how many there are without a change @param {number} turn
 * @param {(time: number) => void} tell
 */
export async function edit(page, base, turn, tell) {
  for (const { edit: make, more } of editsOf(page.text(), turn)) {
    const { time, count } = await page.diagnose(make(page.text()));
    must(count === base + more, `${count} diagnostics, not ${base + more}`);
    tell(time);
  }
}
