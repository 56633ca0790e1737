import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../sentence';
import { checkReportBytes } from './check-bytes';

const today = '2021-12-20';
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('bytes that are no report are a finding', () => {
  test.each<[name: string, bytes: Uint8Array, code: string, words: string]>([
    ['UTF-16 with a byte order mark', bytes(0xff, 0xfe, 0x6d, 0), 'PAR002', 'UTF-16'],
    ['a picture', bytes(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10), 'PAR002', 'NUL'],
    ['a broken character', bytes(0x6d, 0xe1, 0xba), 'PAR002', 'byte thứ 2'],
    ['a byte of another encoding', bytes(0x53, 0xf4, 0x20), 'PAR002', 'byte thứ 2'],
    ['nothing', bytes(), 'PAR004', 'chưa có nội dung'],
    ['too much', new Uint8Array(11).fill(0x61), 'PAR003', '11 byte'],
  ])('%s', (_, content, code, words) => {
    const { findings } = checkReportBytes(content, { today, maxSize: 10 });
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(findings.map((finding) => sentenceOf(finding, 'vi')).join()).toContain(words);
  });
});

describe('today', () => {
  test.each(['20/12/2021', '2022-02-31', ''])('cannot be %j', (day) => {
    const options = { today: day } as unknown as Parameters<typeof checkReportBytes>[1];
    expect(() => checkReportBytes(bytes(0x6d), options)).toThrow(RangeError);
  });
});
