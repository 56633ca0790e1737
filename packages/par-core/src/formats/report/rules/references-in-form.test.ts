import { testCases } from '../../../../test/rule-cases';

const cited = (...items: readonly string[]): string =>
  `nhiệm vụ:\n  - mã: 1.k\n    trạng thái: đang thực hiện\n    tài liệu kiểm chứng:\n${items.map((item) => `      - { ${item} }\n`).join('')}`;

testCases(
  ['PAR601', 'PAR605'],
  [
    [
      'in form',
      cited('số ký hiệu: 120/BC-STC', 'số ký hiệu: 1910/UBND-VX', 'số ký hiệu: 60/2021/NĐ-CP', 'số ký hiệu: 18-NQ/TW'),
    ],
    ['spaces', cited('số ký hiệu: «PAR601 120 / BC-STC»')],
    ['small letters', cited('số ký hiệu: «PAR601 120/bc-stc»')],
    ['with "số"', cited('số ký hiệu: «PAR601 Số 120/BC-STC»')],
    ['a long dash', cited('số ký hiệu: «PAR601 120/BC–STC»')],
    ['no reference at all', cited('số ký hiệu: «PAR601 công văn của Sở»')],
    [
      'in the self-assessment',
      'tự chấm điểm: { tiêu chí: { 1.1: { tài liệu kiểm chứng: [{ số ký hiệu: «PAR601 120/bc-stc» }] } } }',
    ],
  ],
);
