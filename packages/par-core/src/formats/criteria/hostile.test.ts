import { fc, test } from '@fast-check/vitest';
import { describe, expect, test as plainTest } from 'vitest';
import { sentenceOf } from '../sentence';
import { checkCriteria } from './check';
import { extending, SAMPLE, sampleSet } from './sample';
import { criteriaText } from './write';

const today = '2023-12-20';
const criteriaSets = [sampleSet()];

/** Every finding lies inside the text and can be said; a set that is given can be scored by, written and read again. */
function expectSound(text: string, syntax: 'yaml' | 'json' = 'yaml'): void {
  const { findings, set, compiled } = checkCriteria(text, { today, syntax, criteriaSets });
  for (const finding of findings) {
    expect(finding.start).toBeGreaterThanOrEqual(0);
    expect(finding.end).toBeGreaterThanOrEqual(finding.start);
    expect(finding.end).toBeLessThanOrEqual(text.length);
    expect(sentenceOf(finding, 'vi')).not.toMatch(/\{\w+\}|undefined|\[object/u);
    expect(sentenceOf(finding, 'en')).not.toMatch(/\{\w+\}|undefined|\[object/u);
  }
  expect(set === undefined).toBe(compiled === undefined);
  if (set) criteriaText(set);
}

const piece = fc.constantFrom(
  ...['"', "'", '[', ']', '{', '}', ':', ': ', ' #', '- ', '|', '&a ', '*a', '!x ', '\t', '\u00a0', '\n', '---\n'],
  ...['\ud83d\ude00', '\ud800', 'ế'.normalize('NFD'), '0', '95,5%', '1.1', 'x', 'mã', 'tên', '  ', ',', '-1', '1/0'],
  ...['constructor', '__proto__: 1\n', '(', ')', '/ 0', 'if(', '31/02/2023', 'theo khoảng', 'bỏ: có', 'tiêu chí:'],
);

/** A set that builds on the sample and does something of everything. */
const EXTENDING = extending(
  '- { mã: "1.1", bỏ: có }',
  '- { mã: "1.3", thuộc: "1", tên: Khác, điểm tối đa: 1, cách chấm: theo tỷ lệ }',
  '- mã: "2.1"',
  '  cách chấm: { kiểu: theo công thức, công thức: "3", biến số: [] }',
);

const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), piece), { minLength: 1, maxLength: 4 });

function edited(text: string, changes: readonly (readonly [number, number, string])[]): string {
  let made = text;
  for (const [at, length, put] of changes) {
    const start = at % (made.length + 1);
    made = made.slice(0, start) + put + made.slice(start + length);
  }
  return made;
}

describe('whatever stands in the file of a criteria set, the check answers', () => {
  test.prop([fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('yaml' as const, 'json' as const)])(
    'arbitrary text',
    expectSound,
  );

  test.prop([fc.constantFrom(SAMPLE, EXTENDING), edits], { numRuns: 400 })(
    'a set with pieces cut out and put in',
    (text, changes) => expectSound(edited(text, changes)),
  );

  test.prop([fc.constantFrom(SAMPLE, EXTENDING), fc.nat(), fc.nat()], { numRuns: 200 })(
    'a set with two lines exchanged',
    (text, first, second) => {
      const lines = text.split('\n');
      const [a, b] = [first % lines.length, second % lines.length];
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
      expectSound(lines.join('\n'));
    },
  );
});

const HEAD = SAMPLE.slice(0, SAMPLE.indexOf('lĩnh vực:')).replace('vinh-ha-2023', 'vinh-ha-2025');
const many = (count: number, row: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => row(index)).join('\n');
const OTHER = SAMPLE.replace('vinh-ha-2023', 'vinh-ha-2025');
const inFormula = (formula: string): string => OTHER.replace('min(3, x / y * 5)', formula);

describe('what is too much is refused, in time', () => {
  plainTest.each([
    [
      '100,000 leaves',
      `${HEAD}lĩnh vực:\n${many(100_000, (i) => `  - { mã: a${i}, tên: Mục, điểm tối đa: 1, cách chấm: theo tỷ lệ }`)}\n`,
      ['PAR877'],
    ],
    ['a formula of a megabyte', inFormula(`x${' + y'.repeat(300_000)}`), ['PAR874']],
    ['brackets 10,000 deep', inFormula(`${'('.repeat(900)}x`), ['PAR874']],
    ['a formula of brackets alone', inFormula('('.repeat(100_000)), ['PAR874']],
    ['a division by nothing is a matter of the sheet', inFormula('x / y / 0'), []],
    [
      '101 bands',
      OTHER.replace(
        '- từ: 30%',
        `${many(101, (i) => `            - từ: ${i + 31}%\n              điểm: 0`).trim()}\n            - từ: 30%`,
      ),
      ['PAR877'],
    ],
    [
      '4,000 items of one id',
      `${HEAD}lĩnh vực:\n${many(4000, () => '  - { mã: a, tên: Mục, điểm tối đa: 1, cách chấm: theo tỷ lệ }')}\n`,
      ['PAR860'],
    ],
    [
      '4,000 items without a rule',
      `${HEAD}lĩnh vực:\n${many(4000, (i) => `  - { mã: a${i}, tên: Mục, điểm tối đa: 1 }`)}\n`,
      ['PAR864'],
    ],
    [
      '4,000 changes of what is not there',
      extending(...Array.from({ length: 4000 }, (_, i) => `- { mã: x${i}, tên: Mục }`)),
      ['PAR880'],
    ],
    [
      'new items that stand in one another 4,000 deep',
      extending(
        ...Array.from(
          { length: 4000 },
          (_, i) => `- { mã: x${i}, thuộc: ${i === 0 ? '"2.2"' : `x${i - 1}`}, tên: Mục, điểm tối đa: 1 }`,
        ),
      ),
      ['PAR877'],
    ],
  ])('%s', (_, text, codes) => {
    const start = performance.now();
    const { findings } = checkCriteria(text, { today, criteriaSets });
    expect(performance.now() - start).toBeLessThan(20_000);
    const found = new Set(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code));
    expect([...found]).toEqual(codes);
  });
});
