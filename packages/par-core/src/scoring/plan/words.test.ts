import { describe, expect, it } from 'vitest';
import { sampleInputs, sampleSet } from '../../../test/plan-set';
import type { Bilingual } from '../../directive/model';
import { compile } from '../compile';
import { rational } from '../exact/numeral';
import type { CriteriaSet } from '../model';
import type { Need } from '../rules/need';
import { provenanceWords } from '../text/provenance';
import { DIFFERENCE_SENTENCES, differenceText, INPUT_PARTS } from './difference-words';
import { NEED_SENTENCES, UNKNOWN_SENTENCES } from './need-words';
import { planFor } from './plan';
import { scoreDifference } from './score-difference';
import { type SetChange, setDifference } from './set-difference';
import { PART_NAMES, SET_DIFFERENCE_SENTENCES } from './set-sentences';
import { setDifferenceText } from './set-words';
import { needWords, PLAN_SENTENCES, planText } from './words';

const { score } = compile(sampleSet);
const scored = score(sampleInputs);
const plain = (text: string): readonly string[] => text.replaceAll('\u00a0', ' ').split('\n');

describe('all sentences', () => {
  const all: readonly (readonly [string, Bilingual])[] = Object.entries({
    need: NEED_SENTENCES,
    unknown: UNKNOWN_SENTENCES,
    plan: PLAN_SENTENCES,
    difference: DIFFERENCE_SENTENCES,
    input: INPUT_PARTS,
    set: SET_DIFFERENCE_SENTENCES,
    part: PART_NAMES,
  }).flatMap(([family, of]) => Object.entries<Bilingual>(of).map(([key, text]) => [`${family}.${key}`, text] as const));

  it.each(all)('%s: has the same places in both languages, and Vietnamese in Unicode NFC', (_, { vi, en }) => {
    const places = (text: string): readonly string[] => (text.match(/\{\w+\}/gu) ?? []).sort();
    expect(places(vi)).toEqual(places(en));
    expect(vi.normalize('NFC')).toBe(vi);
    expect(vi.trim()).toBe(vi);
    expect(vi.length * en.length).toBeGreaterThan(0);
  });
});

describe('a plan in words', () => {
  it('says goal, steps with what each takes, and what stays as it is', () => {
    expect(
      plain(
        planText(planFor(score({ ...sampleInputs, '8.2': 91 }), { target: 73, frozen: ['8.3'] }), { language: 'vi' }),
      ),
    ).toEqual([
      'Mục tiêu: chỉ số từ 73% trở lên.',
      'Hiện nay: 57,76%, 10,98 điểm.',
      'Cần cải thiện 2 tiêu chí; chỉ số sẽ là 73,00%:',
      '- 1.3 Báo cáo định kỳ: từ 0 lên 1 điểm (tối đa 1). Cần: câu trả lời là “có”; có tài liệu kiểm chứng chậm nhất ngày 15/12/2021.',
      '- 3.2 Hồ sơ nộp trực tuyến: chưa có số liệu, cần đạt 1,9 điểm (tối đa 2). Cần: tỷ lệ từ 47,375% trở lên.',
      'Không thể đạt mục tiêu với ít tiêu chí hơn.',
      'Giữ nguyên, theo yêu cầu: 8.3 Giải ngân.',
      'Giữ nguyên, vì đã có điểm thẩm định: 8.1 Khảo sát cán bộ, công chức.',
      'Giữ nguyên, vì không áp dụng: 3.5 Thủ tục có mã QR.',
    ]);
  });

  it.each([
    [10, 'Đã đạt mục tiêu, không cần cải thiện thêm.', 'The goal is reached; nothing has to be improved.'],
    [
      99,
      'Không thể đạt mục tiêu. Cải thiện tất cả những tiêu chí còn cải thiện được (10) thì chỉ số cao nhất là 94,74%:',
      'The goal is out of reach. With everything improved that can be (10), the index is 94.74% at most:',
    ],
  ])('for a target of %d %% says whether it is reached', (target, vi, en) => {
    const plan = planFor(scored, { target });
    expect(plain(planText(plan, { language: 'vi' }))).toContain(vi);
    expect(plain(planText(plan, { language: 'en' }))).toContain(en);
  });

  it('rounds points as the set does, unless that would say that nothing changes', () => {
    const steps = (digits: number) =>
      plain(planText(planFor(scored, { target: 99 }), { language: 'vi', rounding: { digits } })).join('\n');
    expect(steps(2)).not.toMatch(/≈|\d,\d{3,} điểm/u);
    expect(steps(0)).toContain('từ 1,7 lên 2 điểm');
  });

  it('names the costs where they differ, and says what is not proved', () => {
    const costs = Object.fromEntries(Object.keys(sampleInputs).map((id, at) => [id, 1 + at / 8]));
    const plan = planFor(scored, { target: 85, costs, work: 1 });
    const text = plain(planText(plan, { language: 'vi' })).join('\n');
    expect(plan.optimal).toBe(false);
    expect(text).toMatch(/Công sức: 1,\d+\./u);
    expect(text).toContain('chưa chứng minh là tốt nhất; công sức không thể dưới');
  });

  it('has no sentence with an empty place, in either language, for any goal', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const target of [0, 30, 60, 85, 94, 100]) {
        const text = planText(planFor(scored, { target, appraised: 'open', today: '2021-12-20' }), { language });
        expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/u);
      }
    }
  });
});

