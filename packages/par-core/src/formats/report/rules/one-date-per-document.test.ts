import { testCases } from '../../../../test/rule-cases';

const cited = (...items: readonly string[]): string =>
  `nhiệm vụ:\n  - mã: 1.k\n    trạng thái: đang thực hiện\n    tài liệu kiểm chứng:\n${items.map((item) => `      - { ${item} }\n`).join('')}`;

testCases(
  ['PAR412', 'PAR411'],
  [
    [
      'two dates',
      cited('số ký hiệu: 120/BC-STC, ngày: ‹30/11/2021›', 'số ký hiệu: 120/BC-STC, ngày: «PAR412 29/11/2021»'),
    ],
    [
      'a shorter title',
      '- { mã: 1.k, trạng thái: đang thực hiện, tài liệu kiểm chứng: [{ số ký hiệu: 120/BC-STC, trích yếu: Báo cáo kết quả tự chủ tài chính năm 2021 }] }\n- { mã: 1.l, trạng thái: đang thực hiện, tài liệu kiểm chứng: [{ số ký hiệu: 120/BC-STC, trích yếu: Kết quả tự chủ tài chính }] }',
    ],
    [
      'another title under another task',
      '- { mã: 1.k, trạng thái: đang thực hiện, tài liệu kiểm chứng: [{ số ký hiệu: 120/BC-STC, trích yếu: ‹Kết quả tự chủ tài chính› }] }\n- { mã: 1.l, trạng thái: đang thực hiện, tài liệu kiểm chứng: [{ số ký hiệu: 120/BC-STC, trích yếu: «PAR412 Ứng dụng chữ ký số» }] }',
    ],
    [
      'the same number of two years',
      cited('số ký hiệu: 120/BC-STC, ngày: 30/11/2020', 'số ký hiệu: 120/BC-STC, ngày: 29/11/2021'),
    ],
  ],
);
