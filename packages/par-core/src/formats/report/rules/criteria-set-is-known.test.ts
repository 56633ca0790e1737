import { testCases } from '../../../../test/rule-cases';
import { SAMPLE_SET } from '../../../../test/sample-criteria';
import { CRITERIA_SETS } from '../../../scoring/sets';

const broken = { ...SAMPLE_SET, id: 'bo-tieu-chi-hong', areas: [] };

testCases(
  ['PAR217', 'PAR714', 'PAR710'],
  [
    ['a report that names none has the product’s own', 'tự chấm điểm: { tiêu chí: {} }'],
    ['one that nobody knows', 'tự chấm điểm: { bộ tiêu chí: «PAR217 soctrang-2030» }'],
    ['a slip in its id', 'tự chấm điểm: { bộ tiêu chí: «PAR217 par-index-2012» }'],
    ['one that came from a file nearby', 'tự chấm điểm: { bộ tiêu chí: bo-tieu-chi-thu }'],
    ['one whose own file is out of order', 'tự chấm điểm: { bộ tiêu chí: «PAR714 bo-tieu-chi-hong» }'],
    ['one of another year', 'tự chấm điểm: { bộ tiêu chí: «PAR710 par-index-2020» }'],
    ['one of the year of the report', 'tự chấm điểm: { bộ tiêu chí: par-index-2021 }'],
    ['a key that still waits for its value', 'tự chấm điểm: { bộ tiêu chí: , tiêu chí: {} }'],
  ],
  { criteriaSets: [SAMPLE_SET, broken, ...CRITERIA_SETS] },
);
