import { describe, expect, test } from 'vitest';
import { type Rule, rational } from '..';
import { RULE_NAMES, ruleWords } from '.';

/** A rule with a maximum of 1.5, in Vietnamese and in English. No-break spaces are written as blanks here. */
const RULES: readonly (readonly [Rule, string, string])[] = [
  [{ kind: 'yes-no' }, 'Đạt: 1,5 điểm; không đạt: 0 điểm.', 'Met: 1.5 points; not met: 0 points.'],
  [
    {
      kind: 'bands',
      unit: 'percent',
      bands: [
        { from: '95%', points: 1.5 },
        { from: 80, to: 95, points: 1 },
      ],
    },
    'Theo khoảng của tỷ lệ: từ 95% trở lên: 1,5 điểm; từ 80% đến dưới 95%: 1 điểm. Ngoài các khoảng này: 0 điểm.',
    'By bands of the rate: 95% or more: 1.5 points; from 80% to below 95%: 1 point. Outside these bands: 0 points.',
  ],
  [
    {
      kind: 'bands',
      unit: 'number',
      bands: [
        { to: '0.5', points: 0 },
        { from: '0.5', points: 1 },
      ],
    },
    'Theo khoảng của giá trị: dưới 0,5: 0 điểm; từ 0,5 trở lên: 1 điểm.',
    'By bands of the value: below 0.5: 0 points; 0.5 or more: 1 point.',
  ],
  [{ kind: 'linear' }, 'Điểm bằng tỷ lệ × 1,5 điểm.', 'Points are the rate × 1.5 points.'],
  [
    { kind: 'linear-with-floor', floor: 50 },
    'Đạt 100%: 1,5 điểm; từ 50% đến dưới 100%: tỷ lệ × 1,5 điểm; dưới 50%: 0 điểm.',
    'At 100%: 1.5 points; from 50% to below 100%: the rate × 1.5 points; below 50%: 0 points.',
  ],
  [
    { kind: 'linear-to-target', unit: 'count', target: 1200 },
    'Đạt từ 1.200 trở lên: 1,5 điểm; thấp hơn: số lượng ÷ 1.200 × 1,5 điểm.',
    'From 1,200 on: 1.5 points; below it: the count ÷ 1,200 × 1.5 points.',
  ],
  [
    { kind: 'linear-between', unit: 'percent', low: 20, high: 80 },
    'Từ 20% trở xuống: 0 điểm; từ 80% trở lên: 1,5 điểm; ở giữa: (tỷ lệ − 20%) ÷ (80% − 20%) × 1,5 điểm.',
    'Up to 20%: 0 points; from 80% on: 1.5 points; between: (the rate − 20%) ÷ (80% − 20%) × 1.5 points.',
  ],
  [
    { kind: 'linear-between', unit: 'number', low: 15, high: 5 },
    'Từ 15 trở lên: 0 điểm; từ 5 trở xuống: 1,5 điểm; ở giữa: (15 − giá trị) ÷ (15 − 5) × 1,5 điểm.',
    '15 or more: 0 points; 5 or less: 1.5 points; between: (15 − the value) ÷ (15 − 5) × 1.5 points.',
  ],
  [
    { kind: 'deduction', perCase: '0.25', free: 2 },
    'Từ 1,5 điểm, mỗi trường hợp trừ 0,25 điểm, trừ đến khi hết điểm; 2 trường hợp đầu tiên không bị trừ.',
    'From 1.5 points, 0.25 points off for each case, down to nothing; cases that cost nothing: 2.',
  ],
  [
    { kind: 'deduction', perCase: 1 },
    'Từ 1,5 điểm, mỗi trường hợp trừ 1 điểm, trừ đến khi hết điểm.',
    'From 1.5 points, 1 point off for each case, down to nothing.',
  ],
  [
    {
      kind: 'count-bands',
      bands: [
        { atLeast: 1, points: 0.5 },
        { atLeast: 3, points: 1.5 },
      ],
    },
    'Theo số lượng: từ 3 trở lên: 1,5 điểm; từ 1 trở lên: 0,5 điểm; ít hơn: 0 điểm.',
    'By how many there are: 3 or more: 1.5 points; 1 or more: 0.5 points; fewer: 0 points.',
  ],
  [
    {
      kind: 'date-bands',
      bands: [
        { by: '2021-12-31', points: 0.5 },
        { by: '2021-12-15', points: 1.5 },
      ],
    },
    'Theo ngày hoàn thành: chậm nhất ngày 15/12/2021: 1,5 điểm; chậm nhất ngày 31/12/2021: 0,5 điểm; sau đó hoặc không thực hiện: 0 điểm.',
    'By the day it was done: by 15 December 2021: 1.5 points; by 31 December 2021: 0.5 points; later or not at all: 0 points.',
  ],
  [
    {
      kind: 'survey',
      options: [
        { id: 'tot', name: { vi: 'Tốt', en: 'Good' }, weight: 100 },
        { id: 'kha', name: { vi: 'Khá', en: 'Fair' }, weight: '62.5' },
      ],
    },
    'Bình quân các câu trả lời theo trọng số (Tốt: 100%; Khá: 62,5%) × 1,5 điểm.',
    'The weighted mean of the answers (Good: 100%; Fair: 62.5%) × 1.5 points.',
  ],
  [
    { kind: 'growth', measure: 'percent', unit: 'count', bands: [{ above: 0, points: 1.5 }] },
    'Theo mức tăng so với năm trước, tính bằng phần trăm: trên 0%: 1,5 điểm; còn lại: 0 điểm.',
    'By the growth on the year before, in percent of it: more than 0%: 1.5 points; else 0 points.',
  ],
  [
    { kind: 'growth', measure: 'difference', unit: 'percent', bands: [{ from: 5, points: 1 }] },
    'Theo chênh lệch so với năm trước: từ 5 điểm phần trăm trở lên: 1 điểm; còn lại: 0 điểm.',
    'By the difference from the year before: 5 percentage points or more: 1 point; else 0 points.',
  ],
  [{ kind: 'external-index', index: 'SIPAS', scale: 10 }, 'SIPAS ÷ 10 × 1,5 điểm.', 'SIPAS ÷ 10 × 1.5 points.'],
  [
    {
      kind: 'formula',
      variables: [
        { id: 'x', name: { vi: 'số hồ sơ đúng hạn', en: 'dossiers in time' }, unit: 'count' },
        { id: 'y', name: { vi: 'số hồ sơ', en: 'dossiers' }, unit: 'count' },
        { id: 't', name: { vi: 'tỷ lệ', en: 'rate' }, expression: 'x / y' },
      ],
      alternatives: [{ id: 'a', name: { vi: 'A', en: 'A' }, expression: 'min(1.5, 2 * (t - 0.25)) - -x + -1' }],
    },
    'Điểm bằng min(1,5; 2 × (t − 0,25)) − (−x) + (−1); trong đó x là số hồ sơ đúng hạn; y là số hồ sơ; t (tỷ lệ) = x ÷ y.',
    'Points are min(1.5; 2 × (t − 0.25)) − (−x) + (−1); where x is dossiers in time; y is dossiers; t (rate) = x ÷ y.',
  ],
  [
    {
      kind: 'formula',
      variables: [{ id: 'x', name: { vi: 'tỷ lệ', en: 'rate' }, unit: 'percent' }],
      alternatives: [
        { id: 'a', name: { vi: 'Có phát sinh', en: 'Some' }, expression: 'if(x >= 90%, 1, x)' },
        { id: 'b', name: { vi: 'Không phát sinh', en: 'None' }, expression: '1/2' },
      ],
    },
    'Người chấm chọn một trong các phương án: Có phát sinh: nếu x ≥ 90% thì 1, nếu không thì x; Không phát sinh: 1 ÷ 2; trong đó x là tỷ lệ (%).',
    'The scorer chooses one of these: Some: 1 if x ≥ 90%, else x; None: 1 ÷ 2; where x is rate (%).',
  ],
  [
    { kind: 'evidence', rule: { kind: 'yes-no' } },
    'Đạt: 1,5 điểm; không đạt: 0 điểm. Không có tài liệu kiểm chứng: 0 điểm.',
    'Met: 1.5 points; not met: 0 points. Without evidence: 0 points.',
  ],
  [
    {
      kind: 'not-applicable',
      treatment: 'full',
      rule: { kind: 'evidence', dueOn: '2021-12-15', rule: { kind: 'linear' } },
    },
    'Điểm bằng tỷ lệ × 1,5 điểm. Không có tài liệu kiểm chứng đến hết ngày 15/12/2021: 0 điểm. Không áp dụng: được 1,5 điểm.',
    'Points are the rate × 1.5 points. Without evidence by 15 December 2021: 0 points. Not applicable: 1.5 points.',
  ],
  [
    { kind: 'not-applicable', treatment: 'left-out', rule: { kind: 'linear' } },
    'Điểm bằng tỷ lệ × 1,5 điểm. Không áp dụng: không tính vào điểm tối đa.',
    'Points are the rate × 1.5 points. Not applicable: left out of the maximum.',
  ],
];

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a rule in words', () => {
  test.each(RULES)('%j', (rule, vi, en) => {
    const maximum = rational('1.5');
    expect([plain(ruleWords(rule, maximum, 'vi')), plain(ruleWords(rule, maximum, 'en'))]).toEqual([vi, en]);
  });

  test('is there for every kind, and every kind has a name', () => {
    const kinds = new Set<string>([...RULES.map(([{ kind }]) => kind), 'sum']);
    expect([...kinds].sort()).toEqual(Object.keys(RULE_NAMES).sort());
  });

  test('writes the percent sign right after the number, in Vietnamese too', () => {
    expect(ruleWords({ kind: 'linear-with-floor', floor: 50 }, rational(1), 'vi')).toContain(`50%`);
  });
});

describe('a rule of a set that was not compiled', () => {
  const maximum = rational(1);
  const words = (rule: unknown): string => plain(ruleWords(rule as Rule, maximum, 'vi'));

  test('shows what cannot be read as it was written', () => {
    expect(words({ kind: 'linear-with-floor', floor: 'năm mươi' })).toContain('dưới năm mươi: 0 điểm');
    expect(words({ kind: 'deduction', perCase: '0,5' })).toContain('trừ 0,5,');
    expect(words({ kind: 'date-bands', bands: [{ by: '2021-02-30', points: 1 }] })).toContain('ngày 2021-02-30');
    const formula = {
      kind: 'formula',
      variables: [],
      alternatives: [{ id: 'a', name: { vi: '', en: '' }, expression: '1 + (' }],
    };
    expect(words(formula)).toBe('Điểm bằng 1 + (.');
  });

  test('has no words where nobody knows the kind, and an end where modifiers have none', () => {
    expect(words({ kind: 'constructor' })).toBe('');
    let deep: unknown = { kind: 'linear' };
    for (let depth = 0; depth < 100_000; depth++) deep = { kind: 'evidence', rule: deep };
    expect(words(deep).length).toBeLessThan(500);
  });
});
