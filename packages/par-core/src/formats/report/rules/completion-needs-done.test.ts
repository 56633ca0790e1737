import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR410'],
  [
    ['open with a day', '- { mã: 3.a, trạng thái: ‹đang thực hiện›, ngày hoàn thành: «PAR410 30/11/2021» }'],
    ['done with a day', '- { mã: 3.a, trạng thái: hoàn thành, ngày hoàn thành: 30/11/2021 }'],
    ['ongoing with a day', '- { mã: 1.c, trạng thái: thực hiện thường xuyên, ngày hoàn thành: 30/11/2021 }'],
  ],
);
