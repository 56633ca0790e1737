// How the times of two servers stand in a table beside what was aimed at.
import { short } from './measure.mjs';

/** @typedef {import('./language-client.mjs').Sample} Sample */
/** @typedef {{ ours: Sample[], theirs: Sample[] }} Sides */

/** @param {readonly number[]} values @param {number} share */
const at = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

/** @param {readonly Sample[]} samples */
const times = (samples) => samples.map(({ time }) => time);

/** @param {readonly Sample[]} samples */
export const median = (samples) => at(times(samples), 0.5);

/** @param {readonly Sample[]} samples */
const processor = (samples) =>
  at(
    samples.map((sample) => sample.processor),
    0.5,
  );

/** @param {readonly Sample[]} samples */
const cells = (samples) =>
  samples.length === 0
    ? ['–', '', '']
    : [
        `${short(median(samples))} (${short(at(times(samples), 0.1))}–${short(at(times(samples), 0.9))})`,
        short(at(times(samples), 0.95)),
        short(processor(samples)),
      ];

/** @param {number} ratio @param {number | undefined} target */
export const verdict = (ratio, target) =>
  target === undefined
    ? ['', '']
    : [`≤ ${partText(target)}`, Number.isNaN(ratio) ? 'not there yet' : ratio <= target ? 'met' : 'MISSED'];

/** @param {number} ratio */
export const ratioText = (ratio) => (Number.isNaN(ratio) ? '–' : ratio < 1 ? `1/${short(1 / ratio)}` : short(ratio));

/** @param {number} target */
const partText = (target) => (target < 1 ? `1/${Math.round(1 / target)}` : String(target));

/** The times are of the clock; `thread` is what of a median the server's own thread worked, `of it` the ratio of those. */
export const HEAD = [
  '',
  'report',
  'par: ms (10–90 %)',
  'p95',
  'thread',
  'yaml-ls: ms (10–90 %)',
  'p95',
  'thread',
  'par/yaml-ls',
  'of it',
  'target',
  '',
];

/** @param {string} what @param {string} label @param {Sides} sides @param {number | undefined} target */
export function row(what, label, sides, target) {
  const ratio = median(sides.ours) / median(sides.theirs);
  const worked = processor(sides.ours) / processor(sides.theirs);
  const ratios = [ratioText(ratio), ratioText(worked), ...verdict(ratio, target)];
  return [what, label, ...cells(sides.ours), ...cells(sides.theirs), ...ratios];
}

/** @returns {Sides} */
export const nothingYet = () => ({ ours: [], theirs: [] });

/** Each goes first as often as the other. @param {number} round @returns {readonly (keyof Sides)[]} */
export const inTurn = (round) => (round % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours']);
