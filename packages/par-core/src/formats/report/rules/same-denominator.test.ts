import { testCases } from '../../../../test/rule-cases';

const two = (first: string, second: string): string =>
  `chỉ tiêu:\n  online-dossiers: { tử số: 10, ${first} }\n  postal-dossiers: { tử số: 5, ${second} }`;

testCases(
  ['PAR507', 'PAR508', 'PAR509'],
  [
    ['the same', two('mẫu số: 2000', 'mẫu số: 2000')],
    ['another', two('mẫu số: ‹2000›', 'mẫu số: «PAR507 1990»')],
    ['another on the same basis', two('mẫu số: ‹2000›, cách tính: lũy kế', 'mẫu số: «PAR507 1990», cách tính: lũy kế')],
    [
      'cumulative beside the period',
      two('mẫu số: 500, cách tính: trong kỳ', 'mẫu số: «PAR508 2000», cách tính: lũy kế'),
    ],
    ['cumulative below the period', two('mẫu số: 500, cách tính: trong kỳ', 'mẫu số: «PAR509 400», cách tính: lũy kế')],
    [
      'the same, the other way round',
      two('mẫu số: 400, cách tính: lũy kế', 'mẫu số: «PAR509 500», cách tính: trong kỳ'),
    ],
    ['a note says what it is of', two('mẫu số: 2000', 'mẫu số: 9000, ghi chú: Số liệu toàn tỉnh')],
    [
      'of other things',
      'chỉ tiêu:\n  online-dossiers: { tử số: 10, mẫu số: 20 }\n  dossiers-on-time: { tử số: 10, mẫu số: 19 }',
    ],
  ],
);
