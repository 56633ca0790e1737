// Laying out a report against checking it, and against the YAML library that keeps comments.
import { formatText, REPORT_FORMAT } from '@soctrang/par-core';
import { checkReport } from '@soctrang/par-core/report';
import { parseDocument } from 'yaml';
import { inTurn, printEnd, printTable, short, timeText } from './measure.mjs';
import { reportText, TODAY } from './report-text.mjs';

/** Formatting reads twice: before, and after to compare. */
const TARGET = 4;

/** @type {readonly { label: string, bytes: number, filling: import('./report-text.mjs').Filling, warmups: number, rounds: number }[]} */
const sizes = [
  { label: '50 KB', bytes: 50_000, filling: 'prose', warmups: 25, rounds: 60 },
  { label: '500 KB', bytes: 500_000, filling: 'prose', warmups: 8, rounds: 25 },
  { label: '500 KB, lists only', bytes: 500_000, filling: 'lists', warmups: 5, rounds: 11 },
];

const rows = [['report', 'check', 'fmt', 'fmt --keys en', 'yaml', 'fmt/check', 'yaml/fmt']];
for (const { label, bytes, filling, warmups, rounds } of sizes) {
  // The whole file two columns too deep: every line changes.
  const text = reportText(bytes, filling).replace(/^(?=.)/gmu, '  ');
  /** @param {'en'} [keys] */
  const format = (keys) => {
    const result = formatText(text, { format: REPORT_FORMAT, ...(keys && { keys }) });
    if (result.kind !== 'formatted') throw new Error(`the report of ${label} is not laid out: ${result.kind}`);
    return result.edits.length;
  };
  const times = await inTurn(
    [
      { name: 'check', run: () => checkReport(text, { today: TODAY }).findings.length },
      { name: 'fmt', run: () => format() },
      { name: 'keys', run: () => format('en') },
      { name: 'yaml', run: () => parseDocument(text).toString({ lineWidth: 0 }).length },
    ],
    { warmups, rounds },
  );
  const of = (/** @type {string} */ name) =>
    times.get(name) ?? { median: Number.NaN, low: Number.NaN, high: Number.NaN };
  rows.push([
    label,
    timeText(of('check')),
    timeText(of('fmt')),
    timeText(of('keys')),
    timeText(of('yaml')),
    `${short(of('fmt').median / of('check').median)} ×`,
    `${short(of('yaml').median / of('fmt').median)} ×`,
  ]);
}

printTable('Laying out a report: median (10th–90th percentile)', rows);
process.stdout.write(`\n  yaml: parseDocument, then toString\n  Target: fmt/check ≤ ${TARGET} ×\n`);
printEnd();
