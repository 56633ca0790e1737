// Many reports in one `par check`: against the sum of its parts, in memory, and in several threads.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { soctrang20210924, tasksBinding } from '@soctrang/par-core/directive';
import { checkReport, sentenceOf } from '@soctrang/par-core/report';
import { positionAt } from '@soctrang/par-core/source';
import { inTurn, printEnd, printTable, short, timeText } from './measure.mjs';
import { reportText, TODAY } from './report-text.mjs';

/** What the project asks of itself. */
const TARGET = { parts: 1.3 };

const package_ = fileURLToPath(new URL('../../packages/par-cli/', import.meta.url));
const par = path.join(package_, JSON.parse(readFileSync(path.join(package_, 'package.json'), 'utf8')).bin.par);
const folder = mkdtempSync(path.join(tmpdir(), 'par-many-'));

/** Reports of 20 KB, each of another agency or period, with a handful of findings. @param {number} count */
function writeReports(count) {
  const below = path.join(folder, String(count));
  mkdirSync(below);
  const text = reportText(20_000).replace(
    'trạng thái: thực hiện thường xuyên',
    'trạng thái: hoàn thành\n    tiến độ: 60%',
  );
  const agencies = soctrang20210924.agencies.filter(
    ({ id }) => tasksBinding(id, { on: '2021-12-31', directive: soctrang20210924 }).length > 0,
  );
  for (let index = 0; index < count; index++) {
    const agency = agencies[index % agencies.length]?.id ?? 'so-tai-chinh';
    const period = `${2021 + Math.floor(index / agencies.length / 12)}-${String((Math.floor(index / agencies.length) % 12) + 1).padStart(2, '0')}`;
    const own = text
      .replace(/^cơ quan: .*$/mu, `cơ quan: ${agency}`)
      .replace(/^kỳ báo cáo: .*$/mu, `kỳ báo cáo: ${period}`);
    writeFileSync(path.join(below, `${agency}.${period}.${String(index).padStart(5, '0')}.par.yaml`), own);
  }
  return below;
}

/**
 * A run of the command, and the most memory it held, in MiB.
 * @param {string} below @param {readonly string[]} more
 */
function check(below, ...more) {
  const args = [par, 'check', below, '--today', TODAY, '--format', 'json', ...more];
  const { status, error, stderr, stdout } = spawnSync(process.execPath, ['--import', watcher, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (error) throw error;
  if (status !== 1) throw new Error(`par check ended with ${status}: ${stderr}`);
  const peak = Number(/^peak (\d+)$/mu.exec(stderr)?.[1] ?? Number.NaN);
  return { findings: JSON.parse(stdout).length, peak: peak / 1024 };
}

// The system's own account of the process, printed when it ends.
const watcher = `data:text/javascript,${encodeURIComponent(
  "process.once('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`));",
)}`;

const names = new Map();
/** The same work without the command, in one thread, the program loaded already. @param {string} below */
async function parts(below) {
  const { readdirSync } = await import('node:fs');
  const files = names.get(below) ?? readdirSync(below).sort();
  names.set(below, files);
  const records = [];
  for (const file of files) {
    const { tree, findings } = checkReport(readFileSync(path.join(below, file), 'utf8'), { today: TODAY });
    for (const finding of findings) {
      const { code, severity, path: pointer, start, end } = finding;
      const range = { start: positionAt(tree.lineStarts, start), end: positionAt(tree.lineStarts, end) };
      records.push(JSON.stringify({ code, severity, message: sentenceOf(finding, 'vi'), file, path: pointer, range }));
    }
  }
  return records.join(',\n');
}
void parts;
void performance;
try {
  const below = writeReports(1000);
  const cores = availableParallelism();
  const contenders = [
    {
      name: 'parts',
      run: () => spawnSync(process.execPath, [fileURLToPath(new URL('many-files-parts.mjs', import.meta.url)), below]),
    },
    { name: 'jobs 1', run: () => check(below, '--jobs', '1') },
    { name: 'jobs auto', run: () => check(below) },
    ...[2].map((jobs) => ({ name: `jobs ${jobs}`, run: () => check(below, '--jobs', String(jobs)) })),
  ];
  const times = await inTurn(contenders, { warmups: 1, rounds: 5 });
  console.log(cores, [...times].map(([name, t]) => `${name} ${timeText(t)}`).join('\n'));
  for (const n of [100, 1000, 5000]) {
    const b = n === 1000 ? below : writeReports(n);
    for (const jobs of ['1', '2', 'auto']) {
      const t = performance.now();
      const { findings, peak } = check(b, '--jobs', jobs);
      console.log(n, jobs, findings, Math.round(peak), 'MiB', Math.round(performance.now() - t), 'ms');
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
void inTurn;
void printEnd;
void printTable;
void short;
void timeText;
void TARGET;
