import { Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { refusalText } from '../messages/refusals';
import { ARCHIVE_LIMITS, openOfficeFile } from './open';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const workbook: Zippable = { '[Content_Types].xml': text('<Types/>'), 'xl/workbook.xml': text('<workbook/>') };
const xlsx = (more: Zippable = {}): Uint8Array => zipSync({ ...workbook, ...more });
const reasonOf = (bytes: Uint8Array, limits = ARCHIVE_LIMITS): string => {
  const opened = openOfficeFile(bytes, 'xlsx', limits);
  return 'reason' in opened ? opened.reason : 'read';
};
const compound = (more: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...text(more)]);

describe('a file of Excel is opened', () => {
  test('into its parts, packed or only stored', () => {
    for (const level of [0, 6] as const) {
      const opened = openOfficeFile(zipSync(workbook, { level }), 'xlsx');
      expect('reason' in opened).toBe(false);
      expect([...(opened as Map<string, Uint8Array>).keys()].sort()).toEqual([
        '[Content_Types].xml',
        'xl/workbook.xml',
      ]);
    }
  });

  test('with a part longer than one step of reading', () => {
    const long = Uint8Array.from({ length: 500_000 }, (_, index) => (index * 2_654_435_761) >>> 24);
    const opened = openOfficeFile(xlsx({ 'xl/media/image1.png': long }), 'xlsx');
    expect((opened as Map<string, Uint8Array>).get('xl/media/image1.png')).toEqual(long);
  });
});

/** An archive whose parts say their sizes behind themselves, as LibreOffice writes them. */
function sizesBehind(parts: Zippable): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((_error, chunk) => chunks.push(chunk));
  for (const [name, bytes] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    archive.add(part);
    part.push(bytes as Uint8Array, true);
  }
  archive.end();
  return Buffer.concat(chunks);
}

test('a file of LibreOffice is opened wherever its parts happen to end', () => {
  // Nothing that deflating makes smaller: each length puts the end of the part at another place of what is read at a time.
  let state = 20210924;
  const noise = Uint8Array.from({ length: 66_000 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
  for (let length = 65_380; length < 65_480; length++) {
    const part = noise.subarray(0, length);
    const opened = openOfficeFile(sizesBehind({ 'xl/media/image1.png': part, ...workbook }), 'xlsx');
    expect('reason' in opened ? opened : opened.size, `${length} bytes`).toBe(3);
  }
});

describe('a file that is none, or hostile, is refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a text', text('Kính gửi: Sở Nội vụ'), 'no-office-file'],
    ['two letters like an archive', text('PK'), 'broken'],
    ['an archive of something else', zipSync({ 'a.txt': text('a') }), 'no-office-file'],
    ['a file of Word', zipSync({ 'word/document.xml': text('<w:document/>') }), 'other-kind'],
    ['an old file', compound('Workbook'), 'old-format'],
    ['a file with a password', compound([...'EncryptedPackage'].join('\0')), 'encrypted'],
    ['a program inside', xlsx({ 'xl/vbaProject.bin': text('Sub Auto_Open()') }), 'macros'],
    ['old macros', xlsx({ 'xl/macrosheets/sheet1.xml': text('<x/>') }), 'macros'],
    ['links to other workbooks', xlsx({ 'xl/externalLinks/externalLink1.xml': text('<x/>') }), 'external-links'],
    [
      'entities that unfold',
      xlsx({ 'xl/styles.xml': text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>') }),
      'entities',
    ],
  ])('%s', (_, bytes, reason) => expect(reasonOf(bytes)).toBe(reason));

  test('at every place it may be cut off at', () => {
    const whole = xlsx({ 'xl/worksheets/sheet1.xml': text('<worksheet/>'.repeat(50)) });
    for (let length = 2; length < whole.length; length++)
      expect(reasonOf(whole.subarray(0, length)), `${length} bytes`).toBe('broken');
  });

  test('when it unfolds to more than is read, whatever it says of itself', () => {
    const bomb = xlsx({ 'xl/worksheets/sheet1.xml': new Uint8Array(4_000_000) });
    const limits = { ...ARCHIVE_LIMITS, unpacked: 1_000_000 };
    expect(reasonOf(bomb, limits)).toBe('too-large');
    // The sizes in its headers say 1 byte.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 30; at++) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    }
    expect(reasonOf(bomb, limits)).toBe('too-large');
  });

  test('when it has more bytes or parts than are read', () => {
    expect(reasonOf(xlsx(), { ...ARCHIVE_LIMITS, packed: 10 })).toBe('too-large');
    expect(reasonOf(xlsx(), { ...ARCHIVE_LIMITS, parts: 1 })).toBe('too-many-parts');
  });

  test('with a sentence that says the way out, in both languages', () => {
    expect(refusalText({ reason: 'too-large', limit: 32 }, 'vi')).toContain('chỉ đọc đến 32 MB');
    expect(refusalText({ reason: 'macros', part: 'xl/vbaProject.bin' }, 'en')).toContain('macros (xl/vbaProject.bin)');
  });
});
