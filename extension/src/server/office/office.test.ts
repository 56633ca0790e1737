import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkText, fileKindOf, NO_SURROUNDINGS } from '@soctrang/par-core';
import { openReport } from '@soctrang/par-language-server';
import type { Served } from '@soctrang/par-language-server/feature';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../base64';
import type { ImportedWorkbook, OfficeFile, SummaryChoice } from '../requests';
import { OFFICE_FEATURES } from '.';

const today = '2021-12-20';
const examples = join(import.meta.dirname, '..', '..', '..', '..', 'examples');
const FOLDER = 'file:///bao-cao';

/** A server with these files, as far as the features look at it. */
function serverWith(files: Readonly<Record<string, string>>, language: 'vi' | 'en' = 'vi'): Served {
  const read = async (uri: string) => {
    const text = files[uri.slice(FOLDER.length + 1)];
    const kind = fileKindOf(uri);
    if (text === undefined || kind === undefined) return undefined;
    if (kind === 'report') return openReport(uri, text, { today });
    return { uri, kind, checked: checkText(kind, text, { today }) };
  };
  const served = {
    settings: { of: async () => ({ language }) },
    files: { read, list: async () => Object.keys(files).map((name) => `${FOLDER}/${name}`) },
    nearby: () => ({ of: async () => NO_SURROUNDINGS }),
    today: () => today,
    client: { folders: [FOLDER] },
  };
  return served as unknown as Served;
}

async function ask<Answer>(served: Served, method: string, params: object, isCalledOff = false): Promise<Answer> {
  const feature = OFFICE_FEATURES.find((one) => one.method === method);
  const token = { isCancellationRequested: isCalledOff } as Parameters<NonNullable<typeof feature>['answer']>[2];
  return (await feature?.answer(params, served, token)) as Answer;
}

const example = (path: string): string => readFileSync(join(examples, path), 'utf8');
const NAME = 'so-tai-chinh.par.yaml';
const REPORT = example(`workspace/${NAME}`);
const isArchive = ({ data }: OfficeFile): boolean => fromBase64(data)[0] === 0x50;

describe('a report becomes a file of another program', () => {
  test.each(['docx', 'xlsx'] as const)('%s', async (as) => {
    const file = await ask<OfficeFile>(serverWith({ [NAME]: REPORT }), 'par/exportReport', {
      uri: `${FOLDER}/${NAME}`,
      as,
    });
    expect(file).toMatchObject({ name: `so-tai-chinh.${as}`, errors: 0 });
    expect(isArchive(file)).toBe(true);
  });

  test('with errors, which are counted', async () => {
    const served = serverWith({ [NAME]: REPORT.replace('tiến độ: 90%', 'tiến độ: 190%') });
    const file = await ask<OfficeFile>(served, 'par/exportReport', { uri: `${FOLDER}/${NAME}`, as: 'docx' });
    expect(file.errors).toBeGreaterThan(0);
  });

  test('with what its head and its end leave open', async () => {
    const notes = async (text: string) =>
      (
        await ask<OfficeFile>(serverWith({ [NAME]: text }), 'par/exportReport', {
          uri: `${FOLDER}/${NAME}`,
          as: 'docx',
        })
      ).notes;
    expect(await notes(REPORT)).toEqual([]);
    const bare = REPORT.replace(/^ {2}(?:cơ quan chủ quản|số):.*\n/gmu, '');
    expect(await notes(bare)).toEqual(['văn bản còn để trống cơ quan chủ quản, số.']);
  });

  test.each(['', 'chỉ là văn bản', '- 1'])('not where there is no report: %j', async (text) => {
    const served = serverWith({ [NAME]: text });
    const answer = await ask(served, 'par/exportReport', { uri: `${FOLDER}/${NAME}`, as: 'docx' });
    expect(answer).toEqual({ refused: expect.stringContaining(NAME) });
  });
});

