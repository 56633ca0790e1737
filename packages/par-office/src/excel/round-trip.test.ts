import { readdirSync, readFileSync } from 'node:fs';
import { checkReport, reportValue } from '@soctrang/par-core/report';
import { directiveSoctrang2021 } from '@soctrang/par-core/scoring/sets';
import { describe, expect, test } from 'vitest';
import { readScoreWorkbook } from './read-score-workbook';
import { scoreWorkbook } from './score-workbook';

const TODAY = '2021-12-20';
const folder = new URL('../../../../examples/workspace/', import.meta.url);
const examples = readdirSync(folder).filter((name) => /\.par\.(?:yaml|json)$/u.test(name));

/**
 * What a person sees no difference in: blanks at the end of a text, a key that holds nothing, a value spelled another way
 * (`95,5%` and `95.5%`, `3/3` and three of three).
 */
function meant(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key === 'value' ? value.replace(',', '.') : value.trimEnd();
  if (Array.isArray(value)) return value.map((one) => meant(one));
  if (typeof value !== 'object' || value === null) return value;
  const { numerator, denominator } = value as Readonly<Record<string, unknown>>;
  if (key === 'value' && typeof numerator === 'string') return `${numerator}/${denominator}`;
  const entries = Object.entries(value).map(([name, one]) => [name, meant(one, name)] as const);
  return Object.fromEntries(
    entries.filter(([, one]) => !['', '[]', '{}'].includes(typeof one === 'string' ? one : JSON.stringify(one))),
  );
}

describe('a report that goes through a workbook', () => {
  test.each(examples)('%s comes back the same', async (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const syntax = name.endsWith('.json') ? 'json' : 'yaml';
    const report = checkReport(text, { today: TODAY, syntax });
    const { bytes } = await scoreWorkbook(directiveSoctrang2021, { report, today: TODAY });
    const read = readScoreWorkbook(bytes, { today: TODAY });
    if ('reason' in read) throw new Error(read.reason);
    expect(read.findings.filter(({ code }) => code.startsWith('PAR9'))).toEqual([]);
    expect(meant(read.report)).toEqual(meant(reportValue(report)));
  });
});
