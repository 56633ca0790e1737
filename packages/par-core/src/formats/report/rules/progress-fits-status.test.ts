import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR401', 'PAR402', 'PAR403'],
  [
    ['done at 60%', '- { mã: 3.a, trạng thái: ‹hoàn thành›, tiến độ: «PAR401 60%» }'],
    ['not started at 30%', '- { mã: 3.a, trạng thái: ‹chưa thực hiện›, tiến độ: «PAR402 30%» }'],
    ['in progress at 100%', '- { mã: 3.a, trạng thái: đang thực hiện, tiến độ: «PAR403 100» }'],
    ['done at 100%', '- { mã: 3.a, trạng thái: hoàn thành, tiến độ: 100% }'],
    ['in progress at 60%', '- { mã: 3.a, trạng thái: đang thực hiện, tiến độ: "60,5%" }'],
    ['ongoing at any progress', '- { mã: 1.c, trạng thái: thực hiện thường xuyên, tiến độ: 100% }'],
    ['no progress given', '- { mã: 3.a, trạng thái: hoàn thành }'],
  ],
);
