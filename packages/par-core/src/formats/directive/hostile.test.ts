import { fc, test } from '@fast-check/vitest';
import { describe, expect, test as plainTest } from 'vitest';
import { sentenceOf } from '../sentence';
import { checkDirective } from './check';
import { SAMPLE } from './sample';
import { directiveText } from './write';

const today = '2023-03-20';

/** Every finding lies inside the text and can be said; a directive that is given can be written and read again. */
function expectSound(text: string, syntax: 'yaml' | 'json' = 'yaml'): void {
  const { findings, directive } = checkDirective(text, { today, syntax });
  for (const finding of findings) {
    expect(finding.start).toBeGreaterThanOrEqual(0);
    expect(finding.end).toBeGreaterThanOrEqual(finding.start);
    expect(finding.end).toBeLessThanOrEqual(text.length);
    expect(sentenceOf(finding, 'vi')).not.toMatch(/\{\w+\}|undefined|\[object/u);
    expect(sentenceOf(finding, 'en')).not.toMatch(/\{\w+\}|undefined|\[object/u);
  }
  if (directive) directiveText(directive);
}

const piece = fc.constantFrom(
  ...['"', "'", '[', ']', '{', '}', ':', ': ', ' #', '- ', '|', '&a ', '*a', '!x ', '\t', '\u00a0', '\n', '---\n'],
  ...['\ud83d\ude00', '\ud800', 'ế'.normalize('NFD'), '0', '95,5%', '1.a', 'SNV', 'cơ quan', 'tên', '  ', ','],
  ...['constructor', '__proto__: 1\n', 'so-noi-vu', '31/02/2023', 'Quý IV/2023', 'thường xuyên'],
);

describe('whatever stands in a directive’s file, the check answers', () => {
  test.prop([fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('yaml' as const, 'json' as const)])(
    'arbitrary text',
    expectSound,
  );

  test.prop([fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), piece), { minLength: 1, maxLength: 4 })], {
    numRuns: 300,
  })('a directive with pieces cut out and put in', (edits) => {
    let text = SAMPLE;
    for (const [at, length, put] of edits) {
      const start = at % (text.length + 1);
      text = text.slice(0, start) + put + text.slice(start + length);
    }
    expectSound(text);
  });

  test.prop([fc.nat(), fc.nat()], { numRuns: 200 })('a directive with two lines exchanged', (first, second) => {
    const lines = SAMPLE.split('\n');
    const [a, b] = [first % lines.length, second % lines.length];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    expectSound(lines.join('\n'));
  });
});

describe('a file of nothing but trouble costs no more than its size', () => {
  const many = (row: (index: number) => string): string => Array.from({ length: 4000 }, (_, i) => row(i)).join('\n');
  const until = (key: string): string => SAMPLE.slice(0, SAMPLE.indexOf(`\n${key}:`) + 1);

  plainTest.each([
    [
      'agencies of one id and one abbreviation',
      `${until('cơ quan')}cơ quan:\n${many(() => '  - { tên: Sở A, viết tắt: A }')}`,
    ],
    [
      'agencies that succeed each other in one long chain',
      `${until('cơ quan')}cơ quan:\n${many(
        (i) =>
          `  - { mã: a-${i}, tên: Sở ${i}, kế tục: [{ ngày: 01/01/2024, cơ quan: a-${i + 1}, quyết định: Không }] }`,
      )}`,
    ],
    [
      'members nobody knows',
      `${until('văn bản viện dẫn')}  - tên: Nhóm\n    thành viên:\n${many((i) => `      - Sở ${i} ở đâu`)}`,
    ],
    [
      'tasks that name indicators nobody knows',
      `${until('nhiệm vụ')}nhiệm vụ:\n${many((i) => `  - { mã: 1.${i}, tên: Việc, giao cho: SNV, chỉ tiêu: [x${i}, y${i}] }`)}`,
    ],
    [
      'tasks given to nobody known',
      `${until('nhiệm vụ')}nhiệm vụ:\n${many((i) => `  - { mã: 1.${i}, tên: Việc, giao cho: Sở ${i} nào đó }`)}`,
    ],
  ])('%s', (_, text) => {
    const start = performance.now();
    const { findings } = checkDirective(text, { today });
    expect(findings.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
