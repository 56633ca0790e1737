// Times of several contenders in one run, taken in turn: what slows the machine down slows all of them.
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {() => unknown} run Its result is kept, so that no compiler may leave the work out.
 */

/**
 * @typedef {object} Times In milliseconds.
 * @property {number} median
 * @property {number} low The tenth percentile.
 * @property {number} high The ninetieth.
 * @property {readonly number[]} rounds Each round's, in their order.
 */

/** What came out of everything that was run: printed at the end, so that it counts as used. */
let escaped = 0;

/** @param {unknown} result */
function keep(result) {
  if (typeof result === 'number') escaped = (escaped + result) % 1_000_003;
  else if (Array.isArray(result)) escaped = (escaped + result.length) % 1_000_003;
  else if (result !== undefined && result !== null) escaped = (escaped + 1) % 1_000_003;
}

/**
 * @param {readonly Contender[]} contenders
 * @param {{ warmups: number, rounds: number }} times
 * @returns {Promise<ReadonlyMap<string, Times>>}
 */
export async function inTurn(contenders, { warmups, rounds }) {
  /** @type {Map<string, number[]>} */
  const taken = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = -warmups; round < rounds; round++) {
    for (let place = 0; place < contenders.length; place++) {
      // Each goes first as often as the others: nobody always cleans up after the same neighbour.
      const contender = contenders[(place + Math.abs(round)) % contenders.length];
      if (contender === undefined) continue;
      const start = performance.now();
      const result = await contender.run();
      const time = performance.now() - start;
      keep(result);
      if (round >= 0) taken.get(contender.name)?.push(time);
    }
  }
  return new Map([...taken].map(([name, all]) => [name, timesOf(all)]));
}

/** @param {readonly number[]} all @returns {Times} */
function timesOf(all) {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), low: at(0.1), high: at(0.9), rounds: all };
}

/**
 * How many times as long one takes as the other, round by round: what slows down a round slows down both.
 * @param {Times} one
 * @param {Times} other
 * @returns {Times} Ratios, not times.
 */
export const ratioOf = (one, other) =>
  timesOf(one.rounds.map((time, round) => time / (other.rounds[round] ?? Number.NaN)));

/** @param {Times} times @param {number} by @returns {Times} */
export const dividedBy = ({ rounds }, by) => timesOf(rounds.map((time) => time / by));

/** @param {Times} times of one piece of work that takes less than a millisecond */
export const microText = ({ median, low, high }) =>
  `${short(median * 1000)} µs (${short(low * 1000)}–${short(high * 1000)})`;

/** @param {Times} ratios */
export const ratioText = ({ median, low, high }) => `${short(median)} × (${short(low)}–${short(high)})`;

/** @param {Times} times */
export const timeText = ({ median, low, high }) => `${short(median)} ms (${short(low)}–${short(high)})`;

/** @param {number} value */
export const short = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** @param {string} title @param {readonly (readonly string[])[]} rows the first is the head */
export function printTable(title, rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  process.stdout.write(`\n${title}\n\n`);
  rows.forEach((row, index) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    process.stdout.write(`  ${cells.join('  ').trimEnd()}\n`);
    if (index === 0) process.stdout.write(`  ${widths.map((width) => '─'.repeat(width)).join('  ')}\n`);
  });
}

/** The state of the machine, and what came out of the work. */
export function printEnd() {
  const load = loadavg()
    .map((one) => one.toFixed(2))
    .join(' ');
  process.stdout.write(
    `\n  Node ${process.versions.node}, ${process.platform} ${process.arch}; load average ${load}; results ${escaped}\n`,
  );
}
