import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR208', 'PAR212'],
  [
    [
      'of another task',
      '- { mã: 3.b, trạng thái: đang thực hiện, nội dung công việc: { «PAR212 1.k.1»: hoàn thành } }',
    ],
    ['of none', '- { mã: 3.b, trạng thái: đang thực hiện, nội dung công việc: { «PAR208 3.b.9»: hoàn thành } }'],
    ['of the task', '- { mã: 3.b, trạng thái: đang thực hiện, nội dung công việc: { 3.b.1: hoàn thành } }'],
    [
      'of a task that is unknown itself',
      '- { mã: 1.f, trạng thái: đang thực hiện, nội dung công việc: { 1.f.1: hoàn thành } }',
    ],
  ],
);
