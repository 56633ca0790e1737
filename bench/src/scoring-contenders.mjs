// The model of `scoring-model.mjs` on every side: the same arithmetic, one rounding at the end, the total as text.
import { ZenEngine } from '@gorules/zen-engine';
import { Decimal } from 'decimal.js';
import Publicodes from 'publicodes';
import { criteria, leaves } from './scoring-model.mjs';

/** @typedef {import('./scoring-model.mjs').Sheet} Sheet */
/** @typedef {import('./scoring-model.mjs').Rate} Rate */

/** decimal.js with 28 digits, as zen has them. */
const Exact = Decimal.clone({ precision: 28, rounding: Decimal.ROUND_HALF_UP });

/** The eighty inputs by name. @param {Sheet} sheet @returns {Record<string, number>} */
export const named = (sheet) =>
  Object.fromEntries(
    Object.entries(sheet).flatMap(([id, { over, under }]) => [
      [`${id}a`, over],
      [`${id}b`, under],
    ]),
  );

/** A number that a rule prints; eighty-three hundredths as 0.83. @param {number} percent */
const share = (percent) => String(percent / 100);

/** publicodes: 80 inputs, 40 leaves, 10 sums and the total; bands are its own `grille`. */
function publicodesRules() {
  /** @type {Record<string, unknown>} */
  const rules = {};
  for (const leaf of leaves) {
    const { id } = leaf;
    rules[`${id}a`] = null;
    rules[`${id}b`] = null;
    const rate = `${id}a / ${id}b`;
    if (leaf.kind === 'floor') {
      rules[id] = {
        variations: [{ si: `${rate} >= ${share(leaf.floor)}`, alors: `${rate} * ${leaf.maximum}` }, { sinon: 0 }],
      };
      continue;
    }
    const rising = [{ from: 0, points: 0 }, ...[...leaf.bands].reverse()];
    rules[id] = {
      grille: {
        assiette: rate,
        tranches: rising.map(({ points }, place) => {
          const above = rising[place + 1];
          return { montant: points, ...(above && { plafond: share(above.from) }) };
        }),
      },
    };
  }
  for (const { id, leaves } of criteria) rules[id] = { somme: leaves.map((leaf) => leaf.id) };
  rules.total = { somme: criteria.map(({ id }) => id), arrondi: '2 décimales' };
  return rules;
}

/** zen: one node of 51 expressions over the 80 inputs, which is its fastest form of this model. */
function zenContent() {
  const leafExpressions = leaves.map((leaf) => {
    const rate = `${leaf.id}a / ${leaf.id}b`;
    const value =
      leaf.kind === 'floor'
        ? `${rate} >= ${share(leaf.floor)} ? ${rate} * ${leaf.maximum} : 0`
        : `${leaf.bands.map(({ from, points }) => `${rate} >= ${share(from)} ? ${points} : `).join('')}0`;
    return { id: leaf.id, key: leaf.id, value };
  });
  const sums = criteria.map(({ id, leaves }) => ({
    id,
    key: id,
    value: leaves.map((leaf) => `$.${leaf.id}`).join(' + '),
  }));
  const total = { id: 'total', key: 'total', value: `round(${criteria.map(({ id }) => `$.${id}`).join(' + ')}, 2)` };
  const position = { x: 0, y: 0 };
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      {
        id: 'set',
        type: 'expressionNode',
        name: 'set',
        position,
        content: { expressions: [...leafExpressions, ...sums, total] },
      },
      { id: 'out', type: 'outputNode', name: 'out', position },
    ],
    edges: [
      { id: 'e1', sourceId: 'in', targetId: 'set', type: 'edge' },
      { id: 'e2', sourceId: 'set', targetId: 'out', type: 'edge' },
    ],
  };
}

export const publicodes = new Publicodes(/** @type {any} */ (publicodesRules()));
const zen = new ZenEngine().createDecision(zenContent());

