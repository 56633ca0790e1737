import { testCases } from '../../../../test/rule-cases';

const cited = (...items: readonly string[]): string =>
  `nhiệm vụ:\n  - mã: 1.k\n    trạng thái: đang thực hiện\n    tài liệu kiểm chứng:\n${items.map((item) => `      - { ${item} }\n`).join('')}`;

testCases(
  ['PAR607'],
  [
    ['the same', cited('số ký hiệu: 12/BC-STC, cơ quan ban hành: Sở Tài chính')],
    ['another', cited('số ký hiệu: ‹12/BC-STC›, cơ quan ban hành: «PAR607 Sở Nội vụ»')],
    ['another, of an official letter', cited('số ký hiệu: 12/SNV-CCHC, cơ quan ban hành: «PAR607 Sở Tài chính»')],
    ['an abbreviation that several share', cited('số ký hiệu: 12/KH-UBND, cơ quan ban hành: UBND huyện Kế Sách')],
    ['the chairman of the committee', cited('số ký hiệu: 12/QĐ-UBND, cơ quan ban hành: Chủ tịch UBND tỉnh')],
    [
      'a symbol of a committee and a department',
      cited('số ký hiệu: 12/KH-UBND, cơ quan ban hành: «PAR607 Sở Tài chính»'),
    ],
    ['a unit that nobody knows', cited('số ký hiệu: 12/BC-STC, cơ quan ban hành: Phòng Tin học')],
  ],
);
