// Scoring a sheet of 131 rules: against publicodes and zen, which know such models, and against arithmetic by hand.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { compile } from '@soctrang/par-core/scoring';
import { explain } from '@soctrang/par-core/scoring/text';
import { dividedBy, inTurn, microText, printEnd, printTable, ratioOf, ratioText, short, timeText } from './measure.mjs';
import {
  bigintTotal,
  decimalTotal,
  doublesTotal,
  named,
  publicodes,
  publicodesPoints,
  publicodesTotal,
  zenTotal,
} from './scoring-contenders.mjs';
import { printHalves } from './scoring-halves.mjs';
import { flatSet, leaves, sheetOfCounts, sheetOfPercents } from './scoring-model.mjs';
import { compiled, totalText, writings } from './scoring-ours.mjs';

/** What the project asks of itself. */
const TARGET = { publicodes: 100, zen: 10, zenTrace: 10, publicodesChange: 500 };
const ROUNDS = { warmups: 5, rounds: 21 };
const SHEETS = 200;

/** @typedef {import('./scoring-model.mjs').Sheet} Sheet */

/**
 * Sheets on which every side prints the same total; those on which doubles go wrong are left out, and counted.
 * @param {(seed: number) => Sheet} make
 * @param {import('./scoring-ours.mjs').Writing} writing
 */
async function sheetsAllAgreeOn(make, { entries }) {
  const [agreed, wrong] = [/** @type {Sheet[]} */ ([]), new Map()];
  for (let seed = 1; agreed.length < SHEETS; seed++) {
    const sheet = make(seed);
    const inputs = named(sheet);
    const ours = totalText(compiled.score(entries(sheet)));
    const others = {
      publicodes: publicodesTotal(inputs),
      zen: await zenTotal(inputs),
      doubles: doublesTotal(sheet),
      'BigInt, 12 decimals': bigintTotal(sheet),
      'decimal.js': decimalTotal(sheet),
    };
    const differing = Object.entries(others).filter(([, total]) => total !== ours);
    for (const [name] of differing) wrong.set(name, (wrong.get(name) ?? 0) + 1);
    if (differing.some(([name]) => name !== 'doubles' && name !== 'publicodes')) {
      throw new Error(`sheet ${seed}: ${ours} here, ${JSON.stringify(others)} elsewhere`);
    }
    if (differing.length === 0) agreed.push(sheet);
  }
  return { agreed, wrong };
}

/**
 * @param {string} title
 * @param {(seed: number) => Sheet} make
 * @param {import('./scoring-ours.mjs').Writing} writing
 */
async function measure(title, make, writing) {
  const { agreed, wrong } = await sheetsAllAgreeOn(make, writing);
  const inputs = agreed.map(writing.entries);
  const byName = agreed.map(named);
  let place = 0;
  /**
   * So many sheets, one after the other.
   * @template Of @param {readonly Of[]} of @param {number} count @param {(one: Of) => unknown} score
   */
  const each = (of, count, score) => () => {
    let last;
    for (let left = count; left > 0; left--) last = score(/** @type {Of} */ (of[place++ % of.length]));
    return last;
  };
  /** @template Of @param {readonly Of[]} of @param {number} count @param {(one: Of) => Promise<unknown>} score */
  const eachLater = (of, count, score) => async () => {
    let last;
    for (let left = count; left > 0; left--) last = await score(/** @type {Of} */ (of[place++ % of.length]));
    return last;
  };
  let score = compiled.score(inputs[0] ?? {});
  publicodesTotal(byName[0]);
  /** One input of one leaf changes, then the total is printed; what changed stays so, as when somebody types. */
  const change = (/** @type {Sheet} */ sheet) => {
    const { id } = /** @type {{ id: string }} */ (leaves[place % leaves.length]);
    const rate = sheet[id] ?? { over: 0, under: 1 };
    score = compiled.whatIf(score, { [id]: writing.entry(rate) });
    return totalText(score);
  };
  const changeElsewhere = (/** @type {Sheet} */ sheet) => {
    const { id } = /** @type {{ id: string }} */ (leaves[place % leaves.length]);
    publicodes.setSituation({ [`${id}a`]: sheet[id]?.over ?? 0 }, { keepPreviousSituation: true });
    return publicodesPoints();
  };
  const contenders = [
    { name: 'par: score', count: 1000, run: each(inputs, 1000, (one) => totalText(compiled.score(one))) },
    {
      name: 'par: score and explanation as data',
      count: 200,
      run: each(inputs, 200, (one) => explain(compiled.score(one))),
    },
    { name: 'par: one input changed', count: 2000, run: each(agreed, 2000, change) },
    { name: 'publicodes: score', count: 6, run: each(byName, 6, publicodesTotal) },
    { name: 'publicodes: one input changed', count: 6, run: each(agreed, 6, changeElsewhere) },
    { name: 'zen: score', count: 60, run: eachLater(byName, 60, (one) => zenTotal(one)) },
    {
      name: 'zen: score, 50 at once',
      count: 100,
      run: eachLater([0, 1], 2, (half) =>
        Promise.all(byName.slice(half * 50, half * 50 + 50).map((one) => zenTotal(one))),
      ),
    },
    { name: 'zen: score with trace', count: 30, run: eachLater(byName, 30, (one) => zenTotal(one, true)) },
    { name: 'by hand: doubles', count: 4000, run: each(agreed, 4000, doublesTotal) },
    { name: 'by hand: BigInt, 12 decimals', count: 4000, run: each(agreed, 4000, bigintTotal) },
    { name: 'by hand: decimal.js, 28 digits', count: 400, run: each(agreed, 400, decimalTotal) },
  ];
  const taken = await inTurn(contenders, ROUNDS);
  const times = new Map(
    contenders.map(({ name, count }) => {
      const whole = taken.get(name);
      if (whole === undefined) throw new Error(`${name} was not measured`);
      return [name, dividedBy(whole, count)];
    }),
  );
  const of = (/** @type {string} */ name) =>
    times.get(name) ?? dividedBy({ median: 0, low: 0, high: 0, rounds: [] }, 1);
  const ours = of('par: score');
  printTable(`${title}: median of one sheet (10th–90th percentile)`, [
    ['', 'time', 'of par: score'],
    ...contenders.map(({ name }) => [name, microText(of(name)), ratioText(ratioOf(of(name), ours))]),
  ]);
  const rows = /** @type {const} */ ([
    ['score', 'publicodes: score', 'par: score', TARGET.publicodes],
    ['score', 'zen: score', 'par: score', TARGET.zen],
    ['score with its reasons', 'zen: score with trace', 'par: score and explanation as data', TARGET.zenTrace],
    ['one input changed', 'publicodes: one input changed', 'par: one input changed', TARGET.publicodesChange],
  ]);
  printTable('Against the targets: how many times as long the other one takes', [
    ['', 'the other', 'times as long', 'target', ''],
    ...rows.map(([what, other, our, target]) => {
      const ratio = ratioOf(of(other), of(our));
      return [what, other, ratioText(ratio), `≥ ${target} ×`, ratio.median >= target ? 'met' : 'MISSED'];
    }),
  ]);
  const misprinted = [...wrong].map(([name, count]) => `${name} ${count}`).join(', ');
  process.stdout.write(
    `\n  Before that, ${SHEETS} sheets on which all print the same total; passed over, as they differ: ${misprinted || 'none'}\n`,
  );
}

