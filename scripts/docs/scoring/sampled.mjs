/** @typedef {import('./chart.mjs').Point} Point */
/** @typedef {import('./chart.mjs').Series} Series */

/** Ten thousandths: where a line jumps is found this closely. */
const GRID = 10_000;
const SAMPLES = 120;

/**
 * A line through what a function says from one value to another. Where it jumps, the line is broken, and it is marked on
 * which side the place itself belongs. Thresholds are found by looking, so that the picture shows what the engine does.
 *
 * @param {(x: number) => number} at
 * @param {number} from
 * @param {number} to
 * @param {number} height what a jump is measured by: the highest value there is
 * @returns {Required<Omit<Series, 'name'>>}
 */
export function sampled(at, from, to, height) {
  const value = (/** @type {number} */ place) => at(place / GRID);
  const start = Math.round(from * GRID);
  const end = Math.round(to * GRID);
  /** @type {Point[][]} */
  const runs = [[]];
  /** @type {Point[]} */
  const closed = [];
  /** @type {Point[]} */
  const open = [];
  const put = (/** @type {number} */ place) => {
    const run = runs.at(-1);
    if (run?.at(-1)?.x !== place / GRID) run?.push({ x: place / GRID, y: value(place) });
  };
  put(start);
  let before = start;
  for (let step = 1; step <= SAMPLES; step++) {
    const here = Math.round(start + ((end - start) * step) / SAMPLES);
    for (const [left, right] of changes(value, before, here, height)) {
      put(left);
      if (Math.abs(value(right) - value(left)) > height / 200) {
        runs.push([]);
        // The place is where the rounder number is: 95, not 94.9999.
        const [own, other] = roundness(right) >= roundness(left) ? [right, left] : [left, right];
        closed.push({ x: own / GRID, y: value(own) });
        open.push({ x: own / GRID, y: value(other) });
      }
      put(right);
    }
    put(here);
    before = here;
  }
  return { runs: runs.map(straightened), closed, open };
}

/**
 * The neighbouring places between which something happens to the line: a jump, or a bend.
 * @param {(place: number) => number} value @param {number} left @param {number} right @param {number} height
 * @returns {readonly (readonly [number, number])[]}
 */
function changes(value, left, right, height) {
  if (right - left <= 1) return Math.abs(value(right) - value(left)) > height / 200 ? [[left, right]] : [];
  const middle = Math.floor((left + right) / 2);
  const [a, b, c] = [value(left), value(middle), value(right)];
  const straight = a + ((c - a) * (middle - left)) / (right - left);
  const flat = Math.abs(b - straight) < 1e-9;
  const jump = Math.abs(c - a) > height / 20;
  if (flat && !jump) return [];
  const found = [...changes(value, left, middle, height), ...changes(value, middle, right, height)];
  // A bend: nothing jumps, and yet the middle is off the straight line.
  return found.length > 0 || flat ? found : [[middle, middle]];
}

/** How many zeros a place ends with. @param {number} place */
function roundness(place) {
  if (place === 0) return 9;
  return /0*$/u.exec(String(place))?.[0].length ?? 0;
}

/** Points on a straight line between their neighbours say nothing. @param {readonly Point[]} run */
function straightened(run) {
  return run.filter((point, index) => {
    const [before, after] = [run[index - 1], run[index + 1]];
    if (!before || !after) return true;
    const expected = before.y + ((after.y - before.y) * (point.x - before.x)) / (after.x - before.x);
    return Math.abs(expected - point.y) > 1e-6;
  });
}
