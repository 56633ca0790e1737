import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR216', 'PAR708'],
  [
    ['a component', 'tự chấm điểm: { tiêu chí: { "4.2": { điểm tự chấm: 5 } } }'],
    ['an id that the set does not have', 'tự chấm điểm: { tiêu chí: { «PAR216 "7.9.1"»: { điểm tự chấm: 5 } } }'],
    ['a prototype’s name is no component', 'tự chấm điểm: { tiêu chí: { «PAR216 __proto__»: { điểm tự chấm: 5 } } }'],
    ['an area', 'tự chấm điểm: { tiêu chí: { «PAR708 "4"»: { điểm tự chấm: 15 } } }'],
    [
      'nothing is said of a set that is not known',
      'tự chấm điểm: { bộ tiêu chí: soctrang-2030, tiêu chí: { "9": { điểm tự chấm: 5 } } }',
    ],
  ],
);
