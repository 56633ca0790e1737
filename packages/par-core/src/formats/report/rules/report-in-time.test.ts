import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR307'],
  [
    ['on the last day', 'văn bản: { ngày: 31/12/2021 }'],
    ['the first working day after', 'văn bản: { ngày: «PAR307 04/01/2022» }'],
    ['of another period than the one asked for', 'kỳ báo cáo: Quý I/2022\nvăn bản: { ngày: 10/04/2022 }'],
  ],
  { today: '2022-04-20' },
);
testCases(['PAR307'], [['without a date, after the deadline', 'kỳ báo cáo: «PAR307 Quý IV/2021»']], {
  today: '2022-01-10',
});
testCases(['PAR307'], [['without a date, in time', 'kỳ báo cáo: Quý IV/2021']]);
