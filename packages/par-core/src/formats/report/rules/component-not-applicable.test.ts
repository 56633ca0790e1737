import { testCases } from '../../../../test/rule-cases';
import { SAMPLE_SET } from '../../../../test/sample-criteria';

const item = (id: string, rest: string): string =>
  `tự chấm điểm: { bộ tiêu chí: bo-tieu-chi-thu, tiêu chí: { "${id}": { ${rest} } } }`;

testCases(
  ['PAR712', 'PAR715'],
  [
    ['explained', item('1.2.1', 'không áp dụng: có, giải trình: Năm 2021 không tổ chức kiểm tra.')],
    ['not explained', item('1.2.1', 'không áp dụng: «PAR715 có»')],
    ['a document explains it', item('1.2.1', 'không áp dụng: có, tài liệu kiểm chứng: [{ số ký hiệu: 12/TB-STC }]')],
    ['with points', item('1.2.1', 'không áp dụng: có, điểm tự chấm: «PAR712 1»')],
    ['with a value', item('1.2.1', 'không áp dụng: có, giá trị: «PAR712 90%»')],
    ['where the set does not provide for it', item('1.1.3', 'không áp dụng: «PAR712 có», giải trình: Không có.')],
    ['said to apply', item('1.2.1', 'không áp dụng: không, giá trị: 90%')],
  ],
  { criteriaSets: [SAMPLE_SET] },
);
