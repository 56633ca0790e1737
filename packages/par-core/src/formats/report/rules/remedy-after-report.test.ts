import { testCases } from '../../../../test/rule-cases';

const due = (date: string): string =>
  `{ mã: 3.a, trạng thái: đang thực hiện, tồn tại hạn chế: [{ nội dung: Chậm, nguyên nhân: Thiếu người, giải pháp khắc phục: Bổ sung, thời hạn: ${date} }] }`;

testCases(
  ['PAR306', 'PAR310'],
  [
    ['after the report', `văn bản: { ngày: 10/12/2021 }\nnhiệm vụ: [${due('11/12/2021')}]`],
    ['on its day', `văn bản: { ngày: ‹10/12/2021› }\nnhiệm vụ: [${due('«PAR306 10/12/2021»')}]`],
    ['already over today', `- ${due('«PAR306 19/12/2021»')}`],
    ['five years later', `- ${due('31/03/2026')}`],
    ['in a far future', `- ${due('«PAR310 31/03/2032»')}`],
  ],
);
