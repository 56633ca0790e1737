import { readFileSync } from 'node:fs';
import { checkReport } from '@soctrang/par-core/report';
import { directiveSoctrang2021 } from '@soctrang/par-core/scoring/sets';
import { describe, expect, test } from 'vitest';
import { importWorkbook, readScoreWorkbook, scoreWorkbook } from '../src/excel';
import { reportDocument, verifyDocument } from '../src/word';

const TEXT = readFileSync(new URL('../../../examples/workspace/so-tai-chinh.par.yaml', import.meta.url), 'utf8');
const report = checkReport(TEXT, { today: '2021-12-20' });
const day = (text: string | undefined) => text as '2021-12-20';
const { bytes } = await scoreWorkbook(directiveSoctrang2021, { today: '2021-12-20', report });

describe('a day that is none is refused by name, and makes no file', () => {
  test.each(['20/12/2021', 'hôm nay', '', '2021-02-31', undefined])('%j', async (text) => {
    const today = day(text);
    const named = /^today must be a calendar date/u;
    await expect(reportDocument(report, { today })).rejects.toThrow(named);
    await expect(scoreWorkbook(directiveSoctrang2021, { today, report })).rejects.toThrow(named);
    expect(() => readScoreWorkbook(bytes, { today })).toThrow(named);
    const read = readScoreWorkbook(bytes, { today: '2021-12-20' });
    if ('reason' in read) throw new Error('the workbook is read');
    expect(() => importWorkbook(read, { today })).toThrow(named);
  });
});

describe('bytes that are none are a mistake of the caller, not a broken file', () => {
  test.each([
    ['an ArrayBuffer', new ArrayBuffer(8)],
    ['a text', 'PK'],
    ['nothing', undefined],
  ])('%s', (_, given) => {
    const wrong = given as unknown as Uint8Array;
    expect(() => verifyDocument(wrong)).toThrow(TypeError);
    expect(() => readScoreWorkbook(wrong, { today: '2021-12-20' })).toThrow('new Uint8Array(buffer)');
  });
});
