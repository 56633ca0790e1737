import type { CriteriaSet, Entry, Inputs, Item, Leaf, Numeral, Rule, Stage } from '../../src/scoring';
import { parIndex2020, parIndex2021 } from '../../src/scoring/sets';

/** What a fixture asks: a set, a sheet, a stage; and why it is there. */
export interface ConformanceCase {
  readonly why: { readonly vi: string; readonly en: string };
  readonly set: CriteriaSet;
  readonly inputs: Inputs;
  /** The last of all unless told otherwise. */
  readonly stage?: Stage;
}

export interface Theme {
  /** Name of its file. */
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly cases: readonly ConformanceCase[];
}

type Line = readonly [vi: string, en: string, entry: unknown, stage?: Stage];

/** A theme of one leaf with one rule: a line is a sheet. */
function ofRule(id: string, vi: string, en: string, maximum: Numeral, rule: Rule, lines: readonly Line[]): Theme {
  const title = { vi, en };
  const leaf: Leaf = { id: '1', name: title, maximum, scoredBy: 'self-assessment', rule };
  return { id, title, cases: lines.map((line) => caseOf(setOf(id, title, [leaf]), line, '1')) };
}

const caseOf = (set: CriteriaSet, [vi, en, entry, stage]: Line, id: string): ConformanceCase => ({
  why: { vi, en },
  set,
  inputs: entry === undefined ? {} : { [id]: entry as Entry },
  ...(stage && { stage }),
});

const setOf = (
  id: string,
  name: CriteriaSet['name'],
  areas: readonly Item[],
  more: Partial<CriteriaSet> = {},
): CriteriaSet => ({
  id: `conformance-${id}`,
  name,
  year: 2021,
  provenance: { kind: 'own' },
  ...more,
  areas,
});

const named = (vi: string, en: string) => ({ vi, en });
const leaf = (id: string, vi: string, en: string, maximum: Numeral, rule: Rule): Leaf => ({
  id,
  name: named(vi, en),
  maximum,
  scoredBy: 'self-assessment',
  rule,
});

