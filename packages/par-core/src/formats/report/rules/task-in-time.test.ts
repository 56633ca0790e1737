import { testCases } from '../../../../test/rule-cases';
import { type Directive, soctrang20210924 } from '../../../directive';

/** The letter, had it given 3.a until the end of November, which was a Tuesday, and 3.b until a Sunday. */
const dated: Directive = {
  ...soctrang20210924,
  tasks: soctrang20210924.tasks.map((task) => {
    const lastDay = task.id === '3.a' ? '2021-11-30' : task.id === '3.b' ? '2021-11-28' : undefined;
    return lastDay ? { ...task, deadline: { kind: 'fixed-period', period: '2021-11', lastDay } as const } : task;
  }),
};

testCases(
  ['PAR313', 'PAR302', 'PAR304'],
  [
    ['on its last day', '- { mã: 3.a, trạng thái: hoàn thành, ngày hoàn thành: 30/11/2021 }'],
    ['the day after', '- { mã: 3.a, trạng thái: hoàn thành, ngày hoàn thành: «PAR313 01/12/2021» }'],
    ['on the Monday after a Sunday', '- { mã: 3.b, trạng thái: hoàn thành, ngày hoàn thành: 29/11/2021 }'],
    ['a task without a last day of its own', '- { mã: 3.c, trạng thái: hoàn thành, ngày hoàn thành: 10/12/2021 }'],
    [
      'a day that has not come is told as that',
      '- { mã: 3.a, trạng thái: hoàn thành, ngày hoàn thành: «PAR304 25/12/2021» }',
    ],
  ],
  { directives: [dated] },
);

testCases(
  ['PAR313'],
  [['the letter of 2021 gives no task a day', '- { mã: 3.a, trạng thái: hoàn thành, ngày hoàn thành: 10/12/2021 }']],
);
