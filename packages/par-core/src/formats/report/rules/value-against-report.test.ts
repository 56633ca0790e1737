import { testCases } from '../../../../test/rule-cases';

const assessed = (id: string, value: string): string =>
  `tự chấm điểm: { tiêu chí: { "${id}": { giá trị: ${value} } } }`;

testCases(
  ['PAR709'],
  [
    ['a count that is the report’s', assessed('4.2', '14')],
    ['a count that is not', assessed('4.2', '«PAR709 0»')],
    ['a date', `văn bản: { ngày: ‹10/12/2021› }\n${assessed('4.1', '«PAR709 01/12/2021»')}`],
    ['the same date in another way of writing', `văn bản: { ngày: 10/12/2021 }\n${assessed('4.1', '2021-12-10')}`],
    [
      'a rate, as exactly as it is written',
      `chỉ tiêu: { dossiers-on-time: { tử số: 379, mẫu số: 381 } }\n${assessed('3.4', '99%')}`,
    ],
    [
      'the same with a digit more',
      `chỉ tiêu: { dossiers-on-time: { tử số: 379, mẫu số: 381 } }\n${assessed('3.4', '"99,5%"')}`,
    ],
    [
      'a rate that is rounded up too far',
      `chỉ tiêu: { dossiers-on-time: { tử số: ‹379›, mẫu số: 381 } }\n${assessed('3.4', '«PAR709 100%»')}`,
    ],
    [
      'the same rate of other counts',
      `chỉ tiêu: { dossiers-on-time: { tử số: 190, mẫu số: 200 } }\n${assessed('3.4', '95/100')}`,
    ],
    ['what the report does not say', assessed('3.4', '97%')],
    ['what cannot be read has its own finding', assessed('4.2', 'không có')],
  ],
);