const RULES: readonly Theme[] = [
  ofRule('yes-no', 'Có hoặc không', 'Yes or no', '0.5', { kind: 'yes-no' }, [
    ['có ban hành kế hoạch', 'the plan was issued', true],
    ['không ban hành: không điểm, không phải thiếu', 'it was not: zero, not missing', false],
    ['chưa có số liệu', 'nothing is known', undefined],
    ['null cũng là chưa có số liệu', 'null is nothing known too', null],
    ['chữ không phải câu trả lời', 'a word is no answer', 'có'],
  ]),
  ofRule('linear', 'Tuyến tính', 'Linear', '1.5', { kind: 'linear' }, [
    ['87,5% × 1,5 = 1,3125', '87.5% × 1.5 = 1.3125', 87.5],
    ['viết với dấu phần trăm', 'written with its sign', '87.5%'],
    [
      'hai số đếm: 2/7 không có phần thập phân hữu hạn',
      'by two counts: 2/7 has no end as a decimal',
      { value: { numerator: 2, denominator: 7 } },
    ],
    ['hơn 100% thì giữ ở điểm tối đa và có cảnh báo', 'more than 100% is held to the maximum, with a warning', 120],
    ['dưới 0 thì giữ ở 0 và có cảnh báo', 'below zero is held to zero, with a warning', -5],
    ['0,1 là một phần mười, không phải số nhị phân gần nó', '0.1 is one tenth, not the binary number near it', 0.1],
    ['số rất nhỏ', 'a very small number', 1e-7],
    ['30 chữ số', '30 digits', '33.3333333333333333333333333333'],
    ['31 chữ số bị từ chối', '31 digits are refused', '33.33333333333333333333333333333'],
    ['dấu phẩy thập phân không đọc ở đây', 'a decimal comma is not read here', '87,5'],
    ['mẫu số bằng không', 'a denominator of zero', { value: { numerator: 0, denominator: 0 } }],
    ['tử số âm', 'a numerator below zero', { value: { numerator: -1, denominator: 4 } }],
    ['danh sách không phải tỷ lệ', 'a list is no rate', [87.5]],
    [
      'hai số đếm viết thẳng, không có khóa value, bị từ chối',
      'two counts without the key value are refused',
      { numerator: 1, denominator: 2 },
    ],
  ]),
  ofRule(
    'linear-with-floor',
    'Tuyến tính có sàn',
    'Linear with a floor',
    2,
    { kind: 'linear-with-floor', floor: '80%' },
    [
      ['đúng sàn thì tính theo tỷ lệ', 'at the floor the rate counts', 80],
      ['dưới sàn một chút thì không điểm', 'the least below it is nothing', '79.99999999999999999999'],
      ['95,5% nhiệm vụ', '95.5% of the tasks', 95.5],
      ['đủ 100%', 'all of them', { value: { numerator: 46, denominator: 46 } }],
    ],
  ),
  ofRule(
    'linear-to-target',
    'Tuyến tính đến mục tiêu',
    'Linear to a target',
    1,
    { kind: 'linear-to-target', unit: 'percent', target: 80 },
    [
      ['một nửa mục tiêu là một nửa điểm', 'half of the target is half of the points', 40],
      ['vượt mục tiêu không thêm điểm, không cảnh báo', 'beyond the target there is no more and no warning', 97.3],
      ['dưới không', 'below zero', -8],
    ],
  ),
  ofRule(
    'linear-between',
    'Tuyến tính giữa hai ngưỡng',
    'Linear between two thresholds',
    '1.5',
    { kind: 'linear-between', unit: 'count', low: 10, high: 2 },
    [
      [
        'ngưỡng dưới lớn hơn ngưỡng trên: 6 hồ sơ trễ là nửa đường',
        'the lower threshold is the larger: six late dossiers are half way',
        6,
      ],
      ['đúng ngưỡng không điểm', 'at the threshold of nothing', 10],
      ['ít hơn ngưỡng tối đa', 'beyond the threshold of the maximum', 0],
      ['7 hồ sơ', 'seven of them', 7],
    ],
  ),
  ofRule(
    'bands',
    'Theo khoảng',
    'Bands',
    1,
    {
      kind: 'bands',
      unit: 'percent',
      bands: [
        { from: 30, points: 1 },
        { from: 20, to: 30, points: '1/3' },
        { from: 5, to: 20, points: 0.1 },
      ],
    },
    [
      ['đầu khoảng thuộc khoảng', 'the lower end belongs to the band', 30],
      ['cuối khoảng không thuộc khoảng', 'the upper end does not', '29.999999999999'],
      ['ngoài mọi khoảng thì không điểm', 'outside of all bands there is nothing', 4.9],
      ['đúng 30% theo hai số đếm', 'exactly 30% by counts', { value: { numerator: 3, denominator: 10 } }],
    ],
  ),
  ofRule('deduction', 'Trừ điểm theo số lượng', 'Deduction', 1, { kind: 'deduction', perCase: 0.25, free: 1 }, [
    ['một người không bị trừ', 'one case is free', 1],
    ['ba người: trừ hai lần', 'three: two of them cost', 3],
    ['hết điểm thì dừng ở 0, không cảnh báo', 'used up it stops at zero, without a warning', 40],
    ['nửa người không phải số đếm', 'half a case is no count', 0.5],
    ['số âm', 'below zero', -1],
  ]),
  ofRule(
    'count-bands',
    'Theo số lượng',
    'Bands on a count',
    1,
    {
      kind: 'count-bands',
      bands: [
        { atLeast: 1, points: 0.5 },
        { atLeast: 3, points: 1 },
      ],
    },
    [
      ['không có sáng kiến', 'no initiatives', 0],
      ['hai sáng kiến chưa là ba', 'two are no three', 2],
      ['ba sáng kiến', 'three', '3'],
      ['phần trăm không phải số đếm', 'a percentage is no count', '200%'],
    ],
  ),
  ofRule(
    'date-bands',
    'Theo thời hạn',
    'Bands on a date',
    1,
    {
      kind: 'date-bands',
      bands: [
        { by: '2021-12-31', points: 1 },
        { by: '2022-01-31', points: 0.5 },
      ],
    },
    [
      ['đúng ngày cuối', 'on the last day', '2021-12-31'],
      ['trễ một ngày', 'one day late', '2022-01-01'],
      ['sau mọi khoảng', 'after all of them', '2022-02-01'],
      ['không làm: không điểm', 'not done: zero', false],
      ['ngày không có thật', 'a day there is not', '2021-02-30'],
      ['ngày viết kiểu Việt Nam không đọc ở đây', 'a day as it is written in Vietnam is not read here', '10/12/2021'],
    ],
  ),
  ofRule(
    'survey',
    'Điều tra xã hội học',
    'Survey',
    2,
    {
      kind: 'survey',
      options: [
        { id: 'rat-tot', name: named('Rất tốt', 'Very good'), weight: 100 },
        { id: 'tot', name: named('Tốt', 'Good'), weight: '60%' },
        { id: 'kem', name: named('Kém', 'Poor'), weight: 0 },
      ],
    },
    [
      [
        '(120 × 100 + 60 × 60) / 200 = 78%',
        '(120 × 100 + 60 × 60) / 200 = 78%',
        { value: { 'rat-tot': 120, tot: 60, kem: 20 } },
      ],
      [
        'phương án không ai chọn có thể bỏ',
        'an option nobody chose may be left out',
        { value: { 'rat-tot': 1, kem: 2 } },
      ],
      ['không ai trả lời', 'nobody answered', { value: {} }],
      ['một số không phải các câu trả lời', 'a number is no answers', 80],
      ['phương án lạ', 'an option there is not', { value: { 'rat-tot': 1, kha: 1 } }],
      ['số người phải là số nguyên', 'answers are whole numbers', { value: { tot: 0.5 } }],
    ],
  ),
  ofRule(
    'growth',
    'Tăng trưởng so với năm trước',
    'Growth on the year before',
    1,
    {
      kind: 'growth',
      measure: 'percent',
      unit: 'count',
      bands: [
        { above: 0, points: 0.5 },
        { from: 20, points: 1 },
      ],
    },
    [
      ['tăng 20%', '20% more', { value: { current: 120, previous: 100 } }],
      [
        'không tăng: “trên 0” không gồm 0',
        'no more: “above 0” leaves 0 out',
        { value: { current: 100, previous: 100 } },
      ],
      ['từ lỗ sang lãi', 'from a loss to a gain', { value: { current: 5, previous: -10 } }],
      ['năm trước bằng không', 'nothing the year before', { value: { current: 5, previous: 0 } }],
      ['thiếu năm trước', 'the year before is not given', { value: { current: 5 } }],
    ],
  ),
  ofRule(
    'growth-difference',
    'Năm sau cao hơn năm trước',
    'Higher than the year before',
    1,
    {
      kind: 'growth',
      measure: 'difference',
      unit: 'percent',
      bands: [{ above: 0, points: 1 }],
    },
    [
      ['cao hơn 0,01 điểm phần trăm', 'higher by 0.01 of a point', { value: { current: '35.21%', previous: 35.2 } }],
      ['bằng nhau', 'the same', { value: { current: 35.2, previous: '35.2%' } }],
      [
        'mỗi năm hai số đếm',
        'two counts for each year',
        { value: { current: { numerator: 2, denominator: 3 }, previous: { numerator: 1, denominator: 2 } } },
      ],
    ],
  ),
  ofRule(
    'external-index',
    'Chỉ số bên ngoài',
    'An index measured elsewhere',
    10,
    { kind: 'external-index', index: 'SIPAS', scale: 80 },
    [
      ['87,1234 trên thang 80 thì vượt', '87.1234 on a scale of 80 is more than there is', '87.1234'],
      ['60 trên thang 80', '60 on a scale of 80', 60],
      ['phần trăm là phần của thang', 'a percentage is a share of the scale', '75%'],
      ['hai số đếm cũng vậy', 'so are two counts', { value: { numerator: 3, denominator: 4 } }],
    ],
  ),
  ofRule(
    'formula',
    'Công thức',
    'Formula',
    2,
    {
      kind: 'formula',
      variables: [
        { id: 'đúng_hạn', name: named('Hồ sơ đúng hạn', 'Dossiers on time'), unit: 'count' },
        { id: 'trễ_hạn', name: named('Hồ sơ trễ hạn', 'Late dossiers'), unit: 'count' },
        { id: 'hệ_số', name: named('Hệ số đồng bộ', 'Sync coefficient'), unit: 'percent' },
        { id: 'tỷ_lệ', name: named('Tỷ lệ', 'Rate'), expression: 'đúng_hạn / (đúng_hạn + trễ_hạn)' },
      ],
      alternatives: [
        {
          id: 'có-sàn',
          name: named('Có sàn 95%', 'With a floor of 95%'),
          expression: 'if(tỷ_lệ >= 95%; tỷ_lệ × 2; 0)',
        },
        {
          id: 'đồng-bộ',
          name: named('Nhân hệ số', 'By the coefficient'),
          expression: 'round(min(1; tỷ_lệ * hệ_số) * 2, 3)',
        },
      ],
    },
    [
      ['trên sàn', 'above the floor', { value: { đúng_hạn: 970, trễ_hạn: 30 }, choice: 'có-sàn' }],
      ['dưới sàn', 'below the floor', { value: { đúng_hạn: 940, trễ_hạn: 60 }, choice: 'có-sàn' }],
      [
        'biến phần trăm là phân số: 87,5 là 0,875; làm tròn trong công thức',
        'a variable in percent is a fraction: 87.5 is 0.875; rounding inside the formula',
        { value: { đúng_hạn: 2, trễ_hạn: 1, hệ_số: 87.5 }, choice: 'đồng-bộ' },
      ],
      ['chưa chọn công thức', 'no alternative was chosen', { value: { đúng_hạn: 2, trễ_hạn: 1 } }],
      [
        'chọn công thức không có',
        'an alternative there is not',
        { value: { đúng_hạn: 2, trễ_hạn: 1 }, choice: 'khác' },
      ],
      ['thiếu một biến', 'a variable is missing', { value: { đúng_hạn: 2, trễ_hạn: 1 }, choice: 'đồng-bộ' }],
      [
        'biến không dùng có thể thiếu',
        'a variable that is not used may be missing',
        { value: { đúng_hạn: 99, trễ_hạn: 1 }, choice: 'có-sàn' },
      ],
      [
        'chia cho không: vị trí nằm trong công thức của biến',
        'division by zero: the place is in the formula of the variable',
        { value: { đúng_hạn: 0, trễ_hạn: 0 }, choice: 'có-sàn' },
      ],
      ['tên lạ', 'a name that is not asked for', { value: { đúng_hạn: 2, trễ_hạn: 1, quá_hạn: 1 }, choice: 'có-sàn' }],
    ],
  ),
  ofRule(
    'formula-operators',
    'Phép tính trong công thức',
    'Operators of a formula',
    100,
    {
      kind: 'formula',
      variables: [
        { id: 'x', name: named('x', 'x') },
        { id: 'y', name: named('y', 'y') },
      ],
      alternatives: [
        ['thứ-tự', '2 + 3 * x - y / 4'],
        ['trái-sang-phải', '100 / x / y - 1 - 2'],
        ['dấu-âm', '-x * -y + abs(x - y)'],
        ['ký-hiệu', '(x + y) × 2 ÷ 3 : 4 − 1'],
        [
          'so-sánh',
          'if(x < y, 1, 0) + if(x <= y, 2, 0) + if(x > y, 4, 0) + if(x >= y, 8, 0) + if(x = y, 16, 0) + if(x <> y, 32, 0)',
        ],
        ['hàm', 'max(x, y, 3) + min(x; y; 3) + round(x / 3) + round(y / 3, 2)'],
        ['chia-không', '1 + x / (y - 4)'],
        ['chữ-số', 'round(x, y)'],
      ].map(([id = '', expression = '']) => ({ id, name: named(expression, expression), expression })),
    },
    [
      ['nhân chia trước, cộng trừ sau', 'multiplication before addition', { value: { x: 5, y: 4 }, choice: 'thứ-tự' }],
      [
        'cùng bậc thì từ trái sang phải',
        'of one rank from left to right',
        { value: { x: 2, y: 5 }, choice: 'trái-sang-phải' },
      ],
      ['dấu âm đi trước phép nhân', 'a minus before a product', { value: { x: 2, y: 5 }, choice: 'dấu-âm' }],
      ['× ÷ : − như * / / -', '× ÷ : − as * / / -', { value: { x: 20, y: 5 }, choice: 'ký-hiệu' }],
      ['so sánh: nhỏ hơn', 'comparisons: less', { value: { x: 2, y: 5 }, choice: 'so-sánh' }],
      ['so sánh: bằng, chính xác', 'comparisons: equal, exactly', { value: { x: '1/3', y: '3/9' }, choice: 'so-sánh' }],
      ['so sánh: lớn hơn', 'comparisons: more', { value: { x: 6, y: 5 }, choice: 'so-sánh' }],
      [
        'hàm; làm tròn nửa ra xa không',
        'functions; a half is rounded away from zero',
        { value: { x: 4.5, y: 0.015 }, choice: 'hàm' },
      ],
      ['chia cho không', 'division by zero', { value: { x: 1, y: 4 }, choice: 'chia-không' }],
      [
        'số chữ số phải là số nguyên từ 0 đến 10',
        'digits are a whole number from 0 to 10',
        { value: { x: 1, y: 2.5 }, choice: 'chữ-số' },
      ],
    ],
  ),
  ofRule(
    'evidence',
    'Tài liệu kiểm chứng',
    'Evidence',
    2,
    { kind: 'evidence', dueOn: '2021-12-31', rule: { kind: 'linear' } },
    [
      ['tài liệu đúng hạn', 'a document in time', { value: 90, evidence: [{ date: '2021-12-31' }] }],
      ['tài liệu trễ', 'a document too late', { value: 90, evidence: [{ date: '2022-01-01' }] }],
      ['không có tài liệu', 'no document', { value: 90 }],
      [
        'tài liệu không ghi ngày coi như đúng hạn',
        'a document without a date counts as in time',
        { value: 90, evidence: [{}] },
      ],
      ['có tài liệu mà chưa có số liệu', 'documents and no value', { evidence: [{ date: '2021-12-10' }] }],
      ['danh sách phải là danh sách', 'a list has to be a list', { value: 90, evidence: 'có' }],
      ['ngày sai cách viết', 'a date written otherwise', { value: 90, evidence: [{ date: '10/12/2021' }] }],
    ],
  ),
  ofRule(
    'not-applicable-left-out',
    'Không áp dụng: bỏ khỏi mẫu số',
    'Not applicable: left out',
    2,
    { kind: 'not-applicable', treatment: 'left-out', rule: { kind: 'linear' } },
    [
      ['không áp dụng: không còn gì để tính', 'not applicable: nothing is left to count', { notApplicable: true }],
      ['có áp dụng', 'applicable', { notApplicable: false, value: 45 }],
      ['chữ không phải đúng hay sai', 'a word is neither true nor false', { notApplicable: 'không', value: 45 }],
      [
        'điểm người chấm không đưa trở lại',
        'points of people do not bring it back',
        { notApplicable: true, appraisal2: 1 },
      ],
    ],
  ),
  ofRule(
    'not-applicable-full',
    'Không áp dụng: đủ điểm',
    'Not applicable: full points',
    2,
    { kind: 'evidence', rule: { kind: 'not-applicable', treatment: 'full', rule: { kind: 'yes-no' } } },
    [
      ['không áp dụng thì không phải chứng minh', 'what does not apply has nothing to prove', { notApplicable: true }],
      ['có áp dụng thì phải có tài liệu', 'what applies has', { value: true }],
    ],
  ),
  ofRule('stages', 'Giai đoạn chấm', 'Stages', 1, { kind: 'linear' }, [
    ['đến thẩm định lần 2', 'up to the second appraisal', { value: 80, self: 0.9, appraisal1: 0.5, appraisal2: 0.7 }],
    [
      'đến thẩm định lần 1',
      'up to the first appraisal',
      { value: 80, self: 0.9, appraisal1: 0.5, appraisal2: 0.7 },
      'appraisal-1',
    ],
    ['chỉ tự chấm', 'the claim', { value: 80, self: 0.9, appraisal1: 0.5, appraisal2: 0.7 }, 'self'],
    ['chỉ điểm tính ra', 'what is computed', { value: 80, self: 0.9, appraisal1: 0.5, appraisal2: 0.7 }, 'computed'],
    ['chưa có thẩm định', 'no appraisal yet', { value: 80, self: 0.9, appraisal1: null }],
    ['thẩm định không điểm là không điểm', 'an appraisal of nothing is nothing', { value: 80, appraisal1: 0 }],
    [
      'có điểm thẩm định dù số liệu không đọc được',
      'an appraisal though the value cannot be read',
      { value: '?', appraisal1: 0.5 },
    ],
    ['điểm tự chấm vượt điểm tối đa', 'a claim above the maximum', { self: 1.25 }],
    ['điểm viết bằng phần trăm bị từ chối', 'points in percent are refused', { self: '90%' }],
  ]),
];

