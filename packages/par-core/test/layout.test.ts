import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatText } from '../src/formats/layout/format-text';
import { REPORT_FORMAT } from '../src/formats/report';

const FOLDER = join(import.meta.dirname, 'layout');
const names = readdirSync(FOLDER).flatMap((name) => /^(.+)\.before\.yaml$/u.exec(name)?.[1] ?? []);

/** A file before and after, as people leave them; `english` is turned into Vietnamese. */
describe('a report laid out anew', () => {
  test.each(names)('%s is as it should be, and stays so', (name) => {
    const before = readFileSync(join(FOLDER, `${name}.before.yaml`), 'utf8');
    const keys = name === 'english' ? ({ keys: 'vi' } as const) : {};
    const result = formatText(before, { format: REPORT_FORMAT, ...keys });
    if (result.kind !== 'formatted') throw new Error(`${name}: ${JSON.stringify(result)}`);
    const file = join(FOLDER, `${name}.after.yaml`);
    if (process.env.PAR_WRITE_EXPECTED === '1') writeFileSync(file, result.text);
    expect(result.text).toBe(readFileSync(file, 'utf8'));
    expect(formatText(result.text, { format: REPORT_FORMAT, ...keys })).toMatchObject({ edits: [] });
  });

  test('is tried with more than a few', () => {
    expect(names.length).toBeGreaterThan(4);
  });
});

test('the page about the formats shows what comes out', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'format.md'), 'utf8');
  const section = page.slice(page.indexOf('## Trình bày · Layout'));
  const before = /^```text\n([\s\S]*?)^```$/mu.exec(section)?.[1] ?? '';
  const after = /^```yaml\n([\s\S]*?)^```$/mu.exec(section)?.[1];
  expect(formatText(before, { format: REPORT_FORMAT })).toMatchObject({ kind: 'formatted', text: after });
});

describe('an example in the written names of its vocabulary', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'workspace');
  const reports = readdirSync(folder).filter((name) => /\.par\.(?:yaml|json)$/u.test(name));

  test.each(reports)('%s is itself again after it was in the other one', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const format = (from: string, keys: 'vi' | 'en'): string | undefined => {
      const syntax = name.endsWith('.json') ? 'json' : 'yaml';
      const result = formatText(from, { format: REPORT_FORMAT, syntax, keys });
      return result.kind === 'formatted' ? result.text : undefined;
    };
    const own = /^(?:\{\s*"|# .*\n)*format/u.test(text) ? 'en' : 'vi';
    const written = format(text, own);
    const other = written && format(written, own === 'vi' ? 'en' : 'vi');
    expect(other === undefined).toBe(name === 'so-giao-thong-van-tai.par.yaml'); // its text has a fault
    expect(other).not.toBe(written ?? '');
    expect(other && format(other, own)).toBe(written);
  });
});
