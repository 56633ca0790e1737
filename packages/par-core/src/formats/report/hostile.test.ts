import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { parsePeriod } from '../../calendar';
import { applyEdits, fixesOf, fixTitle } from '../fixes';
import { sentenceOf } from '../sentence';
import { checkReport, reportValue } from './check';
import { checkReportBytes } from './check-bytes';
import { newReport } from './new-report';

const today = '2021-12-20';
const period = parsePeriod('2021-Q4');
if (period === undefined) throw new Error('a period');
const whole = newReport({ agency: 'so-tai-chinh', period })
  .split('\n')
  .filter((line) => !line.trim().startsWith('#'))
  .join('\n');

/** Between the two halves of a character beyond the basic plane. */
function isInsideCharacter(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** Every finding lies inside the text, on the borders of characters, and can be said in both languages. */
function expectSound(text: string, syntax: 'yaml' | 'json' = 'yaml'): void {
  const checked = checkReport(text, { today, syntax });
  for (const finding of checked.findings) {
    expect(finding.start).toBeGreaterThanOrEqual(0);
    expect(finding.end).toBeGreaterThanOrEqual(finding.start);
    expect(finding.end).toBeLessThanOrEqual(text.length);
    for (const at of [finding.start, finding.end]) expect(isInsideCharacter(text, at)).toBe(false);
    expect(sentenceOf(finding, 'vi')).not.toMatch(/\{\w+\}|undefined|\[object/u);
    expect(sentenceOf(finding, 'en')).not.toMatch(/\{\w+\}|undefined|\[object/u);
  }
  reportValue(checked);
  for (const finding of checked.findings.slice(0, 20)) {
    for (const fix of fixesOf(checked, finding)) {
      let from = 0;
      for (const edit of fix.edits) {
        // In order, one beside the other, inside the text.
        expect(edit.start).toBeGreaterThanOrEqual(from);
        expect(edit.end).toBeGreaterThanOrEqual(edit.start);
        from = edit.end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
      expect(fixTitle(fix, 'vi')).not.toMatch(/\{\w+\}|undefined|\[object/u);
      checkReport(applyEdits(text, fix.edits), { today, syntax });
    }
  }
}

const fragment = fc.constantFrom(
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  '#',
  ' #',
  '- ',
  '|',
  '>',
  '&a ',
  '*a',
  '!x ',
  '\t',
  '\u00a0',
  '\n',
  '\r\n',
  '\r',
  '---\n',
  '<<<<<<< a\n',
  '\ud83d\ude00',
  '\ud800',
  'ế'.normalize('NFD'),
  '?',
  '%',
  '@',
  '0',
  '95,5%',
  '1.250',
  'MẬT',
  '74/BC-SNV ngày 1/1/2021',
  'B¸o c¸o kÕt qu¶',
  'trạng thái',
  '  ',
  ',',
);

describe('whatever stands in a file, the check answers', () => {
  test.prop([fc.uint8Array({ maxLength: 300 })])('arbitrary bytes', (bytes) => {
    checkReportBytes(bytes, { today });
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('yaml' as const, 'json' as const)])(
    'arbitrary text',
    (text, syntax) => {
      expectSound(text, syntax);
    },
  );

  test.prop(
    [
      fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.constantFrom('yaml' as const, 'json' as const),
    ],
    { numRuns: 1000 },
  )('the marks of YAML in any order', expectSound);

  test.prop([fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fragment), { minLength: 1, maxLength: 4 })], {
    numRuns: 400,
  })('a report with pieces cut out and put in', (edits) => {
    let text = whole;
    for (const [at, length, piece] of edits) {
      const start = at % (text.length + 1);
      text = text.slice(0, start) + piece + text.slice(start + length);
    }
    expectSound(text);
  });
});

describe('the work is bounded by the length of the text', () => {
  const many = 20_000;
  const head =
    'mẫu: par-report/1\ncơ quan: STC\nkỳ báo cáo: 2021-Q4\nnhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n';
  const evidence = (line: string): string => `${head}    tài liệu kiểm chứng:\n${line.repeat(many)}`;

  test.each([
    ['comments that swallow text', `${head}    kết quả: a #b\n${'# x\n    ghi chú: a #b\n'.repeat(many)}`, 'yaml'],
    ['one document given many times', evidence('      - { số ký hiệu: 1/BC-STC, ngày: 1/11/2021 }\n'), 'yaml'],
    [
      'one document of many days',
      evidence('      - { số ký hiệu: 1/BC-STC, trích yếu: a }\n      - { số ký hiệu: 01/BC-STC, ngày: 2/11/2021 }\n'),
      'yaml',
    ],
    ['a quote before many commas', `{ "mẫu": "${','.repeat(many * 20)}x`, 'json'],
    ['letters of a legacy font', `${head}    kết quả: ${'¸'.repeat(many * 20)}a ${'®i '.repeat(many)}`, 'yaml'],
    ['letters with marks', `${head}    kết quả: ${'e\u0301\u0301\u0301'.repeat(many)}`, 'yaml'],
    ['references without end', `${head}    kết quả: ${'74/BC-SNV ngày 1/'.repeat(many)}`, 'yaml'],
    [
      'numbers and blanks for a symbol',
      `${head}    tài liệu kiểm chứng: [{ số ký hiệu: ${'số 1 '.repeat(many)} }]\n`,
      'yaml',
    ],
  ] as const)('%s', (_, text, syntax) => {
    expect(checkReport(text, { today, syntax }).findings.length).toBeGreaterThan(0);
  });
});
