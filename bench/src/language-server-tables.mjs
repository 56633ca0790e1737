// How the times of two servers stand in a table beside what was aimed at.
import { short } from './measure.mjs';

/** @typedef {{ ours: number[], theirs: number[] }} Sides Times in milliseconds. */

/** @param {readonly number[]} times @param {number} share */
const at = (times, share) => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};
export const median = (/** @type {readonly number[]} */ times) => at(times, 0.5);

/** @param {readonly number[]} times */
const cells = (times) =>
  times.length === 0
    ? ['–', '']
    : [`${short(median(times))} (${short(at(times, 0.1))}–${short(at(times, 0.9))})`, short(at(times, 0.95))];

/** @param {number} ratio @param {number | undefined} target */
export const verdict = (ratio, target) =>
  target === undefined
    ? ['', '']
    : [`≤ ${partText(target)}`, Number.isNaN(ratio) ? 'not there yet' : ratio <= target ? 'met' : 'MISSED'];

/** @param {number} ratio */
export const ratioText = (ratio) => (Number.isNaN(ratio) ? '–' : ratio < 1 ? `1/${short(1 / ratio)}` : short(ratio));

/** @param {number} target */
const partText = (target) => (target < 1 ? `1/${Math.round(1 / target)}` : String(target));

export const HEAD = ['', 'report', 'par: ms (10–90 %)', 'p95', 'yaml-ls: ms (10–90 %)', 'p95', 'ratio', 'target', ''];

/** @param {string} what @param {string} label @param {Sides} sides @param {number | undefined} target */
export function row(what, label, sides, target) {
  const ratio = median(sides.ours) / median(sides.theirs);
  return [what, label, ...cells(sides.ours), ...cells(sides.theirs), ratioText(ratio), ...verdict(ratio, target)];
}

/** @returns {Sides} */
export const nothingYet = () => ({ ours: [], theirs: [] });

/** Each goes first as often as the other. @param {number} round @returns {readonly (keyof Sides)[]} */
export const inTurn = (round) => (round % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours']);
