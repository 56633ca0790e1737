import { testCases } from '../../../../test/rule-cases';
import { SAMPLE_SET } from '../../../../test/sample-criteria';

const item = (id: string, rest: string): string =>
  `tự chấm điểm: { bộ tiêu chí: bo-tieu-chi-thu, tiêu chí: { "${id}": ${rest} } }`;

testCases(
  ['PAR716'],
  [
    ['a rate of all there is', item('1.1.2', '{ giá trị: 100% }')],
    ['a rate by its two counts', item('1.1.2', '{ giá trị: 1.224/1.224 }')],
    ['more than all there is', item('1.1.2', '{ giá trị: «PAR716 "198,5%"» }')],
    ['more done than there was', item('1.1.2', '{ giá trị: «PAR716 1.300/1.224» }')],
    ['more done than there was, by name', item('1.1.2', '{ giá trị: «PAR716 { tử số: 1300, mẫu số: 1224 }» }')],
    ['what is no number has its own finding', item('1.1.2', '{ giá trị: rất nhiều }')],
  ],
  { criteriaSets: [SAMPLE_SET] },
);
