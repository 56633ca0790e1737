import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR309'],
  [
    ['the quarter asked for', 'kỳ báo cáo: 2021-Q4'],
    ['the one before', 'kỳ báo cáo: «PAR309 Quý III/2021»'],
    ['the whole year', 'kỳ báo cáo: «PAR309 Năm 2021»'],
  ],
);
