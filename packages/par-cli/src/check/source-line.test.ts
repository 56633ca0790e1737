import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../terminal/width';
import { showLine } from './source-line';

/** The line and its mark below it; `|…|` in the source is the marked part. */
function shown(source: string, room: number): readonly string[] {
  const [before = '', marked = '', after = ''] = source.split('|');
  const line = showLine(before + marked + after, before.length, before.length + marked.length, room);
  return [line.text, ' '.repeat(line.from) + '^'.repeat(line.length)];
}

describe('a line with its mark', () => {
  test.each([
    ['    tiến độ: |60%|', ['    tiến độ: 60%', '             ^^^']],
    [`    ${'tiến độ'.normalize('NFD')}: |60%|`, [`    ${'tiến độ'.normalize('NFD')}: 60%`, '             ^^^']],
    ['\ttiến độ: |60%|', ['    tiến độ: 60%', '             ^^^']],
    ['a\tb: |c|', ['a   b: c', '       ^']],
    ['mã|：| 3.a', ['mã： 3.a', '  ^^']],
    ['kết quả: |\u001b[31m|', ['kết quả: ␛[31m', '         ^^^^^']],
    ['trạng thái:||', ['trạng thái:', '           ^']],
  ])('%j', (source, lines) => {
    expect(shown(source, 60)).toEqual(lines);
  });

  test('that is too wide is cut around the mark', () => {
    const long = 'kết quả đạt được trong kỳ là rất tốt và '.repeat(5);
    const [text = '', mark = ''] = shown(`${long}|chỗ này|${long}`, 40);
    expect(text).toMatch(/^….*chỗ này.*…$/u);
    expect(widthOf(text)).toBeLessThanOrEqual(40);
    expect(text.slice(mark.indexOf('^'), mark.length)).toBe('chỗ này');
  });

  test('begins with its beginning where the mark is near it', () => {
    const [text = '', mark = ''] = shown(`nhiệm vụ: |một| ${'hai '.repeat(40)}`, 40);
    expect(text).toMatch(/^nhiệm vụ: một hai.*…$/u);
    expect(mark).toBe('          ^^^');
  });

  test('ends with its end where the mark is near it', () => {
    const [text = ''] = shown(`${'hai '.repeat(40)}|một|`, 40);
    expect(text).toMatch(/^….*hai một$/u);
  });

  test('shows the beginning of a mark that is wider than there is room', () => {
    const [text = '', mark = ''] = shown(`tên: |${'dài '.repeat(50)}|`, 30);
    expect(text).toMatch(/^tên: dài.*…$/u);
    expect(mark).toMatch(/^ {5}\^+$/u);
    expect(mark.length).toBeLessThanOrEqual(30);
  });

  test('of ten megabytes is not looked at whole', () => {
    const line = 'x'.repeat(10_000_000);
    const { text, length } = showLine(line, 5_000_000, 5_000_003, 60);
    expect(text.length).toBeLessThanOrEqual(60);
    expect(length).toBe(3);
  });

  test('never is wider than its room, and its mark never outside it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 20, max: 100 }),
        (line, a, b, room) => {
          const start = Math.min(a, b, line.length);
          const end = Math.min(Math.max(a, b), line.length);
          const { text, from, length } = showLine(line, start, end, room);
          expect(widthOf(text)).toBeLessThanOrEqual(room);
          expect(length).toBeGreaterThanOrEqual(1);
          expect(from + length).toBeLessThanOrEqual(widthOf(text) + 1);
        },
      ),
    );
  });
});
