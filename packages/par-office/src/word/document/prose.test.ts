import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inline, paragraphsOf } from './prose';

describe('a text as its author typed it', () => {
  test('is one paragraph where the editor broke it', () => {
    const text = [
      'Trong quý IV/2021, Sở đã hoàn thành việc đôn đốc xử lý kiến nghị của Kiểm toán Nhà nước và trình kế hoạch',
      'triển khai Nghị định số 60/2021/NĐ-CP.',
    ];
    expect(paragraphsOf(text.join('\n'))).toEqual([text.join(' ')]);
  });

  test.each([
    ['Dòng một\nDòng hai', ['Dòng một', 'Dòng hai']],
    ['Một.\n\nHai.', ['Một.', 'Hai.']],
    ['- một\n- hai\r\n+ ba', ['- một', '- hai', '+ ba']],
    [`${'chữ '.repeat(30)}\na) điểm a`, ['chữ '.repeat(30).trim(), 'a) điểm a']],
    ['', []],
    [' \n\t\n', []],
  ])('%j keeps the breaks that were meant', (text, paragraphs) => expect(paragraphsOf(text)).toEqual(paragraphs));

  test('loses no word, and has no line that cannot be written', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom(' ', '\n', 'a', 'ế', '\u0301', '\u0000', '-'),
            fc.string({ unit: 'binary', maxLength: 1 }),
          ),
          maxLength: 300,
        }),
        (text) => {
          const words = (lines: string): string => inline(lines).replace(/ /gu, '');
          expect(words(paragraphsOf(text).join('\n'))).toBe(words(text));
          for (const line of paragraphsOf(text)) {
            expect(line).toMatch(/\S/u);
            // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
            expect(line).not.toMatch(/[\u0000-\u001f]/u);
          }
        },
      ),
      { seed: 20210924, numRuns: 300 },
    );
  });
});
