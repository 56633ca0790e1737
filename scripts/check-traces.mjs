// npm run traces: no file of the project mentions the machine that it was written on.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findTraces } from './traces/find-traces.mjs';
import { root } from './workspace/root.mjs';

const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
if (listed.status !== 0) throw new Error(`git could not list the files: ${listed.error ?? listed.stderr}`);

let found = 0;
for (const name of listed.stdout.split('\0')) {
  const file = path.join(root, name);
  if (name === '' || !existsSync(file)) continue;
  const text = readFileSync(file, 'utf8');
  // A zero byte: a picture or another binary file.
  if (text.includes('\0')) continue;
  for (const trace of findTraces(text)) {
    process.stdout.write(`${name}:${trace.line} ${trace.what}: ${trace.text}\n`);
    found += 1;
  }
}
process.stdout.write(`${found} traces of one machine\n`);
if (found > 0) process.exitCode = 1;
