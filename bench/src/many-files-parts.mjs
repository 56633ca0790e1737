// What `par check` of a folder is made of, and nothing else: reading, checking, writing JSON.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkReport, sentenceOf } from '@soctrang/par-core/report';
import { positionAt } from '@soctrang/par-core/source';

const [folder = '', today = ''] = process.argv.slice(2);
/** @type {string[]} */
const records = [];
for (const name of readdirSync(folder).sort()) {
  const file = path.join(folder, name);
  const options = { today: /** @type {`${number}-${number}-${number}`} */ (today) };
  const { tree, findings } = checkReport(readFileSync(file, 'utf8'), options);
  for (const finding of findings) {
    const { code, severity, path: pointer, start, end } = finding;
    const range = { start: positionAt(tree.lineStarts, start), end: positionAt(tree.lineStarts, end) };
    records.push(JSON.stringify({ code, severity, message: sentenceOf(finding, 'vi'), file, path: pointer, range }));
  }
}
process.stdout.write(`[\n${records.join(',\n')}\n]\n`);
