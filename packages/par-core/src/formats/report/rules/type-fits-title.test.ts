import { testCases } from '../../../../test/rule-cases';

const cited = (...items: readonly string[]): string =>
  `nhiệm vụ:\n  - mã: 1.k\n    trạng thái: đang thực hiện\n    tài liệu kiểm chứng:\n${items.map((item) => `      - { ${item} }\n`).join('')}`;

testCases(
  ['PAR606'],
  [
    [
      'a report with the symbol of a plan',
      cited('số ký hiệu: ‹12/KH-STC›, trích yếu: «PAR606 Báo cáo kết quả tự chủ»'),
    ],
    ['a report about a plan', cited('số ký hiệu: 12/BC-STC, trích yếu: Báo cáo thực hiện kế hoạch')],
    ['a title without its type', cited('số ký hiệu: 12/KH-STC, trích yếu: Đổi mới cơ chế một cửa')],
    ['a decision that issues a regulation', cited('số ký hiệu: 12/QĐ-STC, trích yếu: Quy chế phối hợp')],
    ['an official letter that sends a report', cited('số ký hiệu: 12/STC-NS, trích yếu: Báo cáo kết quả tự chủ')],
    [
      'an official letter with the symbol of a notice',
      cited('số ký hiệu: ‹12/TB-STC›, trích yếu: «PAR606 Công văn đôn đốc»'),
    ],
    ['a word that only begins like a type', cited('số ký hiệu: 12/KH-STC, trích yếu: Đề ánh sáng')],
  ],
);