/** A tree of four levels with a leaf of nearly each kind, as a whole sheet is scored. */
const tree = setOf(
  'tree',
  named('Cây bốn cấp', 'A tree of four levels'),
  [
    {
      id: '1',
      name: named('Công tác chỉ đạo, điều hành', 'Direction'),
      maximum: '3.5',
      items: [
        leaf('1.1', 'Ban hành kế hoạch', 'Plan', '0.5', {
          kind: 'date-bands',
          bands: [{ by: '2020-12-31', points: '0.5' }],
        }),
        {
          id: '1.2',
          name: named('Thực hiện kế hoạch', 'Carrying it out'),
          maximum: 3,
          items: [
            leaf('1.2.1', 'Tỷ lệ nhiệm vụ', 'Share of tasks', 2, { kind: 'linear-with-floor', floor: 80 }),
            {
              id: '1.2.2',
              name: named('Kiểm tra', 'Inspection'),
              maximum: 1,
              items: [
                leaf('1.2.2.a', 'Đơn vị được kiểm tra', 'Units inspected', '1/3', {
                  kind: 'bands',
                  unit: 'percent',
                  bands: [
                    { from: 30, points: '1/3' },
                    { to: 30, points: 0 },
                  ],
                }),
                leaf('1.2.2.b', 'Xử lý sau kiểm tra', 'What was found', '2/3', {
                  kind: 'not-applicable',
                  treatment: 'left-out',
                  rule: { kind: 'linear' },
                }),
              ],
            },
          ],
        },
      ],
    },
    leaf('2', 'Mức độ hài lòng', 'Satisfaction', '6.5', { kind: 'external-index', index: 'SIPAS' }),
  ],
  {
    groups: {
      bands: [
        { name: 'Tốt', from: 90 },
        { name: 'Khá', from: '80%' },
        { name: 'Trung bình', from: 50, exclusive: true },
        { name: 'Yếu' },
      ],
    },
  },
);

