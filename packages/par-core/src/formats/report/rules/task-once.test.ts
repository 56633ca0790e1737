import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR205', 'PAR106'],
  [
    ['a task twice', '- { mã: ‹3.a›, trạng thái: đang thực hiện }\n- { mã: «PAR205 3.a», trạng thái: hoàn thành }'],
    ['two tasks', '- { mã: 3.a, trạng thái: đang thực hiện }\n- { mã: 3.b, trạng thái: đang thực hiện }'],
    ['a key twice in one task', '- { ‹mã›: 3.a, trạng thái: đang thực hiện, «PAR106 task»: 3.b }'],
  ],
);
