import { testCases } from '../../../../test/rule-cases';
import { SAMPLE_SET } from '../../../../test/sample-criteria';

const item = (id: string, rest: string): string =>
  `tự chấm điểm: { bộ tiêu chí: bo-tieu-chi-thu, tiêu chí: { "${id}": { ${rest} } } }`;

testCases(
  ['PAR701', 'PAR702', 'PAR713'],
  [
    ['the points of the rule', item('1.1.2', 'giá trị: 80%, điểm tự chấm: "1,2"')],
    ['rounded to the digits that are written', item('1.1.2', 'giá trị: 2/3, điểm tự chấm: 1')],
    ['the same with a zero more', item('1.1.2', 'giá trị: 80%, điểm tự chấm: "1,200"')],
    ['a digit more, and it is another number', item('1.1.2', 'giá trị: "87,5%", điểm tự chấm: «PAR702 "1,312"»')],
    ['all of its digits', item('1.1.2', 'giá trị: "87,5%", điểm tự chấm: "1,3125"')],
    ['half a point too much', item('1.1.2', 'giá trị: 80%, điểm tự chấm: «PAR702 "1,5"»')],
    ['points below the floor of the rule', item('1.1.2', 'giá trị: 40%, điểm tự chấm: «PAR702 "0,6"»')],
    ['over the maximum, once', item('1.1.2', 'giá trị: 100%, điểm tự chấm: «PAR701 "1,51"»')],
    ['exactly the maximum', item('1.1.2', 'giá trị: 100%, điểm tự chấm: "1,5"')],
    [
      'an appraisal may differ from the rule and not exceed the maximum',
      item('1.1.2', 'giá trị: 80%, điểm tự chấm: "1,2", điểm thẩm định: 1, điểm thẩm định lần 2: «PAR701 3»'),
    ],
    ['points without a value', item('1.1.2', 'điểm tự chấm: «PAR713 1»')],
    ['a value that cannot be read is no reason to doubt the points', item('1.1.2', 'giá trị: khá, điểm tự chấm: 1')],
    ['a value that is not filled in', item('1.1.2', 'giá trị: , điểm tự chấm: «PAR713 1»')],
    ['what lacks evidence is compared as if it had some', item('1.1.1', 'giá trị: 10/02/2021, điểm tự chấm: "0,5"')],
    ['and claims nothing with right', item('1.1.1', 'giá trị: 10/02/2021, điểm tự chấm: 0')],
    [
      'points in a formula',
      item('1.2.2', 'giá trị: { giao: 4, đúng_hạn: 3, trễ: 1 }, cách tính: có-trễ, điểm tự chấm: "1,75"'),
    ],
    [
      'more than a rule can give is held to the maximum',
      item('1.2.2', 'giá trị: { giao: 4, đúng_hạn: 9, trễ: 1 }, cách tính: có-trễ, điểm tự chấm: 2'),
    ],
    ['points for what does not apply are told elsewhere', item('1.2.1', 'không áp dụng: có, điểm tự chấm: 1')],
  ],
  { criteriaSets: [SAMPLE_SET] },
);

testCases(
  ['PAR702', 'PAR713'],
  [
    ['points by the report’s own figure', 'tự chấm điểm: { tiêu chí: { "4.2": { điểm tự chấm: «PAR702 5» } } }'],
    [
      'the same where they are right',
      'văn bản: { ngày: 10/12/2021 }\ntự chấm điểm: { tiêu chí: { "4.1": { điểm tự chấm: 10 } } }',
    ],
    ['a figure that the report does not give', 'tự chấm điểm: { tiêu chí: { "3.4": { điểm tự chấm: «PAR713 4» } } }'],
  ],
);