const whole: Inputs = {
  '1.1': '2020-12-30',
  '1.2.1': 95.5,
  '1.2.2.a': { value: { numerator: 3, denominator: 10 } },
  '1.2.2.b': '2/3',
  '2': '87.1234',
};

const share = leaf('1', 'Tỷ lệ', 'Rate', 100, { kind: 'linear' });
const rounded = (
  rounding: NonNullable<CriteriaSet['rounding']>,
  index: Numeral,
  vi: string,
  en: string,
): ConformanceCase => ({
  why: named(vi, en),
  set: setOf('rounding', named('Làm tròn', 'Rounding'), [share], { rounding }),
  inputs: { 1: index },
});

const THEMES: readonly Theme[] = [
  ...RULES,
  {
    id: 'tree',
    title: named('Cả phiếu', 'A whole sheet'),
    cases: [
      { why: named('đủ số liệu', 'everything is known'), set: tree, inputs: whole },
      { why: named('phiếu trống', 'an empty sheet'), set: tree, inputs: {} },
      {
        why: named('không áp dụng một phần', 'a part does not apply'),
        set: tree,
        inputs: { ...whole, '1.2.2.b': { notApplicable: true } },
      },
      {
        why: named('bốn trạng thái cạnh nhau', 'the four states side by side'),
        set: tree,
        inputs: { '1.1': false, '1.2.1': 'chưa rõ', '1.2.2.b': { notApplicable: true } },
      },
      {
        why: named('mục không có lá và mục cha', 'entries of no leaf, and of a parent'),
        set: tree,
        inputs: { ...whole, '1': 3, '9.9': true },
      },
      {
        why: named(
          'không áp dụng ở nơi bộ tiêu chí không cho phép',
          'said not to apply where the set does not provide for it',
        ),
        set: tree,
        inputs: { ...whole, '1.2.1': { value: 90, notApplicable: true } },
      },
      {
        why: named('trộn các giai đoạn', 'stages mixed'),
        set: tree,
        inputs: {
          ...whole,
          '1.2.1': { value: 95.5, self: 2 },
          '2': { value: 90, appraisal1: 5.5, appraisal2: '5.75' },
        },
      },
      {
        why: named('ba lần một phần ba', 'thirds come to a whole'),
        set: setOf(
          'thirds',
          named('Ba phần', 'Three parts'),
          ['a', 'b', 'c'].map((id) => leaf(id, id, id, '1/3', { kind: 'yes-no' })),
        ),
        inputs: { a: true, b: true, c: true },
      },
      {
        why: named('mười lần 0,1 là 1', 'ten times 0.1 is 1'),
        set: setOf(
          'tenths',
          named('Mười phần', 'Ten parts'),
          Array.from({ length: 10 }, (_, at) => leaf(`${at}`, `${at}`, `${at}`, 0.1, { kind: 'yes-no' })),
        ),
        inputs: Object.fromEntries(Array.from({ length: 10 }, (_, at) => [at, true])),
      },
      {
        why: named('mã trùng tên của ngôn ngữ lập trình', 'ids that are words of a language'),
        set: setOf(
          'ids',
          named('Mã lạ', 'Odd ids'),
          ['constructor', 'toString', 'hasOwnProperty'].map((id) => leaf(id, id, id, 1, { kind: 'yes-no' })),
        ),
        inputs: { constructor: true, toString: false } as unknown as Inputs,
      },
    ],
  },
  {
    id: 'groups',
    title: named('Xếp loại', 'Groups'),
    cases: [
      ...(['100', '90', '89.995', '89.9949', '79.97', '50.004', '50.01', '0'] as const).map((index) => ({
        why: named(`chỉ số ${index.replace('.', ',')}`, `an index of ${index}`),
        set: setOf('groups', named('Xếp loại', 'Groups'), [share], tree.groups && { groups: tree.groups }),
        inputs: { 1: index },
      })),
      {
        why: named('dưới ngưỡng cuối không có loại', 'below the last threshold there is none'),
        set: setOf('groups-open', named('Xếp loại', 'Groups'), [share], {
          groups: { bands: [{ name: 'A', from: 90 }] },
        }),
        inputs: { 1: 89 },
      },
    ],
  },
  {
    id: 'rounding',
    title: named('Làm tròn', 'Rounding'),
    cases: [
      rounded(
        {},
        '88.645',
        'mặc định: hai chữ số, nửa ra xa không',
        'unless told otherwise two digits, a half away from zero',
      ),
      rounded({ mode: 'half-even' }, '88.645', 'nửa về số chẵn', 'a half to the even one'),
      rounded({ mode: 'half-even' }, '88.635', 'nửa về số chẵn, phía trên', 'a half to the even one, upwards'),
      rounded({ mode: 'down' }, '88.649', 'về phía không', 'towards zero'),
      rounded({ mode: 'up' }, '88.641', 'ra xa không', 'away from zero'),
      rounded({ mode: 'floor' }, '88.649', 'xuống', 'down'),
      rounded({ mode: 'ceiling' }, '88.641', 'lên', 'up'),
      rounded({ digits: 0 }, '89.5', 'không chữ số', 'no digits'),
      rounded({ digits: 10 }, '200/3', 'mười chữ số', 'ten digits'),
      rounded({ digits: 1, mode: 'half-even' }, '0.05', 'một chữ số', 'one digit'),
    ],
  },
  {
    id: 'published',
    title: named('Kết quả PAR INDEX đã công bố', 'Published results of PAR INDEX'),
    cases: (
      [
        ['Quảng Ninh 2020', parIndex2020, 57.66, 9.56, 18.83, 5],
        ['Thừa Thiên Huế 2020', parIndex2020, 56.78, 8.57, 20.11, 3.01],
        ['Bình Dương 2020', parIndex2020, 55.48, 8.82, 20.27, 2.36],
        ['Long An 2020', parIndex2020, 56.52, 8.62, 18.11, 3],
        ['Bà Rịa - Vũng Tàu 2020', parIndex2020, 56.23, 8.4, 18.25, 3.14],
        ['Bắc Giang 2021', parIndex2021, 58.51, 9, 18.88, 2.25],
      ] as const
    ).map(([who, set, ...parts]) => ({
      why: named(`${who}: tổng các phần đã làm tròn`, `${who}: the sum of the printed parts`),
      set,
      inputs: Object.fromEntries(set.areas.map(({ id }, at) => [id, parts[at] ?? 0])),
    })),
  },
];

export { THEMES };
