// npm run regexes: no regular expression of the product takes more than linear time on a text that a stranger wrote.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findRegexes } from './regexes/find-regexes.mjs';
import { members } from './workspace/packages.mjs';
import { prepare } from './workspace/prepare.mjs';

/** How long one expression may be looked at; the largest takes a tenth of it on a busy machine. */
const TIMEOUT_MS = 60_000;

prepare({ built: false });
// In this process: by default each expression would cross over to a worker and back.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

let looked = 0;
let bad = 0;
for (const { directory, folder } of members()) {
  for (const file of sourcesIn(path.join(directory, 'src'))) {
    const text = readFileSync(path.join(directory, 'src', file), 'utf8');
    const { found, unreadable } = findRegexes(file, text);
    const at = `${folder}/src/${file.replaceAll('\\', '/')}`;
    for (const line of unreadable) say(`${at}:${line}: put together while the program runs, so it cannot be looked at`);
    for (const { source, flags, line } of found) {
      looked++;
      const answer = checkSync(source, flags, { timeout: TIMEOUT_MS });
      if (answer.status === 'safe') continue;
      const why = answer.status === 'vulnerable' ? answer.complexity.summary : answer.error.kind;
      say(`${at}:${line}: ${why}: /${source}/${flags}`);
    }
  }
}
process.stdout.write(`${looked} regular expressions, ${bad} of them not safe\n`);
if (bad > 0) process.exitCode = 1;

/** @param {string} line */
function say(line) {
  bad++;
  process.stdout.write(`${line}\n`);
}

/** What runs at a user's: no tests. @param {string} folder */
function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs)$/u.test(name) && !/\.(?:test|test-d|bench)\.\w+$/u.test(name))
    .sort();
}
