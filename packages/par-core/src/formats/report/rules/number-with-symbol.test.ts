import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR608'],
  [
    ['a number alone', 'văn bản: { số: «PAR608 152» }'],
    ['both', 'văn bản: { số: 152, ký hiệu: BC-STC }'],
    ['neither yet', 'văn bản: { số: , ký hiệu: BC-STC }'],
  ],
);
