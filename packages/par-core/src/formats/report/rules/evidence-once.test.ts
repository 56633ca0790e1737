import { testCases } from '../../../../test/rule-cases';

const cited = (...items: readonly string[]): string =>
  `nhiệm vụ:\n  - mã: 1.k\n    trạng thái: đang thực hiện\n    tài liệu kiểm chứng:\n${items.map((item) => `      - { ${item} }\n`).join('')}`;

testCases(
  ['PAR411'],
  [
    ['twice', cited('số ký hiệu: ‹120/BC-STC›, ngày: 30/11/2021', 'số ký hiệu: «PAR411 120/BC-STC», ngày: 30/11/2021')],
    ['twice, written otherwise', cited('số ký hiệu: ‹05/BC-STC›', 'số ký hiệu: «PAR411 5/bc-stc»')],
    ['a file twice', cited('tệp: ‹bien-ban.pdf›', 'tệp: «PAR411 bien-ban.pdf»')],
    ['two documents', cited('số ký hiệu: 120/BC-STC', 'số ký hiệu: 121/BC-STC')],
    ['of two years', cited('số ký hiệu: 120/BC-STC, ngày: 30/11/2020', 'số ký hiệu: 120/BC-STC, ngày: 30/11/2021')],
    ['without a number', cited('trích yếu: Biên bản họp', 'trích yếu: Biên bản họp')],
    [
      'under two tasks',
      '- { mã: 1.k, trạng thái: đang thực hiện, tài liệu kiểm chứng: [{ số ký hiệu: 120/BC-STC }] }\n- { mã: 1.l, trạng thái: đang thực hiện, tài liệu kiểm chứng: [{ số ký hiệu: 120/BC-STC }] }',
    ],
  ],
);
