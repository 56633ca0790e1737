import { readFileSync, readdirSync } from 'node:fs';
import { checkReport, reportValue, type Report } from '@soctrang/par-core/report';
import { directiveSoctrang2021 } from '@soctrang/par-core/scoring/sets';
import { describe, expect, test } from 'vitest';
import { readScoreWorkbook } from './read-score-workbook';
import { scoreWorkbook } from './score-workbook';

const TODAY = '2021-12-20';
const folder = new URL('../../../../examples/workspace/', import.meta.url);
const examples = readdirSync(folder).filter((name) => /\.par\.(?:yaml|json)$/u.test(name));

/** What a person sees no difference in: blanks at the end of a text. */
const trimmed = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.trimEnd()
    : Array.isArray(value)
      ? value.map(trimmed)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, trimmed(one)]))
        : value;

describe('a report that goes through a workbook', () => {
  test.each(examples)('%s comes back the same', async (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const syntax = name.endsWith('.json') ? 'json' : 'yaml';
    const report = checkReport(text, { today: TODAY, syntax });
    const { bytes } = await scoreWorkbook(directiveSoctrang2021, { report, today: TODAY });
    const read = readScoreWorkbook(bytes, { today: TODAY });
    if ('reason' in read) throw new Error(read.reason);
    expect(read.findings.filter(({ code }) => code.startsWith('PAR9'))).toEqual([]);
    const whole = trimmed(reportValue(report)) as Report;
    expect(trimmed(read.report)).toEqual(whole);
  });
});
