// Files of Word and Excel from reports: one, one verified or read back, and those of 130 agencies in one go, with memory.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { checkReport, scoreReport } from '@soctrang/par-core/report';
import { directiveSoctrang2021 } from '@soctrang/par-core/scoring/sets';
import { importWorkbook, readScoreWorkbook, scoreWorkbook } from '@soctrang/par-office/excel';
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
const { bytes: xlsx } = await scoreWorkbook(directiveSoctrang2021, { report: checked, today: TODAY });

/** A filled workbook, put into the text of its report. */
function imported() {
  const read = readScoreWorkbook(xlsx, { today: TODAY });
  return 'reason' in read ? 0 : importWorkbook(read, { today: TODAY, file: { text } }).text.length;
}

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
    {
      name: 'report → .xlsx',
      run: async () => (await scoreWorkbook(directiveSoctrang2021, { report: checked, today: TODAY })).bytes.length,
    },
    { name: '.xlsx read back, imported', run: imported },
  ],
  ROUNDS,
);
printTable(
  `one report of ${short(text.length / 1000)} KB (a .docx of ${short(docx.length / 1000)} KB, an .xlsx of ${short(xlsx.length / 1000)} KB): median (10th–90th percentile)`,
  [['', 'time'], ...[...one].map(([name, times]) => [name, timeText(times)])],
);

/**
 * Files of all agencies, one after the other, as `par export` makes them: nothing of one is kept for the next.
 * @param {number} count
 * @param {(index: number) => Promise<Uint8Array>} make
 */
async function inOneGo(count, make) {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let [bytes, most] = [0, 0];
  const began = performance.now();
  for (let index = 0; index < count; index++) {
    bytes += (await make(index)).length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  const time = performance.now() - began;
  collectGarbage();
  return { time, bytes, most, kept: process.memoryUsage().heapUsed - before };
}

/** @param {number} index */
const checkedAnew = (index) => checkReport(`${text}\n# ${index}\n`, { today: TODAY });

/** @type {readonly (readonly [string, (index: number) => Promise<Uint8Array>])[]} */
const FORMS = [
  [
    '.docx',
    async (index) => {
      const report = checkedAnew(index);
      return reportDocument(report, { ...options, scored: scoreReport(report) });
    },
  ],
  [
    '.xlsx',
    async (index) => (await scoreWorkbook(directiveSoctrang2021, { report: checkedAnew(index), today: TODAY })).bytes,
  ],
  [
    '.xlsx, blank',
    async () =>
      (
        await scoreWorkbook(directiveSoctrang2021, {
          agency: 'so-tai-chinh',
          period: { kind: 'quarter', year: 2021, index: 4 },
          today: TODAY,
        })
      ).bytes,
  ],
];

const rows = [];
for (const [name, make] of FORMS) {
  await inOneGo(10, make);
  const { time, bytes, most, kept } = await inOneGo(AGENCIES, make);
  rows.push([
    name,
    `${short(time)} ms`,
    `${short(time / AGENCIES)} ms`,
    `${short(bytes / MIB)} MiB`,
    `${short(most / MIB)} MiB`,
    `${short(kept / MIB)} MiB`,
  ]);
}
printTable(`${AGENCIES} agencies in one go: checked, scored, written`, [
  ['', 'time', 'each', 'bytes in all', 'most memory (RSS)', 'kept after'],
  ...rows,
]);
printEnd();
