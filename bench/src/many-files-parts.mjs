import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkReport, sentenceOf } from '@soctrang/par-core/report';
import { positionAt } from '@soctrang/par-core/source';
const below = process.argv[2];
const t0=performance.now();
let n=0;
  for (const file of readdirSync(below).sort()) {
    const { tree, findings } = checkReport(readFileSync(path.join(below, file), 'utf8'), { today: '2021-12-20' });
    for (const finding of findings) {
      const { code, severity, path: pointer, start, end } = finding;
      const range = { start: positionAt(tree.lineStarts, start), end: positionAt(tree.lineStarts, end) };
      n += JSON.stringify({ code, severity, message: sentenceOf(finding, 'vi'), file, path: pointer, range }).length;
    }
  }
console.error(performance.now()-t0, n);