describe('what it takes, in words', () => {
  const end = (value: number | string, inclusive = true) => ({ value: rational(value), inclusive });
  it.each<[Need, string, string]>([
    [
      { kind: 'measure', unit: 'percent', ranges: [{ from: end('200/3') }] },
      'tỷ lệ từ 66,67% trở lên',
      'a rate of 66.67% or more',
    ],
    [
      { kind: 'measure', unit: 'number', ranges: [{ to: end('20/3') }] },
      'giá trị không quá 6,66',
      'a value of 6.66 at most',
    ],
    [
      { kind: 'measure', unit: 'percent', ranges: [{ from: end(80), to: end(90, false) }, { from: end(95) }] },
      'tỷ lệ từ 80% đến dưới 90% hoặc từ 95% trở lên',
      'a rate from 80% to below 90% or of 95% or more',
    ],
    [{ kind: 'measure', unit: 'percent', ranges: [{ from: end(100) }] }, 'tỷ lệ đạt 100%', 'a rate of 100%'],
    [
      { kind: 'date', days: [{ to: '2021-06-30' }], evidence: { present: true } },
      'thực hiện chậm nhất ngày 30/06/2021; tài liệu kiểm chứng đã có',
      'done by 30 June 2021; the evidence is there',
    ],
    [
      { kind: 'growth', measure: 'difference', unit: 'percent', growth: [{ from: end(2) }] },
      'mức tăng so với năm trước từ 2 điểm phần trăm trở lên',
      'a growth on the year before of 2 percentage points or more',
    ],
  ])('%j', (need, vi, en) => {
    expect(plain(needWords(need, { language: 'vi' }))).toEqual([vi]);
    expect(plain(needWords(need, { language: 'en' }))).toEqual([en]);
  });
});

