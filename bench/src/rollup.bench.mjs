// Many reports summed up: against checking the same reports alone, in the library and by the command line; and 100,000 of
// them as a stream through `par summarize`, with the memory at its peak. `PAR_BENCH_REPORTS` sets another number.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parsePeriod } from '@soctrang/par-core/calendar';
import { soctrang20210924 } from '@soctrang/par-core/directive';
import { checkReport } from '@soctrang/par-core/report';
import { collect, merge, pictureOf } from '@soctrang/par-core/rollup';
import { inTurn, printEnd, printTable, short, timeText } from './measure.mjs';
import { MOST_ENTRIES, reportLine, TODAY } from './rollup-reports.mjs';

/** What the project asks of itself: summing up costs at most so many times what checking alone costs. */
const TARGET = 1.2;
const MANY = Number(process.env.PAR_BENCH_REPORTS ?? 100_000);
const BATCH = 260;

const manifest = fileURLToPath(new URL('../../packages/par-cli/package.json', import.meta.url));
const par = path.join(path.dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.par);
const account = fileURLToPath(new URL('./account.mjs', import.meta.url));
const lines = fileURLToPath(new URL('./rollup-lines.mjs', import.meta.url));

const texts = Array.from({ length: BATCH }, (_, at) => reportLine(at));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const options = /** @type {const} */ ({ today: TODAY, syntax: 'json' });

/** @param {readonly string[]} some */
function summed(some) {
  const collector = collect();
  some.forEach((text, at) => {
    collector.add({ name: `${at}.par.json`, report: checkReport(text, options) });
  });
  return collector.summary();
}

const half = BATCH >> 1;
const [left, right] = [summed(texts.slice(0, half)), summed(texts.slice(half))];
const whole = summed(texts);
const period = parsePeriod('2018-Q1');
if (period === undefined) throw new Error('no period');
const times = await inTurn(
  [
    { name: 'checked', run: () => texts.reduce((sum, text) => sum + checkReport(text, options).findings.length, 0) },
    { name: 'checked and summed up', run: () => summed(texts).entries.length },
    { name: 'two halves merged', run: () => merge(left, right).entries.length },
    {
      name: 'the picture of a quarter',
      run: () => pictureOf(whole, { directive: soctrang20210924, period, today: TODAY }).agencies.length,
    },
  ],
  { warmups: 2, rounds: 9 },
);
const base = times.get('checked')?.median ?? Number.NaN;
const rows = [...times].map(([name, time]) => {
  const ratio = time.median / base;
  const isTarget = name === 'checked and summed up';
  return [
    name,
    timeText(time),
    short((BATCH / time.median) * 1000),
    short(ratio),
    isTarget ? `${ratio <= TARGET ? 'met' : 'missed'}: at most ${TARGET}` : '',
  ];
});
printTable(`${BATCH} reports of ${short(bytes / BATCH / 1000)} KB: median (10th–90th percentile)`, [
  ['', 'time', 'reports/s', 'of checking', 'target'],
  ...rows,
]);

/** The same on the command line: a folder of files, checked, and summed up. */
const FILES = 520;
const folder = mkdtempSync(path.join(tmpdir(), 'par-rollup-'));
try {
  for (let at = 0; at < FILES; at++) writeFileSync(path.join(folder, `${at}.par.json`), reportLine(at));
  /** @param {readonly string[]} args */
  const run = (...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', account, par, ...args, folder], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    if (status === null || status > 1) throw new Error(`par ${args.join(' ')}: ${status} ${stderr}`);
    return stdout.length;
  };
  const shared = ['--today', TODAY, '--jobs', '1'];
  const byHand = await inTurn(
    [
      { name: 'par check', run: () => run('check', '--format', 'json', ...shared) },
      { name: 'par summarize', run: () => run('summarize', '--period', '2018-Q1', ...shared) },
    ],
    { warmups: 1, rounds: 5 },
  );
  const checking = byHand.get('par check')?.median ?? Number.NaN;
  printTable(`A folder of ${FILES} reports, in one thread, with the start of the program`, [
    ['', 'time', 'of par check'],
    ...[...byHand].map(([name, time]) => [name, timeText(time), short(time.median / checking)]),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * A stream of reports through `par summarize`.
 * @param {number} count
 */
async function streamed(count) {
  const start = performance.now();
  const source = spawn(process.execPath, [lines, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const taker = spawn(
    process.execPath,
    ['--import', account, par, 'summarize', '--stdin', '--period', '2018-Q1', '--today', TODAY],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  source.stdout.pipe(taker.stdin);
  let [said, shown] = ['', 0];
  taker.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  taker.stdout.on('data', (chunk) => {
    shown += chunk.length;
  });
  const [status] = await once(taker, 'close');
  const [, cpu, memory] = /^account (\S+) (\S+)$/mu.exec(said) ?? [];
  if (status !== 0 || cpu === undefined || shown === 0) throw new Error(`par summarize: ${status} ${said}`);
  return { time: performance.now() - start, cpu: Number(cpu), memory: Number(memory) };
}

const taken = [];
for (const count of [MANY / 10, MANY].map(Math.round)) taken.push({ count, ...(await streamed(count)) });
printTable(`A stream through par summarize, at most ${MOST_ENTRIES} agencies and quarters`, [
  ['reports', 'time', 'reports/s', 'processor', 'most memory'],
  ...taken.map(({ count, time, cpu, memory }) => [
    String(count),
    `${short(time / 1000)} s`,
    short((count / time) * 1000),
    `${short(cpu / 1000)} s`,
    `${short(memory)} MiB`,
  ]),
]);
printEnd();
