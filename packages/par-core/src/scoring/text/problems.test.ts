import { describe, expect, test } from 'vitest';
import { setOf } from '../../../test/one-leaf';
import { SAMPLE_SET } from '../../../test/sample-criteria';
import { type CriteriaSet, compile, Failure, type Numeral, problemsOf, type Rule } from '..';
import { failureWords, problemWords, provenanceWords, warningWords } from '.';
import { FAILURE_SENTENCES } from './failures';
import { FORMULA_SENTENCES, PROBLEM_SENTENCES } from './problems';
import { WARNING_SENTENCES } from './warnings';

/** What is wrong with a rule, without the place. */
function wrong(rule: unknown, maximum: Numeral = 1, language: 'vi' | 'en' = 'vi'): readonly string[] {
  return problemsOf(setOf(rule as Rule, maximum)).map((problem) =>
    problemWords(problem, language)
      .replaceAll('\u00a0', ' ')
      .replace(/^\S+ \S+ \(\S+\): /u, ''),
  );
}

const formula = (expression: string, variables: readonly object[] = []): unknown => ({
  kind: 'formula',
  variables,
  alternatives: [{ id: 'a', name: { vi: 'A', en: 'A' }, expression }],
});

describe('a problem of a set', () => {
  test('is told with its place', () => {
    const [area] = SAMPLE_SET.areas;
    const set: CriteriaSet = { ...SAMPLE_SET, areas: area ? [{ ...area, maximum: 10 }] : [] };
    expect(problemsOf(set).map((problem) => problemWords(problem, 'vi'))).toEqual([
      'Mục 1 (/areas/0/maximum): Điểm tối đa ghi là 10, còn tổng điểm tối đa của các mục bên trong là 9,5. Hãy sửa cho khớp.',
    ]);
    expect(problemsOf(set).map((problem) => problemWords(problem, 'en'))).toEqual([
      'Item 1 (/areas/0/maximum): The maximum is given as 10, while the maxima inside add up to 9.5. Make them agree.',
    ]);
  });

  test.each<readonly [rule: unknown, sentence: string]>([
    [
      formula('min(0,5; 1)'),
      'Công thức, ký tự thứ 5: “0,5” có thể là một số hoặc hai số; hãy viết phần thập phân sau dấu chấm (0.5) và dùng dấu ; giữa các tham số.',
    ],
    [
      formula('1.234,5 + 1'),
      'Công thức, ký tự thứ 1: “1.234,5” có thể là một số hoặc hai số; hãy viết phần thập phân sau dấu chấm (1234.5) và dùng dấu ; giữa các tham số.',
    ],
    [formula(''), 'Công thức, để trống: hãy ghi công thức.'],
    [formula('1 + '), 'Công thức, ký tự thứ 5: công thức còn dở; hãy viết tiếp hoặc đóng ngoặc.'],
    [formula('x * 2'), 'Công thức, ký tự thứ 1: không có biến “x”; hãy sửa tên hoặc khai báo biến.'],
    [formula('sum(1; 2)'), 'Công thức, ký tự thứ 1: không có hàm “sum”; chỉ có min, max, abs, round, if.'],
    [
      formula('1 # 2'),
      'Công thức, ký tự thứ 3: “#” không dùng được trong công thức; hãy bỏ hoặc thay bằng + - * / ( ).',
    ],
    [formula('if(1; 2; 3)'), 'Công thức, ký tự thứ 4: hàm if cần một phép so sánh trước tiên, ví dụ x >= 90%.'],
    [formula('1'.repeat(2001)), 'Công thức, dài quá 2.000 ký tự: hãy tách một phần thành biến được tính.'],
    [
      formula('a', [{ id: 'a', name: { vi: 'a', en: 'a' }, expression: 'a + 1' }]),
      'Công thức, các biến được tính vòng quanh: a → a; hãy để ít nhất một biến là số liệu nhập vào.',
    ],
    [{ kind: 'linear-with-floor', floor: 120 }, 'Con số ở đây là 120, phải từ 0 đến 100.'],
    [
      { kind: 'linear-with-floor', floor: '50,5' },
      '“50,5” không phải là số. Hãy ghi một số, phần thập phân sau dấu chấm, ví dụ 0.5.',
    ],
    [{ kind: 'linear-to-target', unit: 'count', target: 0 }, 'Con số ở đây là 0, phải lớn hơn 0.'],
    [
      { kind: 'linear-to-target', unit: 'kg', target: 1 },
      '“kg” không dùng được ở đây. Hãy chọn một trong các giá trị của khóa này.',
    ],
    [
      { kind: 'linear-between', unit: 'number', low: '1.5', high: '1.5' },
      'Hai ngưỡng cùng là 1,5 nên không có gì ở giữa. Hãy sửa một ngưỡng, hoặc dùng loại có hoặc không.',
    ],
    [{ kind: 'bands', unit: 'number', bands: [] }, 'Cách chấm chưa có khoảng điểm nào. Hãy thêm ít nhất một khoảng.'],
    [
      { kind: 'bands', unit: 'number', bands: [{ from: 9, to: 5, points: 1 }] },
      'Khoảng từ 9 đến 5 không chứa giá trị nào. Hãy sửa cận dưới hoặc cận trên.',
    ],
    [
      {
        kind: 'bands',
        unit: 'number',
        bands: [
          { from: 5, points: 1 },
          { to: 6, points: 0 },
        ],
      },
      'Khoảng thứ 1 và khoảng thứ 2 chồng lên nhau hoặc sai thứ tự. Hãy sửa các cận cho khoảng này nối tiếp khoảng kia.',
    ],
    [
      {
        kind: 'date-bands',
        bands: [
          { by: '2021-12-31', points: 1 },
          { by: '2021-12-31', points: 0 },
        ],
      },
      'Khoảng ở mốc 31/12/2021 không chứa giá trị nào, hoặc trùng mốc với một khoảng khác. Hãy sửa mốc hoặc bỏ một khoảng.',
    ],
    [
      { kind: 'date-bands', bands: [{ by: '31/12/2021', points: 1 }] },
      '“31/12/2021” không phải là một ngày có thật. Hãy ghi năm-tháng-ngày, ví dụ 2021-12-31.',
    ],
    [
      { kind: 'evidence', rule: { kind: 'evidence', rule: { kind: 'linear' } } },
      '“evidence” đã có ở vòng ngoài của cách chấm này. Hãy bỏ một lần.',
    ],
    [
      { kind: 'theo-tỷ-lệ' },
      'Không có cách chấm “theo-tỷ-lệ”. Hãy dùng một trong các loại nêu ở trang “Các cách chấm”.',
    ],
  ])('%j: %s', (rule, sentence) => {
    expect(wrong(rule)).toContain(sentence);
    expect(wrong(rule, 1, 'en').join(' ')).not.toMatch(/[àáảãạăâđêôơư]{2}|\{\w+\}|undefined/iu);
  });

  test('of every kind has its own words, and none of them is left without an argument', () => {
    for (const kind of Object.keys(PROBLEM_SENTENCES).filter((key) => !key.includes('.'))) {
      const formulas = kind === 'formula' ? Object.keys(FORMULA_SENTENCES) : [undefined];
      for (const why of formulas) {
        const args = {
          text: 'x',
          value: '1',
          low: '0',
          high: '1',
          id: 'x',
          name: 'x',
          most: 1,
          count: 2,
          sum: '1',
          maximum: '2',
          from: '1',
          to: '0',
          first: 1,
          second: 2,
        };
        const problem = {
          kind,
          item: '1',
          path: '/areas/0',
          args,
          ...(why && { formula: { kind: why, start: 0, end: 1, text: '0,5' } }),
        };
        for (const language of ['vi', 'en'] as const) {
          expect(problemWords(problem as Parameters<typeof problemWords>[0], language)).not.toMatch(
            /\{\w+\}|undefined/u,
          );
        }
      }
    }
  });
});