describe('differences in words', () => {
  it('say the totals, then each leaf, the largest change first', () => {
    const after = score({ ...sampleInputs, '1.2': 96, '8.2': 88.5, '3.5': 60 });
    expect(plain(differenceText(scoreDifference(scored, after), { language: 'vi' }))).toEqual([
      'Tổng điểm: 8,7 → 11,6325 (+2,9325).',
      'Chỉ số: 45,79% → 58,16% (+12,37).',
      'Điểm tối đa được tính: 19 → 20.',
      '- 8.2 Hài lòng của người dân: không đọc được → 2,2125 (+2,2125). Số liệu: giá trị chín mươi → 88,5.',
      '- 3.5 Thủ tục có mã QR: không áp dụng → 0,5 (+0,5). Số liệu: không áp dụng có → không còn; giá trị chưa có → 60.',
      '- 1.2 Mức độ hoàn thành kế hoạch: 1,7 → 1,92 (+0,22). Số liệu: giá trị 17/20 → 96.',
    ]);
  });

  it.each([
    ['1/3', '≈ +0,3333'],
    ['2/3', '≈ −0,3333'],
    ['0.25', '+0,75'],
  ])('from %s points put the sign behind the one for a rounded number', (self, change) => {
    const [before, after] = self === '2/3' ? [1, self] : [self === '1/3' ? '2/3' : self, 1];
    const difference = scoreDifference(score({ '1.1': { self: before } }), score({ '1.1': { self: after } }));
    expect(plain(differenceText(difference, { language: 'vi' }))[0]).toContain(`(${change})`);
  });

  it('give a percentage in the style of the language, and what was given before by its counts', () => {
    const before = score({ '1.2': { value: { numerator: 17, denominator: 20 }, self: 1.7 } });
    const text = (language: 'vi' | 'en') =>
      plain(differenceText(scoreDifference(before, score({ '1.2': '96%' })), { language })).at(-1);
    expect(text('vi')).toContain('Số liệu: giá trị 17/20 → 96%; điểm tự chấm 1,7 → không còn.');
    expect(text('en')).toContain('Input: value 17/20 → 96%; self-assessed points 1.7 → no longer given.');
  });

  it('say that nothing changed', () => {
    expect(plain(differenceText(scoreDifference(scored, scored), { language: 'en' })).at(-1)).toBe(
      'Nothing changed in any criterion.',
    );
    expect(setDifferenceText([], { language: 'vi' })).toBe('Hai bộ tiêu chí giống nhau.');
  });

  it('say each change of a set in a line', () => {
    const text = JSON.stringify(sampleSet)
      .replace('"floor":80', '"floor":"70%"')
      .replace('2021-02-28', '2021-03-31')
      .replace('"year":2021', '"year":2022,"decision":{"reference":"876/QĐ-BNV","date":"2022-11-10"}')
      .replace('"perCase":0.5', '"perCase":0.25')
      .replace('"id":"8.3"', '"id":"8.4"')
      .replace('"provenance":{"kind":"own"}', '"provenance":{"kind":"unverified"}');
    expect(plain(setDifferenceText(setDifference(sampleSet, JSON.parse(text)), { language: 'vi' }))).toEqual([
      '- Năm: 2021 → 2022.',
      '- Quyết định ban hành, số ký hiệu: không có → 876/QĐ-BNV.',
      '- Quyết định ban hành, ngày: không có → 10/11/2022.',
      `- Nguồn của các con số: ${provenanceWords({ kind: 'own' }, 'vi')} → ${provenanceWords({ kind: 'unverified' }, 'vi')}.`,
      '- 1.1 Ban hành kế hoạch: khoảng 2, chậm nhất ngày: 28/02/2021 → 31/03/2021.',
      '- 1.2 Mức độ hoàn thành kế hoạch: mức sàn: 80% → 70%.',
      '- 1.10 Kỷ luật, kỷ cương: trừ mỗi trường hợp: 0,5 → 0,25.',
      '- Thêm 8.4 Giải ngân, thuộc mục 8, tối đa 1, cách chấm: theo tỷ lệ.',
      '- Bỏ 8.3 Giải ngân, thuộc mục 8, tối đa 1.',
    ]);
  });

  it('tell a name once, in the language of the reader, and another language only where nothing else changed', () => {
    const set = (vi: string, en: string, item = en): CriteriaSet => ({
      ...sampleSet,
      name: { vi, en },
      areas: sampleSet.areas.map((area) => (area.id === '1' ? { ...area, name: { vi: 'Chỉ đạo', en: item } } : area)),
    });
    const told = (before: CriteriaSet, after: CriteriaSet, language: 'vi' | 'en') =>
      plain(setDifferenceText(setDifference(before, after), { language }));
    const [old, now] = [set('Bộ năm 2020', ''), set('Bộ năm 2021', 'Set of 2021', 'Steering')];
    expect(told(old, now, 'vi')).toEqual([
      '- Tên: Bộ năm 2020 → Bộ năm 2021.',
      '- 1: tên tiếng Anh đổi từ “không có” thành “Steering”.',
    ]);
    expect(told(old, now, 'en')).toEqual(['- Name: none → Set of 2021.', '- 1: renamed from “none” to “Steering”.']);
    expect(told(set('Bộ', 'A', 'B'), set('Bộ', 'Set', 'B'), 'vi')).toEqual(['- Tên, tiếng Anh: A → Set.']);
  });

  it('know every kind of change', () => {
    const item = { id: '1.4', name: { vi: 'Sáng kiến', en: 'Initiatives' } };
    const leaf = sampleSet.areas.flatMap((area) => ('items' in area ? area.items : []))[3];
    if (!leaf) throw new Error('the set has four leaves');
    const changes: readonly SetChange[] = [
      { kind: 'rounding', before: undefined, after: { digits: 1, mode: 'half-even' } },
      {
        kind: 'groups',
        before: undefined,
        after: { bands: [{ name: 'A', from: 90, exclusive: true }, { name: 'B' }] },
      },
      { kind: 'set-provenance', of: 'groups', before: undefined, after: { kind: 'sourced', source: '876/QĐ-BNV' } },
      { kind: 'reordered', under: undefined, before: ['1', '2'], after: ['2', '1'] },
      { kind: 'moved', ...item, before: '1', after: undefined },
      { kind: 'renamed', ...item, before: item.name, after: { vi: 'Giải pháp', en: 'Solutions' } },
      { kind: 'maximum', ...item, before: 1, after: '1.5' },
      { kind: 'leaf', ...item, before: true, after: false },
      { kind: 'leaf', ...item, before: false, after: true },
      { kind: 'scored-by', ...item, before: 'survey', after: 'external' },
      { kind: 'rule-kind', ...item, before: 'linear', after: 'yes-no' },
      { kind: 'takes', ...item, before: undefined, after: 'indicator:initiatives' },
      { kind: 'note', ...item, before: undefined, after: { vi: 'Ghi chú mới', en: 'A new note' } },
      { kind: 'provenance', ...item, of: 'rule', before: { kind: 'own' }, after: undefined },
      { kind: 'removed', ...item, item: leaf, under: undefined },
    ];
    for (const language of ['vi', 'en'] as const) {
      const text = setDifferenceText(changes, { language });
      expect(text.split('\n')).toHaveLength(changes.length);
      expect(text).not.toMatch(/\{\w+\}|undefined|\[object|…/u);
    }
  });
});