/** @param {any} inputs The named inputs. */
export function publicodesTotal(inputs) {
  publicodes.setSituation(inputs);
  return publicodesPoints();
}

/** The total of the situation that is set. */
export const publicodesPoints = () => Number(publicodes.evaluate('total').nodeValue).toFixed(2);

/** @param {object} inputs The named inputs. @param {boolean} [trace] */
export async function zenTotal(inputs, trace = false) {
  const { result, trace: traced } = await zen.evaluate(inputs, trace ? { trace } : null);
  if (trace && traced === undefined) throw new Error('zen gave no trace');
  return Number(result.total).toFixed(2);
}

/** Doubles by hand, the floor of all. @param {Sheet} sheet */
export function doublesTotal(sheet) {
  let total = 0;
  for (const { leaves } of criteria) {
    let sum = 0;
    for (const leaf of leaves) {
      const { over, under } = /** @type {Rate} */ (sheet[leaf.id]);
      const rate = over / under;
      if (leaf.kind === 'floor') sum += rate >= leaf.floor / 100 ? rate * leaf.maximum : 0;
      else sum += leaf.bands.find(({ from }) => rate >= from / 100)?.points ?? 0;
    }
    total += sum;
  }
  return (Math.round(total * 100) / 100).toFixed(2);
}

/** Hundredths as BigInt, and ten digits below them for the quotients. */
const UNIT = 10n ** 12n;
const inUnits = (/** @type {number} */ value) => BigInt(Math.round(value * 10_000)) * (UNIT / 10_000n);
const bigintCriteria = criteria.map(({ leaves }) =>
  leaves.map((leaf) =>
    leaf.kind === 'floor'
      ? { id: leaf.id, floor: BigInt(leaf.floor), maximum: inUnits(leaf.maximum), bands: undefined }
      : {
          id: leaf.id,
          bands: leaf.bands.map(({ from, points }) => ({ from: BigInt(from), points: inUnits(points) })),
          floor: 0n,
          maximum: 0n,
        },
  ),
);

/** @param {Sheet} sheet */
export function bigintTotal(sheet) {
  let total = 0n;
  for (const leaves of bigintCriteria) {
    let sum = 0n;
    for (const { id, bands, floor, maximum } of leaves) {
      const rate = /** @type {Rate} */ (sheet[id]);
      const over = BigInt(rate.over);
      const under = BigInt(rate.under);
      if (bands) sum += bands.find(({ from }) => over * 100n >= from * under)?.points ?? 0n;
      else if (over * 100n >= floor * under) sum += (over * maximum) / under;
    }
    total += sum;
  }
  const hundredths = (total + UNIT / 200n) / (UNIT / 100n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

const decimalCriteria = criteria.map(({ leaves }) =>
  leaves.map((leaf) =>
    leaf.kind === 'floor'
      ? { id: leaf.id, floor: new Exact(leaf.floor).div(100), maximum: new Exact(leaf.maximum), bands: undefined }
      : {
          id: leaf.id,
          bands: leaf.bands.map(({ from, points }) => ({ from: new Exact(from).div(100), points: new Exact(points) })),
          floor: new Exact(0),
          maximum: new Exact(0),
        },
  ),
);

/** decimal.js by hand, 28 digits. @param {Sheet} sheet */
export function decimalTotal(sheet) {
  let total = new Exact(0);
  for (const leaves of decimalCriteria) {
    let sum = new Exact(0);
    for (const { id, bands, floor, maximum } of leaves) {
      const { over, under } = /** @type {Rate} */ (sheet[id]);
      const rate = new Exact(over).div(under);
      if (!bands) sum = rate.gte(floor) ? sum.plus(rate.times(maximum)) : sum;
      else sum = sum.plus(bands.find(({ from }) => rate.gte(from))?.points ?? 0);
    }
    total = total.plus(sum);
  }
  return total.toFixed(2);
}