describe('why there are no points', () => {
  test.each<readonly [Failure, string, string]>([
    [
      new Failure('zero-denominator', 'denominator'),
      'Mẫu số bằng 0 nên không tính được tỷ lệ. Nếu không phát sinh, hãy ghi là không áp dụng.',
      'The denominator is 0, so there is no rate. Where nothing occurred, say that it does not apply.',
    ],
    [
      new Failure('negative', 'numerator'),
      'Tử số nhỏ hơn 0, trong khi số lượng không thể âm.',
      'The numerator is below 0; a count never is.',
    ],
    [
      new Failure('missing-name', 'giao'),
      'Số liệu “giao” còn thiếu. Hãy bổ sung.',
      'The input “giao” is missing. Add it.',
    ],
    [
      new Failure('division-by-zero', undefined, 8),
      'Công thức chia cho 0 ở ký tự thứ 9. Hãy xem lại số liệu đứng sau dấu chia.',
      'The formula divides by 0 at character 9. Look at the figures behind the sign of division.',
    ],
    [
      new Failure('not-whole', 'variable'),
      'Số liệu “variable” có phần thập phân. Hãy ghi một số nguyên.',
      'The input “variable” has decimals. Write a whole number.',
    ],
    [
      new Failure('not-a-number', 'constructor'),
      'Số liệu “constructor” không phải là số. Hãy ghi một số, ví dụ 95,5.',
      'The input “constructor” is no number. Write one, such as 95.5.',
    ],
  ])('%o', (failure, vi, en) => {
    expect(failureWords(failure, 'vi')).toBe(vi);
    expect(failureWords(failure, 'en')).toBe(en);
  });

  test('has words for every kind, with and without a name and a place', () => {
    const kinds = Object.keys(FAILURE_SENTENCES).filter((key) => !key.includes('.'));
    for (const kind of kinds) {
      for (const [name, at] of [
        [undefined, undefined],
        ['x', undefined],
        [undefined, 3],
        ['x', 3],
      ] as const) {
        const failure = new Failure(kind as Failure['kind'], name, at);
        for (const language of ['vi', 'en'] as const) {
          expect(failureWords(failure, language)).not.toMatch(/\{\w+\}|undefined|NaN/u);
        }
      }
    }
  });
});

