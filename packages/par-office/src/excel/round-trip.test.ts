import { readdirSync, readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { checkReport, type Language, REPORT_FORMAT, type Report, reportText } from '@soctrang/par-core/report';
import { compile } from '@soctrang/par-core/scoring';
import { directiveSoctrang2021 } from '@soctrang/par-core/scoring/sets';
import type { Syntax } from '@soctrang/par-core/source';
import { anyValue } from '@soctrang/par-core/test/any-value';
import { describe, expect } from 'vitest';
import { importWorkbook } from './import-workbook';
import { readScoreWorkbook } from './read-score-workbook';
import { scoreWorkbook } from './score-workbook';

const TODAY = '2021-12-20';
const components = compile(directiveSoctrang2021).leaves.map(({ item }) => item.id);

/** Any report that says something wherever it has a key, of tasks that stand there once, and of components of the set. */
const report = (anyValue(REPORT_FORMAT.shape) as fc.Arbitrary<Report>).map((value): Report => {
  const { tasks, selfAssessment, ...rest } = value;
  const items = Object.values(selfAssessment?.items ?? {}).map((item, index) => [components[index], item] as const);
  const once = [...new Map(tasks.map((task) => [task.task, task])).values()];
  const said = withoutEmpty({ ...rest, tasks: once, selfAssessment: { items: Object.fromEntries(items) } });
  return { ...(said as Report), tasks: (said as Partial<Report>).tasks ?? [] };
});

/** Without what holds nothing, and as cells keep texts: no blanks at the ends, a recipient on one line. */
function withoutEmpty(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key === 'recipients' ? value.trim().replace(/\s+/gu, ' ') : value.trim();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => withoutEmpty(one, key)).filter(isSaid);
  const entries = Object.entries(value).map(([name, one]) => [name, withoutEmpty(one, name)] as const);
  return Object.fromEntries(entries.filter(([, one]) => isSaid(one)));
}

const isSaid = (value: unknown): boolean => !['""', '[]', '{}'].includes(JSON.stringify(value));

/** What is wrong with the way of a report into a workbook and back into its file; nothing, where the file is as it was. */
async function thereAndBack(text: string, syntax: Syntax): Promise<unknown> {
  const report = checkReport(text, { today: TODAY, syntax });
  const { bytes, notes } = await scoreWorkbook(directiveSoctrang2021, { report, today: TODAY });
  const read = readScoreWorkbook(bytes, { today: TODAY });
  if ('reason' in read) throw new Error(read.reason);
  const { text: after, lost, kept } = importWorkbook(read, { today: TODAY, file: { text, syntax } });
  const found = read.findings.filter(({ code }) => code.startsWith('PAR9'));
  // What no cell can hold was told when the workbook was made.
  const told = new Set(notes.flatMap((note) => (note.kind === 'not-held' ? [note.item] : [])));
  const untold = kept.filter(({ message }) => !told.has(/items › (\S+) ›/u.exec(message.en)?.[1] ?? ''));
  return { found, lost, untold, after };
}

describe('a report that goes through a workbook changes nothing in the file that it came from', () => {
  const folder = new URL('../../../../examples/workspace/', import.meta.url);
  const examples = readdirSync(folder).filter((name) => /\.par\.(?:yaml|json)$/u.test(name));

  test.each(examples)('%s', async (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const came = await thereAndBack(text, name.endsWith('.json') ? 'json' : 'yaml');
    expect(came).toEqual({ found: [], lost: [], untold: [], after: text });
  });

  test.prop([report, fc.constantFrom<Syntax>('yaml', 'json'), fc.constantFrom<Language>('vi', 'en')], { numRuns: 40 })(
    'any report, in either syntax and vocabulary',
    async (value, syntax, language) => {
      const text = reportText(value, { language, syntax });
      expect(await thereAndBack(text, syntax)).toEqual({ found: [], lost: [], untold: [], after: text });
    },
  );
});
