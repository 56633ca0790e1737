import { testCases } from '../../../../test/rule-cases';

const cited = (...items: readonly string[]): string =>
  `nhiệm vụ:\n  - mã: 1.k\n    trạng thái: đang thực hiện\n    tài liệu kiểm chứng:\n${items.map((item) => `      - { ${item} }\n`).join('')}`;

testCases(
  ['PAR604'],
  [
    ['its day', cited('số ký hiệu: 74/BC-SNV, ngày: 23/07/2021')],
    ['another day', cited('số ký hiệu: 74/BC-SNV, ngày: «PAR604 24/07/2021»')],
    ['another day, written otherwise', cited('số ký hiệu: số 74/bc-snv, ngày: «PAR604 24/07/2021»')],
    ['a document that nobody knows', cited('số ký hiệu: 75/BC-SNV, ngày: 24/07/2021')],
    ['cited in a text', 'đánh giá chung: Theo Báo cáo số 74/BC-SNV ngày «PAR604 24/7/2021» của Sở Nội vụ'],
    [
      'cited in words',
      'đánh giá chung: |\n  Theo Nghị định số 60/2021/NĐ-CP\n  ngày «PAR604 22 tháng 6 năm 2021» của Chính phủ',
    ],
    ['cited rightly', 'đánh giá chung: Theo Báo cáo số 74/BC-SNV ngày 23/7/2021 của Sở Nội vụ'],
    ['cited without a day', 'đánh giá chung: Theo Báo cáo số 74/BC-SNV. Ngày 24/7/2021, Sở họp'],
    ['the end of another number', 'đánh giá chung: Theo Báo cáo số 174/BC-SNV ngày 24/7/2021'],
    ['in a comment', '# 74/BC-SNV ngày 24/7/2021'],
  ],
);
