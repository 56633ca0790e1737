/** A server that ran this long is well: what was before does not count. */
const WELL_AFTER = 3 * 60_000;

const FIRST_WAIT = 500;
const LONGEST_WAIT = 60_000;

/**
 * How long to wait before a server that ended is started again: half a second, then twice as long each time, at most a
 * minute.
 *
 * @param ends when it ended, in milliseconds, in order; the last one is now
 * @returns milliseconds
 * @example waitBefore([0, 1000, 2500]) // 2000
 */
export function waitBefore(ends: readonly number[]): number {
  let inARow = 0;
  for (let at = ends.length - 1; at > 0 && (ends[at] ?? 0) - (ends[at - 1] ?? 0) < WELL_AFTER; at -= 1) inARow += 1;
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** inARow);
}
