import { readFileSync } from 'node:fs';
import { checkReport, newReport } from '@soctrang/par-core/report';
import { expect, test } from 'vitest';
import { openParts, openPartsText } from './open-parts';

const today = '2021-12-20';
const QUARTER = { kind: 'quarter', year: 2021, index: 4 } as const;
const open = (text: string): readonly string[] => openParts(checkReport(text, { today })).map(({ vi }) => vi);

test('a new report has its superior, its addressee and its recipients written; what only its author knows is open', () => {
  const department = newReport({ agency: 'so-tai-chinh', period: QUARTER });
  expect(open(department)).toEqual(['số', 'ngày', 'người ký']);
  const without = department.replace(/\n {2}(?:cơ quan chủ quản|nơi nhận):.*(?:\n {4}- .*)*/gu, '');
  expect(open(without)).toEqual(['cơ quan chủ quản', 'số', 'ngày', 'người ký', 'nơi nhận']);
  // A people’s committee of a district stands under its own name alone.
  const district = newReport({ agency: 'uy-ban-nhan-dan-huyen-ke-sach', period: QUARTER });
  expect(open(district)).toEqual(['số', 'ngày', 'người ký']);
});

test('a finished report has nothing open', () => {
  const file = new URL('../../../../../examples/workspace/so-tai-chinh.par.yaml', import.meta.url);
  expect(open(readFileSync(file, 'utf8'))).toEqual([]);
});

test('nothing at all is not asked for what only a report has', () => {
  expect(open('')).toEqual(['số', 'ngày', 'người ký', 'nơi nhận']);
});

test('it is said in one sentence, or not at all', () => {
  const district = checkReport(newReport({ agency: 'uy-ban-nhan-dan-huyen-ke-sach', period: QUARTER }), { today });
  expect(openPartsText(district, 'vi')).toBe('văn bản còn để trống số, ngày, người ký.');
  expect(openPartsText(district, 'en')).toBe('still open in the document: the number, the date, who signs.');
  const file = new URL('../../../../../examples/workspace/so-tai-chinh.par.yaml', import.meta.url);
  expect(openPartsText(checkReport(readFileSync(file, 'utf8'), { today }), 'vi')).toBeUndefined();
});
