// Reading, checking and preparing a criteria set against reading its text alone.
import { checkCriteria } from '@soctrang/par-core/criteria';
import { readSource } from '@soctrang/par-core/source';
import { largeSetText } from './criteria-text.mjs';
import { inTurn, printEnd, printTable, short, timeText } from './measure.mjs';

const TODAY = '2023-12-20';

/** What the issue asks for: a set of 5,000 leaves read and compiled in at most three times reading its text. */
const TARGET = 3;

/** Leaves, the most last: that row is the one that counts. */
const sizes = [
  { leaves: 100, warmups: 40, rounds: 80 },
  { leaves: 1000, warmups: 15, rounds: 40 },
  { leaves: 5000, warmups: 5, rounds: 20 },
];

const rows = [['leaves', 'bytes', 'reading, checking, compiling', 'reading the text', 'ratio']];
for (const { leaves, warmups, rounds } of sizes) {
  const text = largeSetText(leaves);
  const { compiled, findings } = checkCriteria(text, { today: TODAY });
  if (compiled?.leaves.length !== leaves || findings.length > 0) throw new Error(`no sound set of ${leaves} leaves`);
  const times = await inTurn(
    [
      { name: 'set', run: () => checkCriteria(text, { today: TODAY }).compiled?.leaves.length },
      { name: 'text', run: () => readSource(text).problems.length },
    ],
    { warmups, rounds },
  );
  const [set, source] = [times.get('set'), times.get('text')];
  if (set === undefined || source === undefined) throw new Error('a contender is missing');
  const ratio = `${short(set.median / source.median)} ×`;
  rows.push([`${leaves}`, `${Buffer.byteLength(text)}`, timeText(set), timeText(source), ratio]);
}

printTable('A criteria set from its file: median (10th–90th percentile)', rows);
process.stdout.write(`\n  Target at 5,000 leaves: reading, checking and compiling ≤ ${TARGET} × reading the text\n`);
printEnd();
