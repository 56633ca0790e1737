// How long a person waits for the command: against an empty Node, started in turn.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn, printEnd, printTable, short, timeText } from './measure.mjs';
import { TODAY } from './report-text.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = path.join(root, 'packages', 'par-cli');
const par = path.join(folder, JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).bin.par);
const example = path.join(root, 'examples', 'workspace', 'so-tai-chinh.par.yaml');

/** @param {readonly string[]} args */
function node(args) {
  const { status, error, stderr } = spawnSync(process.execPath, args, { cwd: tmpdir(), encoding: 'utf8' });
  if (error) throw error;
  // 1 is the exit code of a check that found something.
  if (status === null || status > 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return status;
}

const contenders = [
  { name: 'node -e 0', args: ['-e', '0'], target: '' },
  { name: 'par --version', args: [par, '--version'], target: '≤ 1.5 ×' },
  { name: 'par check (one small file)', args: [par, 'check', example, '--today', TODAY], target: '≤ 4 ×' },
  { name: 'par --help', args: [par, '--help'], target: '' },
];
const times = await inTurn(
  contenders.map(({ name, args }) => ({ name, run: () => node(args) })),
  { warmups: 3, rounds: 25 },
);
const base = times.get('node -e 0')?.median ?? Number.NaN;
printTable('Starting the command: median (10th–90th percentile)', [
  ['command', 'time', 'of node -e 0', 'target'],
  ...contenders.map(({ name, target }) => {
    const taken = times.get(name) ?? { median: Number.NaN, low: Number.NaN, high: Number.NaN };
    return [name, timeText(taken), `${short(taken.median / base)} ×`, target];
  }),
]);
printEnd();
