// Our language server against yaml-language-server with our JSON Schema, both over stdio, as an editor sees them.
//
//   npm run bench -- language-server
//   PAR_BENCH_PARTS=sizes,burst npm run bench -- language-server    some of the parts: see PARTS
//   PAR_BENCH_PARTS=breakdown npm run bench -- language-server      where the time of ours goes; nothing else is started
import { dateInVietnam } from '@soctrang/par-core/calendar';
import { checkReport } from '@soctrang/par-core/report';
import { startEditor } from './language-editor.mjs';
import { printBreakdown } from './language-server-breakdown.mjs';
import { printSession } from './language-server-session.mjs';
import { HEAD, inTurn, median, nothingYet, ratioText, row, verdict } from './language-server-tables.mjs';
import { burstCost, changeCosts, completionCost, hoverCost, KEY_MS, must } from './language-server-work.mjs';
import { languageServers } from './language-servers.mjs';
import { printEnd, printTable, short } from './measure.mjs';
import { KEYS_IN_A_BURST } from './report-edits.mjs';
import { faultyReportText, reportText } from './report-text.mjs';

/** @typedef {import('./language-editor.mjs').Editor} Editor */
/** @typedef {import('./language-client.mjs').Sample} Sample */
/** @typedef {import('./language-server-tables.mjs').Sides} Sides */

/** At most so many parts of theirs. */
const TARGETS = {
  change: { '50 KB': 1 / 10, '500 KB': 1 / 50 },
  completion: { '50 KB': 1 / 10, '500 KB': 1 / 50 },
  hover: { '50 KB': 1 / 5 },
  open: { '5 KB': 1 / 3, '50 KB': 1 / 3, '500 KB': 1 / 3, '2 MB': 1 / 3 },
  burst: { '500 KB': 1 / 50 },
  start: 1 / 2,
  memory: 1 / 2,
  growth: 2,
};
const FAULTS = 12;

/** Ours takes several turns for each of theirs: it is quick, and its tail is what is asked about. */
const sizes = [
  { label: '5 KB', bytes: 5_000, warmups: 4, rounds: 8, ours: 4 },
  { label: '50 KB', bytes: 50_000, warmups: 3, rounds: 8, ours: 4 },
  { label: '500 KB', bytes: 500_000, warmups: 1, rounds: 6, ours: 4 },
  { label: '2 MB', bytes: 2_000_000, warmups: 1, rounds: 2, ours: 8 },
];

const servers = await languageServers();

/** Both servers, warm. @returns {Promise<{ ours: Editor, theirs: Editor }>} */
async function bothEditors() {
  const [ours, theirs] = [await startEditor(servers.ours), await startEditor(servers.theirs)];
  for (const editor of [ours, theirs]) {
    const page = await editor.open(reportText(5_000, 'both', FAULTS));
    // The other says several things of the first text, while it learns its settings.
    await new Promise((resolve) => setTimeout(resolve, 600));
    page.close();
  }
  return { ours, theirs };
}

