import { testCases } from '../../../../test/rule-cases';
import { SAMPLE_SET } from '../../../../test/sample-criteria';

testCases(
  ['PAR704'],
  [
    ['a report without a self-assessment is asked for none', 'đánh giá chung: Đã làm.'],
    [
      'what neither the report nor the self-assessment says, once, at the list',
      'tự chấm điểm:\n  «PAR704 tiêu chí»:\n    "4.1": { giá trị: 10/12/2021 }',
    ],
    ['a self-assessment that was not begun', '«PAR704 tự chấm điểm»: { bộ tiêu chí: directive-soctrang-2021 }'],
    [
      'what the report’s own figures answer is not asked again',
      `
      văn bản: { ngày: 10/12/2021 }
      chỉ tiêu:
        shortcomings-explained: { tử số: 3, mẫu số: 3 }
        dossiers-on-time: { tử số: 90, mẫu số: 90 }
        initiatives: { tử số: 2 }
      tự chấm điểm: { tiêu chí: { "4.2": { điểm tự chấm: 0 } } }
      `,
    ],
    [
      'what is said not to apply is not left out',
      `
      tự chấm điểm:
        tiêu chí:
          "2.3": { không áp dụng: có, giải trình: Sở không có nội dung nào. }
          "3.4": { không áp dụng: có, giải trình: Không phát sinh. }
          "3.5": { giá trị: 0 }
          "4.1": { giá trị: Chưa }
      `,
    ],
  ],
);

testCases(
  ['PAR704'],
  [
    [
      'surveys and external figures are not the agency’s to give',
      `
      tự chấm điểm:
        bộ tiêu chí: bo-tieu-chi-thu
        tiêu chí:
          "1.1.1": { giá trị: 10/02/2021 }
          "1.1.2": { giá trị: "87,5%" }
          "1.1.3": { giá trị: Có }
          "1.1.4": { giá trị: 2 }
          "1.2.1": { không áp dụng: có, giải trình: Không kiểm tra. }
          "1.2.2": { điểm tự chấm: 2 }
          "1.2.3": { giá trị: 4 }
          "2.1": { giá trị: 1874/1960 }
          "2.2": { giá trị: 1/3 }
          "2.3": { giá trị: "7,5" }
          "2.4": { giá trị: { năm nay: 540, năm trước: 500 } }
      `,
    ],
  ],
  { criteriaSets: [SAMPLE_SET] },
);
