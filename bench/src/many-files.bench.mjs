// Many reports in one `par check`: against the sum of its parts, in one thread and in several, and in memory.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn, printEnd, printTable, short, timeText } from './measure.mjs';
import { reportText, TODAY } from './report-text.mjs';

/** What the project asks of itself: a check of many files is at most so many times the sum of its parts. */
const TARGET = 1.3;
const ROUNDS = 7;

const manifest = fileURLToPath(new URL('../../packages/par-cli/package.json', import.meta.url));
const par = path.join(path.dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.par);
const parts = fileURLToPath(new URL('./many-files-parts.mjs', import.meta.url));
const account = fileURLToPath(new URL('./account.mjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'par-many-'));

/** Reports of 20 KB, each of another month, with a few findings each. @param {number} count */
function writeReports(count) {
  const below = path.join(folder, String(count));
  mkdirSync(below);
  const state = 'trạng thái: thực hiện thường xuyên';
  const text = reportText(20_000).replace(state, 'trạng thái: hoàn thành\n    tiến độ: 60%');
  for (let index = 0; index < count; index++) {
    const period = `${1600 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const name = `${period}.par.yaml`;
    writeFileSync(path.join(below, name), text.replace(/^kỳ báo cáo: .*$/mu, `kỳ báo cáo: ${period}`));
  }
  return below;
}

/**
 * Runs a program in a process of its own.
 * @param {readonly string[]} args
 * @returns {{ cpu: number, memory: number, bytes: number }} Time of the processor in milliseconds, the most memory in
 *   MiB, the size of what was printed.
 */
function run(args) {
  const { status, error, stdout, stderr } = spawnSync(process.execPath, ['--import', account, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (error) throw error;
  const [, cpu, memory] = /^account (\S+) (\S+)$/mu.exec(stderr) ?? [];
  // 1 is the exit code of a check that found something.
  if (status === null || status > 1 || cpu === undefined) throw new Error(`${args.join(' ')}: ${status} ${stderr}`);
  return { cpu: Number(cpu), memory: Number(memory), bytes: stdout.length };
}

/** @param {string} below @param {string} jobs */
const checkArgs = (below, jobs) => [par, 'check', below, '--today', TODAY, '--format', 'json', '--jobs', jobs];

try {
  const below = writeReports(1000);
  /** @type {Map<string, number[]>} */
  const cpu = new Map();
  const contender = (/** @type {string} */ name, /** @type {readonly string[]} */ args) => ({
    name,
    run: () => {
      const taken = run(args);
      cpu.set(name, [...(cpu.get(name) ?? []), taken.cpu]);
      return taken.bytes;
    },
  });
  const several = String(Math.max(2, availableParallelism()));
  const times = await inTurn(
    [
      contender('the parts', [parts, below, TODAY]),
      contender('par check --jobs 1', checkArgs(below, '1')),
      contender(`par check --jobs ${several}`, checkArgs(below, several)),
      contender('par check (auto)', checkArgs(below, 'auto')),
    ],
    { warmups: 1, rounds: ROUNDS },
  );
  const middle = (/** @type {string} */ name) => [...(cpu.get(name) ?? [])].sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  const base = times.get('the parts')?.median ?? Number.NaN;
  printTable(`1,000 reports of 20 KB: median (10th–90th percentile); ${availableParallelism()} threads at once`, [
    ['', 'time', 'of the parts', 'processor', 'of the parts', 'target'],
    ...[...times].map(([name, taken]) => [
      name,
      timeText(taken),
      `${short(taken.median / base)} ×`,
      `${short(middle(name))} ms`,
      `${short(middle(name) / middle('the parts'))} ×`,
      name === 'par check --jobs 1' ? `≤ ${TARGET} ×` : '',
    ]),
  ]);
  process.stdout.write(
    '\n  The parts: reading each file, checkReport, and the findings as JSON, in a bare program in one thread.\n',
  );

  const rows = [['reports', '--jobs 1', `--jobs ${several}`]];
  for (const count of [100, 1000, 5000]) {
    const there = count === 1000 ? below : writeReports(count);
    const of = (/** @type {string} */ jobs) => `${run(checkArgs(there, jobs)).memory.toFixed(0)} MiB`;
    rows.push([String(count), of('1'), of(several)]);
  }
  printTable('The most memory that par check holds', rows);
  printEnd();
} finally {
  rmSync(folder, { recursive: true });
}
