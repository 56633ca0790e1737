import { fc, test } from '@fast-check/vitest';
import { lineStartsOf, whole } from '@soctrang/par-core/source';
import { describe, expect, it } from 'vitest';
import { applied, changeOf, type Difference, type Lines, merged } from './text-edit';

const lines = (text: string): Lines => ({ text, lineStarts: lineStartsOf(text) });
const at = (line: number, character: number) => ({ line, character });

describe('a change that an editor tells', () => {
  const REPORT = 'cơ quan: STC\r\nkỳ báo cáo: Quý IV/2021\n';
  it.each([
    [
      'of one word',
      { range: { start: at(0, 9), end: at(0, 12) }, text: 'SNV' },
      'cơ quan: SNV\r\nkỳ báo cáo: Quý IV/2021\n',
    ],
    ['without a range is the whole text', { text: 'cơ quan: SNV' }, 'cơ quan: SNV'],
    ['behind the last line goes to the end', { range: { start: at(99, 7), end: at(99, 9) }, text: '#' }, `${REPORT}#`],
    [
      'behind the end of a line goes to that end',
      { range: { start: at(0, 99), end: at(0, 99) }, text: '#' },
      'cơ quan: STC#\r\nkỳ báo cáo: Quý IV/2021\n',
    ],
    [
      'before the text goes to its beginning',
      { range: { start: at(-1, -5), end: at(0, 9) }, text: '' },
      'STC\r\nkỳ báo cáo: Quý IV/2021\n',
    ],
    [
      'that runs backwards is turned round',
      { range: { start: at(0, 12), end: at(0, 9) }, text: 'SNV' },
      'cơ quan: SNV\r\nkỳ báo cáo: Quý IV/2021\n',
    ],
  ])('%s', (_, change, expected) => {
    const before = lines(REPORT);
    expect(whole(applied(before, changeOf(change, before)).text)).toBe(expected);
  });
});

const piece = fc.string({ unit: fc.constantFrom('a', 'ậ', '\n', '\r', '\r\n', ' ', '🏛'), maxLength: 12 });
const places = fc.tuple(fc.nat(20), fc.nat(20), piece);

test.prop([piece, fc.array(places, { maxLength: 8 })])(
  'lines stand where a fresh look finds them, and one merged difference leads from the first text to the last',
  (first, edits) => {
    let now = lines(first);
    let difference: Difference | undefined;
    for (const [from, length, text] of edits) {
      const start = Math.min(from, now.text.length);
      const change = { start, end: Math.min(start + length, now.text.length), text };
      now = applied(now, change);
      difference = merged(difference, change);
      expect(now.lineStarts).toEqual(lineStartsOf(whole(now.text)));
    }
    if (difference === undefined) return;
    const { start, end, newEnd } = difference;
    expect(first.slice(0, start) + now.text.slice(start, newEnd) + first.slice(end)).toBe(whole(now.text));
  },
);
