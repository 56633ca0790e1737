// Writes so many reports to standard output, one on each line, as fast as they are taken.
import { once } from 'node:events';
import process from 'node:process';
import { reportLines } from './rollup-reports.mjs';

const [count = '0'] = process.argv.slice(2);
for (const line of reportLines(Number(count)))
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
