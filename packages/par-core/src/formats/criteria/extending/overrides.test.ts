import { describe, expect, test } from 'vitest';
import type { CriteriaSet, Item, Leaf } from '../../../scoring/model';
import { sentenceOf } from '../../sentence';
import { checkCriteria } from '../check';
import { checkCriteriaFiles } from '../check-files';
import { extending, SAMPLE, sampleSet } from '../sample';

const BASE = sampleSet();

function check(text: string) {
  const { set, findings } = checkCriteria(text, { today: '2024-12-20', criteriaSets: [BASE] });
  return { set, found: findings.map(({ code, start, end }) => `${code} at ${JSON.stringify(text.slice(start, end))}`) };
}

/** The ids of a set, each before what stands under it. */
function idsOf(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => [item.id, ...('items' in item ? idsOf(item.items) : [])]);
}

function itemOf(set: CriteriaSet | undefined, id: string): Item | undefined {
  const find = (items: readonly Item[]): Item | undefined =>
    items.flatMap((item) => (item.id === id ? [item] : 'items' in item ? (find(item.items) ?? []) : []))[0];
  return set && find(set.areas);
}

describe('a set that builds on another', () => {
  test('is that set, with a head of its own', () => {
    const { set, found } = check('mẫu: par-criteria/1\nmã: vinh-ha-2024\nkế thừa: vinh-ha-2023\nnăm: 2024\n');
    expect(found).toEqual([]);
    expect(set).toEqual({
      id: 'vinh-ha-2024',
      name: BASE.name,
      year: 2024,
      provenance: BASE.provenance,
      rounding: BASE.rounding,
      groups: BASE.groups,
      areas: BASE.areas,
    });
  });

  test('changes what it names, and nothing else', () => {
    const { set, found } = check(extending('- { mã: "1.2", cách chấm: theo tỷ lệ, tên: Kiểm tra }'));
    expect(found).toEqual([]);
    expect(itemOf(set, '1.2')).toMatchObject({ name: { vi: 'Kiểm tra' }, maximum: 2.5, rule: { kind: 'linear' } });
    expect(idsOf(set?.areas ?? [])).toEqual(idsOf(BASE.areas));
  });

  test('keeps what modifies a rule unless it is told otherwise', () => {
    const rule = (line: string) => (itemOf(check(extending(line)).set, '1.1') as Leaf | undefined)?.rule;
    expect(rule('- { mã: "1.1", cách chấm: theo tỷ lệ }')).toEqual({
      kind: 'evidence',
      dueOn: '2023-01-31',
      rule: { kind: 'linear' },
    });
    expect(rule('- { mã: "1.1", tài liệu kiểm chứng: không bắt buộc }')).toEqual({ kind: 'yes-no' });
    expect(rule('- { mã: "1.1", không áp dụng: tính đủ điểm }')).toMatchObject({ kind: 'not-applicable' });
  });

  test('removes, and puts something in the place', () => {
    const { set, found } = check(
      extending(
        '- { mã: "1.2", bỏ: có }',
        '- { mã: "1.0", thuộc: "1", đứng sau: "1.1", tên: Khác, điểm tối đa: 1, cách chấm: theo tỷ lệ }',
        '- { mã: "1.9", thuộc: "1", tên: Khác nữa, điểm tối đa: "1,5", cách chấm: theo tỷ lệ }',
      ),
    );
    expect(found).toEqual([]);
    expect(idsOf(set?.areas ?? [])).toEqual(['1', '1.1', '1.0', '1.9', '2', '2.1', '2.2']);
  });

  test('makes a sum of what had a rule, as deep as a set goes', () => {
    const { set, found } = check(
      extending(
        '- { mã: a, thuộc: "2.2", tên: Tiêu chí thành phần, điểm tối đa: 1 }',
        '- { mã: b, thuộc: a, tên: Nội dung, điểm tối đa: 1, cách chấm: có hoặc không }',
      ),
    );
    expect(found).toEqual([]);
    expect(itemOf(set, '2.2')).toMatchObject({ id: '2.2', items: [{ id: 'a', items: [{ id: 'b' }] }] });
    expect(itemOf(set, '2.2')).not.toHaveProperty('rule');
  });

  test('adds areas behind those it took over', () => {
    const areas = 'lĩnh vực:\n  - { mã: "3", tên: Điểm riêng, điểm tối đa: 1, cách chấm: có hoặc không }\n';
    const { set, found } = check(extending('- { mã: "1.1", tên: Kế hoạch }') + areas);
    expect(found).toEqual([]);
    expect(set?.areas.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });
});

describe('every number keeps its source', () => {
  const SOURCE = { kind: 'sourced', source: 'Phụ lục Quyết định 1150/QĐ-UBND' };

  test('what was taken over that of the base, what is new that of the file', () => {
    const { set } = check(extending('- { mã: "1.2", cách chấm: theo tỷ lệ }'));
    expect(set?.provenance).toEqual({ kind: 'own' });
    expect(set?.areas.map(({ provenance }) => provenance)).toEqual([SOURCE, SOURCE]);
    expect(set?.groups?.provenance).toEqual(SOURCE);
    expect(itemOf(set, '1.2')).toMatchObject({ ruleProvenance: { kind: 'own' } });
    expect(itemOf(set, '1.2')).not.toHaveProperty('provenance');
  });

  test('also within one item: a new maximum, and the rule as it was', () => {
    const { set, found } = check(
      extending('- { mã: "2.2", điểm tối đa: 2, nguồn số liệu: Công văn 5/SNV-CCHC }', '- { mã: "2", điểm tối đa: 5 }'),
    );
    expect(found).toEqual([]);
    expect(itemOf(set, '2.2')).toMatchObject({
      provenance: { kind: 'sourced', source: 'Công văn 5/SNV-CCHC' },
      ruleProvenance: SOURCE,
    });
    expect(itemOf(set, '2')).toMatchObject({ provenance: { kind: 'own' } });
    expect(itemOf(set, '2.1')).toMatchObject({ provenance: SOURCE });
  });

  test('PAR884: who changes a number says where it comes from', () => {
    const text = extending('- { mã: "1.2", cách chấm: theo tỷ lệ }').replace('nguồn số liệu: tự đặt\n', '');
    expect(check(text).found).toEqual(['PAR884 at "\\"1.2\\""']);
  });
});

describe('a change that cannot be made', () => {
  test.each([
    ['an id that is not there', ['- { mã: "1.3", tên: Khác }'], ['PAR880 at "\\"1.3\\""']],
    ['a parent that is not there', ['- { mã: a, thuộc: "9", tên: Khác, điểm tối đa: 1 }'], ['PAR880 at "\\"9\\""']],
    [
      'a neighbour that is not there',
      ['- { mã: "1.1.1", thuộc: "1.1", đứng sau: x, tên: K, điểm tối đa: 1, cách chấm: theo tỷ lệ }'],
      ['PAR880 at "x"'],
    ],
    ['twice', ['- { mã: "1.1", tên: A }', '- { mã: "1.1", tên: B }'], ['PAR860 at "\\"1.1\\""']],
    [
      'removed and changed',
      ['- { mã: "1.1", bỏ: có, tên: A }', '- { mã: "1", điểm tối đa: "2,5" }'],
      ['PAR881 at "\\"1.1\\""'],
    ],
    ['below what is removed', ['- { mã: "1", bỏ: có }', '- { mã: "1.1", tên: A }'], ['PAR881 at "\\"1.1\\""']],
    ['moved', ['- { mã: "1.1", thuộc: "2" }'], ['PAR881 at "\\"2\\""']],
    [
      'in itself',
      ['- { mã: a, thuộc: b, tên: A, điểm tối đa: 1 }', '- { mã: b, thuộc: a, tên: B, điểm tối đa: 1 }'],
      ['PAR881 at "b"', 'PAR881 at "a"'],
    ],
    [
      'new without a maximum',
      ['- { mã: "2.2.1", thuộc: "2.2", tên: A, cách chấm: theo tỷ lệ }'],
      ['PAR102 at "mã: \\"2.2.1\\""'],
    ],
    ['a maximum alone', ['- { mã: "1.1", điểm tối đa: 2 }'], ['PAR861 at "2"']],
    ['a removal alone', ['- { mã: "1.1", bỏ: có }'], ['PAR861 at "\\"1.1\\""']],
    ['a rule with a fault', ['- { mã: "1.1", cách chấm: { kiểu: theo công thức, công thức: z } }'], ['PAR874 at "z"']],
    [
      'too deep',
      [
        '- { mã: a, thuộc: "2.2", tên: A, điểm tối đa: 1 }',
        '- { mã: b, thuộc: a, tên: B, điểm tối đa: 1 }',
        '- { mã: c, thuộc: b, tên: C, điểm tối đa: 1, cách chấm: theo tỷ lệ }',
      ],
      ['PAR877 at "c"'],
    ],
  ])('%s', (_, lines, found) => {
    const checked = check(extending(...lines));
    expect(checked.found).toEqual(found);
    expect(checked.set).toBeUndefined();
  });

  test('PAR878, PAR879, PAR882: of a set that is not known, or is this one, or none', () => {
    expect(check(extending().replace('kế thừa: vinh-ha-2023', 'kế thừa: vinh-ha-2022')).found).toEqual([
      'PAR878 at "vinh-ha-2022"',
    ]);
    expect(check(extending().replace('kế thừa: vinh-ha-2023', 'kế thừa: vinh-ha-2024')).found).toEqual([
      'PAR879 at "vinh-ha-2024"',
    ]);
    const { found } = check(`${SAMPLE.replace('vinh-ha-2023', 'vinh-ha-2025')}thay đổi: [{ mã: "1.1", tên: A }]\n`);
    expect(found).toEqual(['PAR882 at "thay đổi"']);
  });

  test('PAR882 names the keys as the file writes them, whatever the language of the sentence', () => {
    const said = (text: string, language: 'vi' | 'en'): readonly string[] =>
      checkCriteria(text, { today: '2024-01-10' }).findings.flatMap((one) =>
        one.code === 'PAR882' ? [sentenceOf(one, language)] : [],
      );
    const vi = `${SAMPLE}thay đổi: [{ mã: "1.1", tên: A }]\n`;
    const en = 'format: par-criteria/1\nid: vinh-ha-2024\noverrides: [{ id: "1.1", name: A }]\n';
    expect(said(vi, 'vi')).toEqual(['“thay đổi” chỉ có nghĩa khi có “kế thừa”: cần nêu bộ gốc.']);
    expect(said(vi, 'en')[0]).toContain('“thay đổi” means something only beside “kế thừa”');
    expect(said(en, 'vi')).toEqual(['“overrides” chỉ có nghĩa khi có “extends”: cần nêu bộ gốc.']);
  });
});

describe('sets that stand in one folder', () => {
  const head = (id: string, base: string): string => `mẫu: par-criteria/1\nmã: ${id}\nkế thừa: ${base}\nnăm: 2024\n`;
  const codes = (texts: readonly string[]): readonly (readonly string[])[] =>
    checkCriteriaFiles(
      texts.map((text) => ({ text })),
      { today: '2024-12-20' },
    ).map(({ findings }) => findings.map(({ code }) => code));

  test('build on one another, in whatever order they are given', () => {
    expect(codes([head('c', 'b'), head('b', 'vinh-ha-2023'), SAMPLE])).toEqual([[], [], []]);
  });

  test('PAR879: not in a circle, which is said of those that make it', () => {
    expect(codes([head('a', 'b'), head('b', 'a'), head('c', 'a')])).toEqual([['PAR879'], ['PAR879'], ['PAR878']]);
  });

  test('PAR886: have ids of their own', () => expect(codes([SAMPLE, SAMPLE])).toEqual([[], ['PAR886']]));
});