/** What a change costs as the set grows. */
async function measureSizes() {
  const rows = [['leaves', 'compile', 'JSON.parse of the set', 'score', 'one input changed', 'score/change']];
  for (const count of [40, 500, 5000]) {
    const set = flatSet(count);
    const text = JSON.stringify(set);
    const big = compile(set);
    const inputs = Object.fromEntries(big.leaves.map(({ item }, index) => [item.id, 60 + (index % 4000) / 100]));
    let score = big.score(inputs);
    let place = 0;
    const changes = 200;
    const times = await inTurn(
      [
        { name: 'compile', run: () => compile(set).leaves.length },
        { name: 'read', run: () => JSON.parse(text) },
        { name: 'score', run: () => totalText(big.score(inputs)) },
        {
          name: 'change',
          run: () => {
            for (let left = changes; left > 0; left--) {
              place += 7;
              const id = big.leaves[place % count]?.item.id ?? '';
              score = big.whatIf(score, { [id]: 60 + (place % 3999) / 100 });
              totalText(score);
            }
            return totalText(score);
          },
        },
      ],
      { warmups: 15, rounds: 21 },
    );
    const of = (/** @type {string} */ name) => times.get(name) ?? { median: 0, low: 0, high: 0, rounds: [] };
    const change = dividedBy(of('change'), changes);
    rows.push([
      String(count),
      timeText(of('compile')),
      timeText(of('read')),
      timeText(of('score')),
      microText(change),
      ratioText(ratioOf(of('score'), change)),
    ]);
  }
  printTable('As the set grows: rates with two decimals', rows);
}

/** Many sheets in a process of its own: how fast, and the most memory it ever holds. */
function measureMany() {
  const program = fileURLToPath(new URL('./scoring-sheets.mjs', import.meta.url));
  const account = fileURLToPath(new URL('./account.mjs', import.meta.url));
  const rows = [['sheets', 'sheets in a second', 'peak memory']];
  for (const count of [1000, 10_000, 100_000]) {
    const { status, error, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', account, program, String(count)],
      {
        encoding: 'utf8',
      },
    );
    if (error) throw error;
    const [, , memory] = /^account (\S+) (\S+)$/mu.exec(stderr) ?? [];
    if (status !== 0 || memory === undefined) throw new Error(`${program}: ${status} ${stderr}`);
    const { rate } = JSON.parse(stdout);
    rows.push([String(count), short(rate), `${Number(memory).toFixed(0)} MiB`]);
  }
  printTable('Score sheets of one set, read from JSON and scored in one process', rows);
}

await measure('A sheet of 131 rules, rates as two counts', sheetOfCounts, writings.counts);
await measure('The same, rates with two decimals', sheetOfPercents, writings.percents);
process.stdout.write(
  `\n  131 rules: 80 inputs, 40 leaves (bands, linear with floor), 10 sums and the total; one rounding at the end, printed.\n  zen answers later, in a thread of its own; 50 at once use all ${availableParallelism()} of this machine, where par uses one.\n`,
);
await printHalves();
await measureSizes();
measureMany();
printEnd();