describe('a workbook goes out and comes back', () => {
  const workbook = async (): Promise<string> =>
    (
      await ask<OfficeFile>(serverWith({ [NAME]: REPORT }), 'par/exportReport', {
        uri: `${FOLDER}/${NAME}`,
        as: 'xlsx',
      })
    ).data;

  test('into the report that it was made from: nothing changes', async () => {
    const params = { data: await workbook(), folder: FOLDER };
    const answer = await ask<ImportedWorkbook>(serverWith({ [NAME]: REPORT }), 'par/importWorkbook', params);
    expect(answer).toMatchObject({ uri: `${FOLDER}/${NAME}`, isNew: false, isChanged: false, findings: [], lost: [] });
  });

  test('into a report that says something else: that alone is changed', async () => {
    const before = REPORT.replace('tiến độ: 90%', 'tiến độ: 60%');
    expect(before).not.toBe(REPORT);
    const params = { data: await workbook(), folder: FOLDER };
    const answer = await ask<ImportedWorkbook>(serverWith({ [NAME]: before }), 'par/importWorkbook', params);
    expect(answer).toMatchObject({ isNew: false, isChanged: true, lost: [] });
    expect(answer.text).toBe(REPORT);
  });

  test('into a new report where there is none', async () => {
    const params = { data: await workbook(), folder: FOLDER };
    const answer = await ask<ImportedWorkbook>(serverWith({}), 'par/importWorkbook', params);
    expect(answer).toMatchObject({ isNew: true, uri: expect.stringMatching(/^file:\/\/\/bao-cao\/.+\.par\.yaml$/u) });
    expect(answer.text).toContain('cơ quan: Sở Tài chính');
  });

  test('blank, for an agency and a period', async () => {
    const of = { directive: 'soctrang-2021-09-24', agency: 'so-tai-chinh', period: '2021-Q4' };
    const file = await ask<OfficeFile>(serverWith({}), 'par/blankWorkbook', of);
    expect(file.name).toBe('so-tai-chinh.2021-Q4.xlsx');
    const answer = await ask<ImportedWorkbook>(serverWith({}), 'par/importWorkbook', {
      data: file.data,
      folder: FOLDER,
    });
    expect(answer).toMatchObject({ isNew: true });
    expect(await ask(serverWith({}), 'par/blankWorkbook', { ...of, directive: 'khong-co' })).toHaveProperty('refused');
  });

  test.each([
    ['nothing', ''],
    ['a text', 'Kính gửi: Sở Nội vụ'],
    ['half a workbook', 'PK\x03\x04\x14'],
  ])('not where it is %s: the sentence says what to do', async (_, text) => {
    const data = toBase64(new TextEncoder().encode(text));
    const answer = await ask(serverWith({}), 'par/importWorkbook', { data, folder: FOLDER });
    expect(answer).toEqual({ refused: expect.stringContaining('Hãy') });
  });
});

describe('all reports of a workspace become one file', () => {
  const files = Object.fromEntries(
    readdirSync(join(examples, 'workspace'))
      .filter((name) => /\.par\.(?:yaml|json)$/u.test(name))
      .map((name) => [name, example(`workspace/${name}`)]),
  );

  test.each(['docx', 'xlsx'] as const)('%s of the period that is chosen', async (as) => {
    const served = serverWith(files);
    const { choices = [] } = await ask<Partial<SummaryChoice>>(served, 'par/exportSummary', { as });
    const of = choices.find(({ period }) => period === '2021-Q4') ?? {
      directive: 'soctrang-2021-09-24',
      period: '2021-Q4',
    };
    const file = await ask<OfficeFile>(served, 'par/exportSummary', { as, of });
    expect(file.name).toBe(`tong-hop-2021-Q4.${as}`);
    expect(isArchive(file)).toBe(true);
  });

  test('of the only period there is, without a question', async () => {
    const file = await ask<OfficeFile>(serverWith({ [NAME]: REPORT }, 'en'), 'par/exportSummary', { as: 'xlsx' });
    expect(file.name).toBe('summary-2021-Q4.xlsx');
  });

  test('not where there is none, and not when it is called off', async () => {
    expect(await ask(serverWith({}), 'par/exportSummary', { as: 'xlsx' })).toHaveProperty('refused');
    expect(await ask(serverWith({ [NAME]: '' }), 'par/exportSummary', { as: 'xlsx' })).toHaveProperty('refused');
    await expect(ask(serverWith(files), 'par/exportSummary', { as: 'xlsx' }, true)).rejects.toThrow();
  });
});
