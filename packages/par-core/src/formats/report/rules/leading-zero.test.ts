import { testCases } from '../../../../test/rule-cases';

const cited = (...items: readonly string[]): string =>
  `nhiệm vụ:\n  - mã: 1.k\n    trạng thái: đang thực hiện\n    tài liệu kiểm chứng:\n${items.map((item) => `      - { ${item} }\n`).join('')}`;

testCases(
  ['PAR605', 'PAR601'],
  [
    ['below ten', cited('số ký hiệu: «PAR605 5/BC-STC»')],
    ['below ten with a letter', cited('số ký hiệu: «PAR605 5a/BC-STC»')],
    ['with its zero', cited('số ký hiệu: 05/BC-STC')],
    ['ten and more', cited('số ký hiệu: 10/BC-STC')],
    ['of the Party, which has rules of its own', cited('số ký hiệu: 8-NQ/TW')],
  ],
);