/** What an editor asks while somebody writes, on reports of four sizes. */
async function measureSizes() {
  const editors = await bothEditors();
  const rows = [HEAD];
  /** @type {Map<string, number>} */
  const changes = new Map();
  for (const { label, bytes, warmups, rounds, ours } of sizes) {
    const text = reportText(bytes, 'both', FAULTS);
    const times = { open: nothingYet(), change: nothingYet(), completion: nothingYet(), hover: nothingYet() };
    const pages = { ours: await editors.ours.open(text), theirs: await editors.theirs.open(text) };
    const base = { ours: pages.ours.count(), theirs: pages.theirs.count() };
    const known = checkReport(text, { today: dateInVietnam(new Date()) }).findings.length;
    must(base.ours === known, `our server finds ${base.ours}, the check ${known}`);
    must(base.theirs > 0 && known > 0 && known <= 20, `${known} and ${base.theirs} findings are not as of a report`);
    for (let round = -warmups; round < rounds; round++) {
      for (const side of inTurn(round)) {
        const [page, editor] = [pages[side], editors[side]];
        const turns = side === 'ours' ? ours : 1;
        for (let turn = 0; turn < turns; turn++) {
          const place = round + warmups + turn * 100;
          const keep = (/** @type {Sides} */ sides, /** @type {Sample} */ sample) =>
            round >= 0 && sides[side].push(sample);
          const other = await editor.open(text);
          keep(times.open, other.opening);
          must(other.count() === base[side], 'the same text has other diagnostics');
          other.close();
          await changeCosts(page, base[side], place, (sample) => keep(times.change, sample));
          keep(times.completion, await completionCost(editor, page, place));
          // A server that does not hover yet is told so in the table.
          if (editor.capabilities.hoverProvider) keep(times.hover, await hoverCost(editor, page, place));
        }
      }
    }
    pages.ours.close();
    pages.theirs.close();
    changes.set(label, median(times.change.ours));
    for (const [what, name] of /** @type {const} */ ([
      ['change', 'change → diagnostics'],
      ['completion', 'completion after a change'],
      ['hover', 'hover'],
      ['open', 'open → first diagnostics'],
    ])) {
      rows.push(row(name, label, times[what], /** @type {Record<string, number>} */ (TARGETS[what])[label]));
    }
  }
  rows.sort(([one = ''], [other = '']) => (one === other ? 0 : ORDER.indexOf(one) - ORDER.indexOf(other)));
  printTable('While somebody writes: median, without the debounce of either', rows);
  const growth = (changes.get('500 KB') ?? Number.NaN) / (changes.get('50 KB') ?? Number.NaN);
  say(`change → diagnostics, 500 KB of 50 KB: ${short(growth)} ×`, ...verdict(growth, TARGETS.growth));
  await editors.ours.close();
  await editors.theirs.close();
}
const ORDER = ['', 'change → diagnostics', 'completion after a change', 'hover', 'open → first diagnostics'];

/** @param {readonly string[]} parts */
function say(...parts) {
  process.stdout.write(`\n  ${parts.filter(Boolean).join('  ')}\n`);
}

async function measureBurst() {
  const editors = await bothEditors();
  const rows = [HEAD];
  for (const { label, bytes, rounds } of [
    { label: '50 KB', bytes: 50_000, rounds: 6 },
    { label: '500 KB', bytes: 500_000, rounds: 4 },
  ]) {
    const text = reportText(bytes, 'both', FAULTS);
    const pages = { ours: await editors.ours.open(text), theirs: await editors.theirs.open(text) };
    const times = nothingYet();
    for (let round = -1; round < rounds; round++) {
      for (const side of inTurn(round)) {
        for (let turn = 0; turn < (side === 'ours' ? 4 : 1); turn++) {
          const sample = await burstCost(editors[side], pages[side], round + 1 + turn * 10);
          if (round >= 0) times[side].push(sample);
        }
      }
    }
    pages.ours.close();
    pages.theirs.close();
    rows.push(row('last completion', label, times, /** @type {Record<string, number>} */ (TARGETS.burst)[label]));
  }
  printTable(`A burst of ${KEYS_IN_A_BURST} keys, one every ${KEY_MS} ms: from the last key to its completion`, rows);
  await editors.ours.close();
  await editors.theirs.close();
}

async function measureStart() {
  const text = reportText(50_000, 'both', FAULTS);
  const greeting = nothingYet();
  const first = nothingYet();
  for (let round = -1; round < 8; round++) {
    for (const side of inTurn(round)) {
      const start = performance.now();
      const editor = await startEditor(servers[side]);
      const page = await editor.open(text);
      // The debounce is part of the wait here, as of any text that is opened.
      const all = { time: performance.now() - start, processor: editor.client.processor() };
      must(side === 'theirs' || page.count() > 0, 'no first diagnostics');
      await editor.close();
      if (round < 0) continue;
      greeting[side].push(editor.greeting);
      first[side].push(all);
    }
  }
  printTable('Starting', [
    HEAD,
    row('process start → initialized', '', greeting, TARGETS.start),
    row('… → first diagnostics, debounce and all', '50 KB', first, undefined),
  ]);
}

