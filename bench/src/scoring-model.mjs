// One model of 131 rules, and sheets for it, as plain data: 80 inputs, 40 leaves, 10 sums and the total.

/**
 * @typedef {object} BandsLeaf
 * @property {string} id
 * @property {'bands'} kind
 * @property {number} maximum
 * @property {readonly { from: number, points: number }[]} bands Highest first; `from` in percent, inclusive.
 *
 * @typedef {object} FloorLeaf
 * @property {string} id
 * @property {'floor'} kind
 * @property {number} maximum
 * @property {number} floor In percent.
 *
 * @typedef {BandsLeaf | FloorLeaf} ModelLeaf
 *
 * @typedef {{ over: number, under: number }} Rate
 * @typedef {Readonly<Record<string, Rate>>} Sheet By the id of the leaf.
 */

/** Leaves stand four by four in ten criteria; half of them have bands, half are linear with a floor. */
const MAXIMA = [0.5, 1, 1.5, 2, 0.75, 1.25, 2.5, 3];
const FLOORS = [50, 60, 70, 80, 95];

/** @type {readonly { id: string, leaves: readonly ModelLeaf[] }[]} */
export const criteria = Array.from({ length: 10 }, (_, criterion) => ({
  id: `c${criterion + 1}`,
  leaves: Array.from({ length: 4 }, (_, place) => leafOf(criterion * 4 + place)),
}));

/** @param {number} index @returns {ModelLeaf} */
function leafOf(index) {
  const id = `l${index + 1}`;
  const maximum = MAXIMA[index % MAXIMA.length] ?? 1;
  if (index % 2 === 1) return { id, kind: 'floor', maximum, floor: FLOORS[index % FLOORS.length] ?? 50 };
  const bands = [95, 80, 60].map((from, place) => ({ from, points: (maximum * (4 - place)) / 4 }));
  return { id, kind: 'bands', maximum, bands };
}

export const leaves = criteria.flatMap((criterion) => criterion.leaves);

/** The model in our own form. */
export const set = /** @type {import('@soctrang/par-core/scoring').CriteriaSet} */ ({
  id: 'bench-131',
  name: { vi: 'Bộ tiêu chí đo tốc độ', en: 'Criteria set of the benchmark' },
  year: 2021,
  provenance: { kind: 'own', note: { vi: 'tự đặt để đo tốc độ', en: 'made up for measuring' } },
  areas: criteria.map(({ id, leaves }) => ({
    id,
    name: { vi: `Tiêu chí ${id}`, en: `Criterion ${id}` },
    maximum: leaves.reduce((sum, { maximum }) => sum + maximum, 0),
    items: leaves.map((leaf) => ({
      id: leaf.id,
      name: { vi: `Tiêu chí thành phần ${leaf.id}`, en: `Component ${leaf.id}` },
      maximum: leaf.maximum,
      scoredBy: 'self-assessment',
      rule:
        leaf.kind === 'floor'
          ? { kind: 'linear-with-floor', floor: leaf.floor }
          : {
              kind: 'bands',
              unit: 'percent',
              bands: leaf.bands.map(({ from, points }, place) => ({
                from,
                points,
                ...(place > 0 && { to: leaf.bands[place - 1]?.from }),
              })),
            },
    })),
  })),
});

/** Numbers from 0 to 1, the same in every run. @param {number} seed */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A sheet of two counts for each leaf, such as 187 of 203 files on time; most rates are high, as they are in reports.
 * @param {number} seed
 * @returns {Sheet}
 */
export function sheetOfCounts(seed) {
  const next = numbers(seed);
  return Object.fromEntries(
    leaves.map(({ id }) => {
      const under = 10 + Math.floor(next() * 490);
      return [id, { over: Math.floor(under * (1 - next() ** 2 * 0.6)), under }];
    }),
  );
}

/**
 * The same in percent, with two decimals: 92.12 as 9212 of 10,000.
 * @param {number} seed
 * @returns {Sheet}
 */
export function sheetOfPercents(seed) {
  const next = numbers(seed);
  return Object.fromEntries(
    leaves.map(({ id }) => [id, { over: Math.floor(10_000 * (1 - next() ** 2 * 0.6)), under: 10_000 }]),
  );
}

/**
 * A set of so many leaves, ten in a criterion, ten criteria in an area.
 * @param {number} count A multiple of ten.
 * @returns {import('@soctrang/par-core/scoring').CriteriaSet}
 */
export function flatSet(count) {
  const name = { vi: 'Tiêu chí', en: 'Criterion' };
  const rules = /** @type {const} */ ([
    { kind: 'linear' },
    { kind: 'linear-with-floor', floor: 60 },
    { kind: 'linear-to-target', unit: 'percent', target: 95 },
  ]);
  /** @param {number} index @returns {import('@soctrang/par-core/scoring').Leaf} */
  const leaf = (index) => ({
    id: `t${index}`,
    name,
    maximum: 0.5,
    scoredBy: 'self-assessment',
    rule: rules[index % 3] ?? rules[0],
  });
  const criterion = (/** @type {number} */ start) => ({
    id: `c${start}`,
    name,
    maximum: 5,
    items: Array.from({ length: 10 }, (_, index) => leaf(start + index)),
  });
  const areas = [];
  for (let start = 0; start < count; start += 100) {
    const size = Math.min(100, count - start);
    const items = Array.from({ length: size / 10 }, (_, index) => criterion(start + index * 10));
    areas.push({ id: `a${start}`, name, maximum: size / 2, items });
  }
  return { id: `bench-${count}`, name, year: 2021, provenance: set.provenance, areas };
}
