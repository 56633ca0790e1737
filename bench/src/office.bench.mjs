// Files of Word from reports: one, the form of one verified, and those of 130 agencies in one go, with memory.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { checkReport, scoreReport } from '@soctrang/par-core/report';
import { reportDocument, verifyDocument } from '@soctrang/par-office/word';
import { inTurn, printEnd, printTable, short, timeText } from './measure.mjs';
import { reportText, TODAY } from './report-text.mjs';

const AGENCIES = 130;
const ROUNDS = { warmups: 3, rounds: 15 };
/** About what an agency hands in: the reports of the examples have 8 to 20 KB. */
const SIZE = 20_000;
const MIB = 1024 * 1024;

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = runInNewContext('gc');

const text = reportText(SIZE);
const checked = checkReport(text, { today: TODAY });
const scored = scoreReport(checked);
const options = { today: TODAY, scored, appendix: true };
const docx = await reportDocument(checked, options);

const one = await inTurn(
  [
    { name: 'report → .docx', run: async () => (await reportDocument(checked, options)).length },
    {
      name: 'checked, scored → .docx',
      run: async () => {
        const again = checkReport(text, { today: TODAY });
        return (await reportDocument(again, { ...options, scored: scoreReport(again) })).length;
      },
    },
    {
      name: '.docx verified',
      run: () => {
        const verified = verifyDocument(docx);
        return verified.kind === 'verified' ? verified.findings.length : 0;
      },
    },
  ],
  ROUNDS,
);
printTable(
  `one report of ${short(text.length / 1000)} KB (a .docx of ${short(docx.length / 1000)} KB): median (10th–90th percentile)`,
  [['', 'time'], ...[...one].map(([name, times]) => [name, timeText(times)])],
);

/**
 * Reports of all agencies, one after the other, as `par export` makes them: nothing of one is kept for the next.
 * @param {number} count
 */
async function inOneGo(count) {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let [bytes, most] = [0, 0];
  const began = performance.now();
  for (let index = 0; index < count; index++) {
    const report = checkReport(`${text}\n# ${index}\n`, { today: TODAY });
    bytes += (await reportDocument(report, { ...options, scored: scoreReport(report) })).length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  const time = performance.now() - began;
  collectGarbage();
  return { time, bytes, most, kept: process.memoryUsage().heapUsed - before };
}

await inOneGo(10);
const { time, bytes, most, kept } = await inOneGo(AGENCIES);
printTable(`${AGENCIES} agencies in one go: checked, scored, written as .docx`, [
  ['', 'time', 'each', 'bytes in all', 'most memory (RSS)', 'kept after'],
  [
    '.docx',
    `${short(time)} ms`,
    `${short(time / AGENCIES)} ms`,
    `${short(bytes / MIB)} MiB`,
    `${short(most / MIB)} MiB`,
    `${short(kept / MIB)} MiB`,
  ],
]);
printEnd();
