import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR308'],
  [
    ['before the window of the quarter', 'văn bản: { ngày: «PAR308 14/09/2021» }'],
    ['within it', 'văn bản: { ngày: 10/12/2021 }'],
    ['a year too early', 'văn bản: { ngày: «PAR308 10/12/2020» }'],
    ['without a date', 'văn bản: { số: 5, ký hiệu: BC-STC }'],
  ],
);