/** Two fresh servers, a text of 500 KB, the same work for both. */
async function measureMemory() {
  const text = reportText(500_000, 'both', FAULTS);
  const peaks = { ours: Number.NaN, theirs: Number.NaN };
  for (const side of inTurn(0)) {
    const editor = await startEditor(servers[side]);
    const page = await editor.open(text);
    for (let turn = 0; turn < 6; turn++) {
      await changeCosts(page, page.count(), turn, () => undefined);
      await completionCost(editor, page, turn);
    }
    await burstCost(editor, page, 1);
    peaks[side] = editor.client.peak();
    await editor.close();
  }
  const ratio = peaks.ours / peaks.theirs;
  const [target = '', met = ''] = verdict(ratio, TARGETS.memory);
  printTable('The most memory held: 500 KB, 24 changes, 6 completions, a burst', [
    ['', 'par', 'yaml-ls', 'ratio', 'target', ''],
    ['peak', `${peaks.ours.toFixed(0)} MiB`, `${peaks.theirs.toFixed(0)} MiB`, ratioText(ratio), target, met],
  ]);
}

/** A report with one finding for each line. */
async function measureWorst() {
  const editors = await bothEditors();
  const rows = [HEAD];
  for (const { label, bytes, warmups, rounds } of [
    { label: '50 KB', bytes: 50_000, warmups: 1, rounds: 4 },
    // The other takes seconds for each.
    { label: '500 KB', bytes: 500_000, warmups: 0, rounds: 1 },
  ]) {
    const text = faultyReportText(bytes);
    const pages = { ours: await editors.ours.open(text), theirs: await editors.theirs.open(text) };
    const base = { ours: pages.ours.count(), theirs: pages.theirs.count() };
    const lines = text.match(/31\//gu)?.length ?? 0;
    must(base.ours >= lines && base.theirs >= lines, `${base.ours} and ${base.theirs} findings in ${lines} lines`);
    const times = nothingYet();
    for (let round = -warmups; round < rounds; round++) {
      for (const side of inTurn(round)) {
        for (let turn = 0; turn < (side === 'ours' ? 4 : 1); turn++) {
          const place = text.indexOf('31/11', Math.floor(text.length * (0.2 + 0.15 * turn)));
          for (const { day, more } of [
            { day: '30', more: -1 },
            { day: '31', more: 0 },
          ]) {
            const sample = await pages[side].diagnose({ start: place, end: place + 2, text: day });
            must(sample.count === base[side] + more, `${side}: ${sample.count} diagnostics, not ${base[side] + more}`);
            if (round >= 0) times[side].push(sample);
          }
        }
      }
    }
    pages.ours.close();
    pages.theirs.close();
    rows.push(row(`change → diagnostics (${base.ours} and ${base.theirs})`, label, times, undefined));
  }
  printTable('The worst case: a report with one finding for each line', rows);
  await editors.ours.close();
  await editors.theirs.close();
}

const PARTS = {
  start: measureStart,
  sizes: measureSizes,
  burst: measureBurst,
  memory: measureMemory,
  worst: measureWorst,
  session: () => printSession(servers.ours),
  breakdown: () => printBreakdown(servers.ours, servers.bundle),
};
/** What is run unless told: a profile slows down what it looks at, and is for who works on the server. */
const USUAL = Object.keys(PARTS).filter((name) => name !== 'breakdown');

try {
  const wanted = process.env.PAR_BENCH_PARTS?.split(',') ?? USUAL;
  const unknown = wanted.filter((name) => !Object.keys(PARTS).includes(name));
  must(unknown.length === 0, `no part is called ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}`);
  for (const [name, measure] of Object.entries(PARTS)) if (wanted.includes(name)) await measure();
  printEnd();
} finally {
  servers.remove();
}
