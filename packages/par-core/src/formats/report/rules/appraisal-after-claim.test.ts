import { testCases } from '../../../../test/rule-cases';

const item = (rest: string): string => `tự chấm điểm: { tiêu chí: { "4.2": { ${rest} } } }`;

testCases(
  ['PAR711'],
  [
    ['claimed, appraised, and appraised again', item('điểm tự chấm: 5, điểm thẩm định: 4, điểm thẩm định lần 2: 5')],
    ['appraised, and nothing claimed', item('điểm thẩm định: «PAR711 4»')],
    ['appraised twice, and nothing claimed: once', item('điểm thẩm định: «PAR711 4», điểm thẩm định lần 2: 5')],
    ['appraised again, and not before', item('điểm tự chấm: 5, điểm thẩm định lần 2: «PAR711 5»')],
    ['the first appraisal by its full name', item('điểm tự chấm: 5, điểm thẩm định lần 1: 4')],
  ],
);
