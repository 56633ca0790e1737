import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR409'],
  [
    [
      'an obligation in progress',
      '- { mã: 1.a, trạng thái: ‹hoàn thành›, nội dung công việc: { 1.a.1: hoàn thành, 1.a.2: «PAR409 đang thực hiện» } }',
    ],
    ['all done', '- { mã: 1.a, trạng thái: hoàn thành, nội dung công việc: { 1.a.1: hoàn thành } }'],
    ['one that does not apply', '- { mã: 1.a, trạng thái: hoàn thành, nội dung công việc: { 1.a.2: không áp dụng } }'],
    [
      'the task itself is open',
      '- { mã: 1.a, trạng thái: đang thực hiện, nội dung công việc: { 1.a.2: chưa thực hiện } }',
    ],
  ],
);
