import { describe, expect, test } from 'vitest';
import { SAMPLE_INPUTS, SAMPLE_SET } from '../../../test/sample-criteria';
import { type CriteriaSet, compile, type Entry, type Inputs } from '..';
import { type ExplainedLeaf, explain, explanationMarkdown, explanationText } from '.';

const compiled = compile(SAMPLE_SET);
const sample = compiled.score(SAMPLE_INPUTS);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** What is said of one item, line by line, without its indentation. */
function said(id: string, entry: unknown, language: 'vi' | 'en' = 'vi'): readonly string[] {
  const score = compiled.score({ [id]: entry as Entry });
  return plain(explanationText(explain(score, id), { language }))
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

function leaf(id: string, inputs: Inputs = SAMPLE_INPUTS): ExplainedLeaf {
  const [node] = explain(compiled.score(inputs), id).items;
  if (node?.kind !== 'leaf') throw new TypeError(`${id} is a leaf`);
  return node;
}

describe('an item explained', () => {
  test('writes its arithmetic out, then the rounded points', () => {
    expect(said('1.1.2', '87.5%')).toEqual([
      'Tiêu chí thành phần 1.1.2 Mức độ hoàn thành kế hoạch [chưa kiểm chứng]',
      '█████████░ 1,31/1,50 điểm (tính theo cách chấm)',
      'Cách chấm: Đạt 100%: 1,5 điểm; từ 50% đến dưới 100%: tỷ lệ × 1,5 điểm; dưới 50%: 0 điểm.',
      'Số liệu: tỷ lệ: 87,5%',
      'Áp dụng: Tỷ lệ 87,5% không thấp hơn mức sàn 50% nên tính theo tỷ lệ.',
      'Phép tính: 87,5% × 1,5 = 1,3125; làm tròn 1,31.',
      'Thuộc: 1 Công tác chỉ đạo, điều hành › 1.1 Kế hoạch cải cách hành chính',
      'Căn cứ: Quyết định 3119/QĐ-UBND ngày 05/11/2021 của Ủy ban nhân dân tỉnh Sóc Trăng; bộ tiêu chí bo-tieu-chi-thu, năm 2021.',
      'Nguồn: điểm tối đa: do bộ tiêu chí này tự đặt ra: số dùng để thử; cách chấm: chưa kiểm chứng: theo trí nhớ.',
    ]);
  });

  test('says the same in English', () => {
    expect(said('1.1.2', '87.5%', 'en')).toEqual([
      'Component 1.1.2 Plan carried out [unverified]',
      '█████████░ 1.31 of 1.50 points (by the rule)',
      'Rule: At 100%: 1.5 points; from 50% to below 100%: the rate × 1.5 points; below 50%: 0 points.',
      'Inputs: rate: 87.5%',
      'Case: The rate of 87.5% is not below the floor of 50%: points in proportion.',
      'Arithmetic: 87.5% × 1.5 = 1.3125; rounded 1.31.',
      'In: 1 Direction › 1.1 Reform plan',
      "Basis: Decision 3119/QĐ-UBND of 5 November 2021, Sóc Trăng Provincial People's Committee; criteria set bo-tieu-chi-thu, year 2021.",
      'Source: the maximum: defined by the set itself: numbers for testing; the rule: unverified: from memory.',
    ]);
  });

  test.each<readonly [why: string, id: string, entry: unknown, line: string]>([
    ['a rate over 100%', '1.1.2', '120%', 'Phép tính: 120% × 1,5 = 1,8; vượt điểm tối đa nên tính 1,50.'],
    ['a rate at 100%', '1.1.2', 100, 'Áp dụng: Đạt 100% nên được điểm tối đa.'],
    ['a rate below the floor', '1.1.2', 12, 'Áp dụng: Tỷ lệ 12% thấp hơn mức sàn 50% nên không có điểm.'],
    ['nothing', '1.1.2', undefined, 'Áp dụng: Chưa có số liệu, khác với 0 điểm; còn có thể được đến 1,5 điểm.'],
    [
      'garbage',
      '1.1.2',
      'nhiều',
      'Áp dụng: Chưa tính được điểm. Số liệu không phải là số. Hãy ghi một số, ví dụ 95,5.',
    ],
    ['garbage, shown', '1.1.2', 'nhiều', 'Số liệu: đã ghi: “nhiều”'],
    [
      'two counts',
      '2.1',
      { value: { numerator: 1911, denominator: 1960 } },
      'Số liệu: tử số: 1.911; mẫu số: 1.960; tỷ lệ: 1.911 ÷ 1.960 = 97,5%',
    ],
    [
      'a rate without an end',
      '2.2',
      { value: { numerator: 1, denominator: 3 } },
      'Phép tính: 1 ÷ 3 ÷ 50% × 2 ≈ 1,3333; làm tròn 1,33.',
    ],
    ['a target reached', '2.2', '62%', 'Áp dụng: Tỷ lệ 62% đạt mục tiêu 50% nên được điểm tối đa.'],
    ['a band', '2.1', 94.99, 'Áp dụng: Tỷ lệ 94,99% thuộc khoảng từ 80% đến dưới 95%: 1 điểm.'],
    ['between thresholds', '2.3', 7.5, 'Phép tính: (15 − 7,5) ÷ (15 − 5) × 2 = 1,5.'],
    ['before the first threshold', '2.3', 15, 'Áp dụng: Giá trị 15 chưa qua ngưỡng 15 nên không có điểm.'],
    ['past the second one', '2.3', 4, 'Áp dụng: Giá trị 4 đã tới ngưỡng 5 nên được điểm tối đa.'],
    [
      'growth',
      '2.4',
      { value: { current: 540, previous: 500 } },
      'Số liệu: năm nay: 540; năm trước: 500; mức tăng: (540 − 500) ÷ 500 = 8%',
    ],
    [
      'no growth',
      '2.4',
      { value: { current: 500, previous: 500 } },
      'Áp dụng: Mức tăng 0% chưa tới khoảng nào nên không có điểm.',
    ],
    [
      'nothing the year before',
      '2.4',
      { value: { current: 5, previous: 0 } },
      'Áp dụng: Chưa tính được điểm. Số liệu năm trước bằng 0 nên không tính được mức tăng. Nếu năm trước không phát sinh, hãy ghi là không áp dụng.',
    ],
    ['cases', '1.2.3', 4, 'Phép tính: 1,5 − (4 − 1) × 0,25 = 0,75.'],
    ['more cases than points', '1.2.3', 40, 'Phép tính: max(1,5 − (40 − 1) × 0,25; 0) = 0.'],
    ['free cases', '1.2.3', 1, 'Áp dụng: Có 1 trường hợp, không bị trừ điểm.'],
    ['a count', '1.1.4', 2, 'Áp dụng: Số lượng 2 thuộc mức từ 2 trở lên: 1 điểm.'],
    ['too small a count', '1.1.4', 0, 'Áp dụng: Số lượng 0 chưa tới mức thấp nhất nên không có điểm.'],
    [
      'a day',
      '1.1.1',
      { value: '2021-02-10', evidence: [{}] },
      'Áp dụng: Hoàn thành ngày 10/02/2021, chậm nhất ngày 28/02/2021: 0,5 điểm.',
    ],
    [
      'a late day',
      '1.1.1',
      '2021-03-01',
      'Áp dụng: Hoàn thành ngày 01/03/2021, sau hạn cuối 28/02/2021, nên không có điểm.',
    ],
    ['what was not done', '1.1.1', false, 'Áp dụng: Không thực hiện nên không có điểm.'],
    [
      'no evidence',
      '1.1.1',
      '2021-01-15',
      'Áp dụng: Không có tài liệu kiểm chứng nên không được tính điểm. Nếu không kể điều đó: Hoàn thành ngày 15/01/2021, chậm nhất ngày 31/01/2021: 1 điểm.',
    ],
    [
      'late evidence',
      '1.1.1',
      { value: '2021-01-15', evidence: [{ date: '2021-05-01' }, { date: '2021-04-02' }] },
      'Áp dụng: Tài liệu kiểm chứng sớm nhất có ngày 02/04/2021, sau hạn 31/03/2021, nên không được tính điểm. Nếu không kể điều đó: Hoàn thành ngày 15/01/2021, chậm nhất ngày 31/01/2021: 1 điểm.',
    ],
    [
      'evidence that is no list',
      '1.1.1',
      { value: '2021-01-15', evidence: 'đã gửi' },
      'Áp dụng: Chưa tính được điểm. Tài liệu kiểm chứng phải là một danh sách, mỗi tài liệu một mục.',
    ],
    [
      'what does not apply',
      '1.2.1',
      { notApplicable: true },
      'Áp dụng: Không áp dụng đối với cơ quan, không tính vào điểm tối đa.',
    ],
    [
      'a survey',
      '3.1',
      { value: { tot: 61, kha: 30, kem: 9 } },
      'Số liệu: tot (Tốt): 61; kha (Khá): 30; kem (Kém): 9; bình quân: (61 × 100% + 30 × 70% + 9 × 0%) ÷ (61 + 30 + 9) = 82%',
    ],
    ['an index in percent', '3.2', '89.51%', 'Phép tính: 89,51% × 10 = 8,951; làm tròn 8,95.'],
    ['an index on its scale', '3.2', '89.51', 'Phép tính: 89,51 ÷ 100 × 10 = 8,951; làm tròn 8,95.'],
    [
      'a formula',
      '1.2.2',
      { value: { giao: 50, đúng_hạn: 41, trễ: 3 }, choice: 'có-trễ' },
      'Phép tính: vì 88% ≥ 80%: 41 ÷ 50 × 2 + 3 ÷ 50 = 1,7.',
    ],
    [
      'the other branch of it',
      '1.2.2',
      { value: { giao: 50, đúng_hạn: 1, trễ: 3 }, choice: 'có-trễ' },
      'Phép tính: vì 8% < 80%: 0.',
    ],
    [
      'a computed variable without an end',
      '1.2.2',
      { value: { giao: 3, đúng_hạn: 1, trễ: 1 }, choice: 'không-trễ' },
      'Phép tính: min(2; 2 × tỷ_lệ) ≈ 1,3333; làm tròn 1,33.',
    ],
    [
      'no choice',
      '1.2.2',
      { value: { giao: 3, đúng_hạn: 1, trễ: 1 } },
      'Áp dụng: Chưa tính được điểm. Có nhiều phương án tính mà chưa chọn. Hãy chọn một phương án.',
    ],
    [
      'a division by zero, at its place',
      '1.2.2',
      { value: { giao: 0, đúng_hạn: 1, trễ: 1 }, choice: 'không-trễ' },
      'Áp dụng: Chưa tính được điểm. Công thức của biến “tỷ_lệ” chia cho 0 ở ký tự thứ 20. Hãy xem lại số liệu đứng sau dấu chia. Biến “tỷ_lệ”, công thức: (đúng_hạn + trễ) / giao',
    ],
    [
      'points that people gave',
      '1.1.3',
      { value: true, self: 1, appraisal1: '0.75' },
      'Các bước chấm: tính theo cách chấm: 1,00; tự chấm: 1,00; thẩm định lần 1: 0,75 (được tính).',
    ],
    [
      'why they count',
      '1.1.3',
      { value: true, self: 1, appraisal1: '0.75' },
      'Áp dụng: Lấy điểm thẩm định lần 1: 0,75 điểm.',
    ],
    [
      'what the rule says beside',
      '1.1.2',
      { value: '80%', self: 1.5 },
      'Theo cách chấm: Tỷ lệ 80% không thấp hơn mức sàn 50% nên tính theo tỷ lệ. 80% × 1,5 = 1,2.',
    ],
    ['too many points given', '1.1.3', { self: 9 }, 'Áp dụng: Lấy điểm tự chấm: 9 điểm, giới hạn còn 1 điểm.'],
    [
      'points that are none',
      '1.1.3',
      { value: true, self: 'mười' },
      'Áp dụng: Chưa tính được điểm. Điểm tự chấm không phải là số. Hãy ghi một số, ví dụ 95,5.',
    ],
    [
      'the agency’s own words, on one line',
      '1.1.3',
      { value: false, explanation: 'Thiếu\n\tkinh phí' },
      'Giải trình: Thiếu kinh phí',
    ],
    [
      'an input beside its value',
      '2.1',
      { numerator: 1, denominator: 2 },
      'Áp dụng: Chưa tính được điểm. Ở đây không dùng “numerator”. Hãy sửa lại tên, đặt vào trong “giá trị” hoặc bỏ đi.',
    ],
  ])('%s', (_why, id, entry, line) => {
    expect(said(id, entry)).toContain(line);
  });
});

describe('as data', () => {
  test('an item knows where it stands, on what ground, and where its numbers come from, each apart', () => {
    const { item } = leaf('1.1.2');
    expect(item).toMatchObject({
      id: '1.1.2',
      level: 'component',
      path: '/areas/0/items/0/items/1',
      within: [{ id: '1' }, { id: '1.1' }],
      decision: { reference: '3119/QĐ-UBND' },
      maximumProvenance: { kind: 'own' },
      ruleProvenance: { kind: 'unverified' },
    });
  });

  test('the numbers of an item come from where those of the item above come, unless it says otherwise', () => {
    expect(leaf('1.2.3').item).toMatchObject({
      maximumProvenance: { kind: 'unverified' },
      ruleProvenance: { kind: 'unverified' },
    });
    expect(leaf('3.2').item.maximumProvenance).toEqual({ kind: 'sourced', source: 'cchc.soctrang.gov.vn' });
    expect(leaf('3.1').item.maximumProvenance).toBe(SAMPLE_SET.provenance);
  });

  test.each<readonly [id: string, entry: Entry | undefined, expected: object]>([
    ['2.1', 85, { kind: 'band', band: 1 }],
    ['1.1.4', 1, { kind: 'band', band: 0 }],
    ['1.1.1', { value: '2021-01-02', evidence: [{ date: '2021-01-02' }] }, { kind: 'band', band: 1 }],
    [
      '1.2.2',
      { value: { giao: 4, đúng_hạn: 4, trễ: 0 }, choice: 'không-trễ' },
      { kind: 'formula', choice: 'không-trễ' },
    ],
    [
      '1.2.2',
      { value: { giao: 0, đúng_hạn: 4, trễ: 0 }, choice: 'không-trễ' },
      { kind: 'failed', variable: 'tỷ_lệ', expression: '(đúng_hạn + trễ) / giao' },
    ],
    ['1.1.2', { value: 3, self: 1 }, { kind: 'given' }],
    ['1.1.2', undefined, { kind: 'missing' }],
  ])('%s given %j is the case %j', (id, entry, expected) => {
    expect(leaf(id, { [id]: entry }).case).toEqual(expected);
  });

  test('it names only the variables that were used', () => {
    const { inputs, derived } = leaf('1.2.2', {
      '1.2.2': { value: { giao: 50, đúng_hạn: 1, trễ: 3 }, choice: 'có-trễ' },
    }).computed;
    expect(inputs.map(({ name }) => name)).toEqual(['giao', 'đúng_hạn', 'trễ']);
    expect(derived.map(({ name, value }) => [name, String(value)])).toEqual([['tỷ_lệ', '0.08']]);
  });

  test('an id of no item throws, as score.item says before', () => {
    expect(sample.item('9.9')).toBeUndefined();
    expect(() => explain(sample, '9.9')).toThrow(RangeError);
  });

  test('after a what-if it explains what the sheet has become', () => {
    const changed = compiled.whatIf(sample, { '1.1.2': '100%', '3.2': 90 });
    const whole = compiled.score({ ...SAMPLE_INPUTS, '1.1.2': '100%', '3.2': 90 });
    expect(JSON.stringify(explain(changed).items)).toBe(JSON.stringify(explain(whole).items));
  });

  test('whatever a record does to those who read it, there is an explanation', () => {
    const hostile = {
      get value(): never {
        throw new Error('no');
      },
    };
    const score = compiled.score({ '1.1.2': hostile as unknown as Entry, '1.1.3': null as unknown as Entry });
    const text = explanationText(explain(score), { language: 'vi' });
    expect(text).toContain('Không đọc được số liệu của mục này.');
  });
});

describe('a whole set explained', () => {
  const text = plain(explanationText(explain(sample), { language: 'vi' }));
  const lines = text.split('\n');

  test('begins with what came out of it', () => {
    expect(lines.slice(0, 11)).toEqual([
      'Bộ tiêu chí thử của các sở, ngành năm 2021',
      '  Tổng điểm: 15,77/31,50 điểm (điểm tối đa 32,50, trừ phần không áp dụng).',
      '  Phép tính: tổng 3 mục bên trong, chưa làm tròn: 5,8333 + 5,8333 + 4,1 ≈ 15,7667; làm tròn 15,77.',
      '  Chỉ số: 15,7667 ÷ 31,5 × 100% ≈ 50,0529%; làm tròn 50,05%.',
      '  Xếp loại: Yếu, tạm tính (thấp hơn các loại trên); chưa kiểm chứng.',
      '  Còn thiếu: 1 mục chưa có số liệu, 0 mục chưa tính được; còn có thể được đến 10 điểm. Điểm và chỉ số vì vậy chỉ là tạm tính.',
      '  Ghi chú: 1 mục không áp dụng.',
      '  Điểm được tính đến bước: thẩm định lần 2.',
      '  Căn cứ: Quyết định 3119/QĐ-UBND ngày 05/11/2021 của Ủy ban nhân dân tỉnh Sóc Trăng; bộ tiêu chí bo-tieu-chi-thu, năm 2021.',
      '  Nguồn: do bộ tiêu chí này tự đặt ra: số dùng để thử.',
      '  █████░░░░░',
    ]);
  });

  test('stands by its levels, a bar for each item', () => {
    expect(lines).toContain('1 Công tác chỉ đạo, điều hành');
    expect(lines).toContain('  1.1 Kế hoạch cải cách hành chính');
    expect(lines).toContain('    1.1.2 Mức độ hoàn thành kế hoạch [chưa kiểm chứng]');
    expect(lines).toContain('      █████████░ 1,31/1,50 điểm (tính theo cách chấm)');
    expect(lines).toContain('    ░░░░░░░░░░ –/10,00 (chưa có số liệu)');
  });

  test('says unverified wherever such a number stands', () => {
    const titles = lines.filter((line) => /^ *1\.2/u.test(line));
    expect(titles).toHaveLength(4);
    expect(titles.every((line) => line.endsWith('[chưa kiểm chứng]'))).toBe(true);
  });

  test('in Markdown has a table for the whole and one for each area', () => {
    const markdown = plain(explanationMarkdown(explain(sample), { language: 'vi' }));
    expect(markdown).toContain('| 1 | **Công tác chỉ đạo, điều hành** | 5,83 | 9,50 | ███████░░░ |  |');
    expect(markdown).toContain(
      '| 1.1.3 | Tuyên truyền cải cách hành chính | 0,50 | 1,00 | █████░░░░░ | thẩm định lần 1 |',
    );
    expect(markdown).toContain(
      '| 1.2.1 | Xử lý vấn đề phát hiện qua kiểm tra | – | 1,00 | –––––––––– | không áp dụng |',
    );
    expect(markdown).toContain('- **Phép tính:** 87,5% × 1,5 = 1,3125; làm tròn 1,31.');
    const widths = markdown
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(widths)).toEqual(new Set([8]));
  });

  test('a name is text, whatever it holds', () => {
    const [first, ...others] = SAMPLE_SET.areas;
    const name = { vi: '<b>Tin|học</b>\n# *mới* [x](javascript:y)', en: 'x' };
    const set: CriteriaSet = { ...SAMPLE_SET, areas: first ? [{ ...first, name }, ...others] : others };
    const explanation = explain(compile(set).score(SAMPLE_INPUTS));
    const markdown = explanationMarkdown(explanation, { language: 'vi' });
    expect(markdown).toContain('\\<b\\>Tin\\|học\\</b\\> \\# \\*mới\\* \\[x\\](javascript:y)');
    expect(markdown).not.toMatch(/^# \*mới/mu);
    expect(explanationText(explanation, { language: 'vi' })).toContain('1 <b>Tin|học</b> # *mới* [x](javascript:y)\n');
  });
});
