// What is timed: the things that somebody does who writes a report. Each asserts that it was really answered.
import { taken } from './language-client.mjs';
import { editsOf, hoverPlaceOf, KEYS_IN_A_BURST, keyPlaceOf, MISSING_KEY } from './report-edits.mjs';

/** @typedef {import('./language-editor.mjs').Editor} Editor */
/** @typedef {import('./language-editor.mjs').Page} Page */
/** @typedef {import('./language-client.mjs').Sample} Sample */

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

/**
 * The last letter of half a key, and the completion asked for with it.
 * @param {Editor} editor @param {Page} page @param {number} turn
 */
export async function completionCost({ client }, page, turn) {
  const place = keyPlaceOf(page.text(), turn);
  const half = `\n    ${MISSING_KEY.slice(0, 5)}`;
  await page.settle({ start: place, end: place, text: half });
  const cursor = place + half.length;
  const type = page.typing({ start: cursor, end: cursor, text: MISSING_KEY.slice(5, 6) });
  const ask = page.asking('textDocument/completion', cursor + 1);
  let answer;
  const sample = await taken(client, async () => {
    type();
    answer = await ask().answered;
  });
  must(offersTheKey(answer), `no completion of ${MISSING_KEY}`);
  await page.settle({ start: place, end: cursor + 1, text: '' });
  return sample;
}

/**
 * Twelve keys, each with a completion, and the one before cancelled; the time from the last key to its answer.
 * @param {Editor} editor @param {Page} page @param {number} turn
 */
export async function burstCost({ client }, page, turn) {
  const place = keyPlaceOf(page.text(), turn);
  const before = '\n    ';
  await page.settle({ start: place, end: place, text: before });
  let cursor = place + before.length;
  let last = { id: 0, answered: Promise.resolve() };
  let pulling = false;
  let start = 0;
  let used = 0;
  for (const letter of MISSING_KEY.slice(0, KEYS_IN_A_BURST)) {
    if (start > 0) {
      await new Promise((resolve) => setTimeout(resolve, KEY_MS));
      client.notify('$/cancelRequest', { id: last.id });
    }
    last.answered.catch(() => undefined);
    const type = page.typing({ start: cursor, end: cursor, text: letter });
    cursor += 1;
    const ask = page.asking('textDocument/completion', cursor);
    used = client.processor();
    start = performance.now();
    type();
    // As VS Code does: no second question for diagnostics while the first is open.
    if (!pulling) {
      pulling = true;
      // Where the text has moved on, it may be refused.
      const over = () => {
        pulling = false;
      };
      page.pull().then(over, over);
    }
    last = ask();
  }
  must(offersTheKey(await last.answered), `no completion of ${MISSING_KEY} after a burst`);
  const sample = { time: performance.now() - start, processor: client.processor() - used };
  await page.settle({ start: place, end: cursor, text: '' });
  return sample;
}

/** @param {Editor} editor @param {Page} page @param {number} turn */
export async function hoverCost({ client }, page, turn) {
  const place = hoverPlaceOf(page.text(), turn);
  const ask = page.asking('textDocument/hover', place);
  let answer;
  const sample = await taken(client, async () => {
    answer = await ask().answered;
  });
  must(Boolean(answer?.contents), `no hover at ${place}`);
  return sample;
}

/**
 * Four changes of one place, the diagnostics of each counted; the text is then as it was.
 * @param {Page} page @param {number} base how many there are without a change @param {number} turn
 * @param {(sample: Sample) => void} tell
 */
export async function changeCosts(page, base, turn, tell) {
  for (const { edit: make, more } of editsOf(page.text(), turn)) {
    const sample = await page.diagnose(make(page.text()));
    must(sample.count === base + more, `${sample.count} diagnostics, not ${base + more}`);
    tell(sample);
  }
}