describe('what a score warns of', () => {
  test('is told with the item it is about', () => {
    const { warnings } = compile(SAMPLE_SET).score({
      '1.1.2': '120%',
      '1.1.3': { value: true, notApplicable: true },
      '1.1.4': 'ba',
      '9.9': 1,
      '3.2': { self: -1 },
    });
    expect(warnings.map((warning) => warningWords(warning, 'vi').replaceAll('\u00a0', ' ')).sort()).toEqual([
      '1.1.2: 1,8 điểm vượt điểm tối đa nên chỉ tính bằng điểm tối đa.',
      '1.1.3: ghi là không áp dụng, nhưng bộ tiêu chí không cho phép điều đó, nên vẫn chấm theo cách chấm.',
      '1.1.4: Số liệu không phải là số. Hãy ghi một số, ví dụ 95,5.',
      '3.2: −1 điểm nhỏ hơn 0 nên tính bằng 0.',
      'Bộ tiêu chí không có tiêu chí “9.9” để chấm; số liệu này không được dùng. Hãy xem lại mã.',
    ]);
  });

  test('has words for every kind', () => {
    for (const kind of Object.keys(WARNING_SENTENCES)) {
      const warning = { kind: kind as keyof typeof WARNING_SENTENCES, item: '1' };
      expect(warningWords(warning, 'vi')).not.toMatch(/\{\w+\}|undefined/u);
    }
  });
});

describe('where a number comes from', () => {
  test.each([
    [{ kind: 'sourced', source: '1149/QĐ-BNV' }, 'có nguồn: 1149/QĐ-BNV', 'sourced: 1149/QĐ-BNV'],
    [
      { kind: 'inferred', source: '1149/QĐ-BNV', how: { vi: 'cùng bốn khối', en: 'the same blocks' } },
      'suy ra từ 1149/QĐ-BNV: cùng bốn khối',
      'inferred from 1149/QĐ-BNV: the same blocks',
    ],
    [{ kind: 'unverified' }, 'chưa kiểm chứng', 'unverified'],
    [
      { kind: 'unverified', note: { vi: 'theo trí nhớ', en: 'from memory' } },
      'chưa kiểm chứng: theo trí nhớ',
      'unverified: from memory',
    ],
    [{ kind: 'own' }, 'do bộ tiêu chí này tự đặt ra', 'defined by the set itself'],
  ] as const)('%j', (provenance, vi, en) => {
    expect([provenanceWords(provenance, 'vi'), provenanceWords(provenance, 'en')]).toEqual([vi, en]);
  });
});
