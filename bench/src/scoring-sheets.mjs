// node scoring-sheets.mjs <count>: reads and scores so many sheets of one set, as a service would all day.
import { performance } from 'node:perf_hooks';
import { sheetOfCounts } from './scoring-model.mjs';
import { compiled, totalText, writings } from './scoring-ours.mjs';

const count = Number(process.argv[2]);
// Each sheet is read anew, as if it had just come in.
const texts = Array.from({ length: 100 }, (_, seed) =>
  JSON.stringify(writings.counts.entries(sheetOfCounts(seed + 1))),
);
let printed = 0;
const start = performance.now();
for (let index = 0; index < count; index++) {
  const score = compiled.score(JSON.parse(texts[index % texts.length] ?? ''));
  printed += totalText(score).length + (score.group ?? '').length;
}
const seconds = (performance.now() - start) / 1000;
process.stdout.write(JSON.stringify({ rate: count / seconds, printed }));
