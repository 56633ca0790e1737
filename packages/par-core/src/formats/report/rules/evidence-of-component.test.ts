import { testCases } from '../../../../test/rule-cases';
import { SAMPLE_SET } from '../../../../test/sample-criteria';

const item = (rest: string): string =>
  `tự chấm điểm: { bộ tiêu chí: bo-tieu-chi-thu, tiêu chí: { "1.1.1": { ${rest} } } }`;

testCases(
  ['PAR703'],
  [
    ['none, where some is asked for', item('giá trị: 10/02/2021, điểm tự chấm: «PAR703 "0,5"»')],
    ['none, and no points', item('giá trị: 10/02/2021').replace('"1.1.1"', '«PAR703 "1.1.1"»')],
    ['none, and nothing claimed', item('giá trị: 10/02/2021, điểm tự chấm: 0')],
    ['none for what was not done', item('giá trị: Chưa, điểm tự chấm: 0')],
    ['in time', item('giá trị: 10/02/2021, tài liệu kiểm chứng: [{ số ký hiệu: 12/KH-STC, ngày: 10/02/2021 }]')],
    ['without a date', item('giá trị: 10/02/2021, tài liệu kiểm chứng: [{ tệp: ke-hoach.pdf }]')],
    [
      'after its last day',
      item('giá trị: 10/02/2021, tài liệu kiểm chứng: [{ số ký hiệu: 12/KH-STC, ngày: «PAR703 01/04/2021» }]'),
    ],
    [
      'one late and one in time',
      item(
        'giá trị: 10/02/2021, tài liệu kiểm chứng: [{ ngày: 01/04/2021, tệp: a.pdf }, { ngày: 10/02/2021, tệp: b.pdf }]',
      ),
    ],
    [
      'an item whose keys are empty',
      item('giá trị: 10/02/2021, điểm tự chấm: «PAR703 "0,5"», tài liệu kiểm chứng: [{ số ký hiệu: }]'),
    ],
  ],
  { criteriaSets: [SAMPLE_SET] },
);

testCases(
  ['PAR703'],
  [
    [
      'a document under the task of the indicator proves it too',
      `
      nhiệm vụ:
        - { mã: 1.a, trạng thái: đang thực hiện, tài liệu kiểm chứng: [{ số ký hiệu: 396/BC-STC, ngày: 26/11/2021 }] }
      chỉ tiêu: { shortcomings-explained: { tử số: 3, mẫu số: 3 } }
      tự chấm điểm: { tiêu chí: { "2.3": { điểm tự chấm: 4 } } }
      `,
    ],
    [
      'a document under another task does not',
      `
      nhiệm vụ:
        - { mã: 1.b, trạng thái: đang thực hiện, tài liệu kiểm chứng: [{ số ký hiệu: 396/BC-STC, ngày: 26/11/2021 }] }
      chỉ tiêu: { shortcomings-explained: { tử số: 3, mẫu số: 3 } }
      tự chấm điểm: { tiêu chí: { "2.3": { điểm tự chấm: «PAR703 4» } } }
      `,
    ],
  ],
);
