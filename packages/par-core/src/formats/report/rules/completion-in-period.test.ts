import { testCases } from '../../../../test/rule-cases';

testCases(
  ['PAR302', 'PAR304', 'PAR311'],
  [
    ['within the period', '- { mã: 3.a, trạng thái: hoàn thành, ngày hoàn thành: 30/11/2021 }'],
    ['on the first day of the window', '- { mã: 3.a, trạng thái: hoàn thành, ngày hoàn thành: «PAR311 15/09/2021» }'],
    ['on the day of the directive', '- { mã: 3.a, trạng thái: hoàn thành, ngày hoàn thành: 24/09/2021 }'],
    ['before the period', '- { mã: 3.a, trạng thái: hoàn thành, ngày hoàn thành: «PAR302 14/09/2021» }'],
    [
      'after the report',
      'văn bản: { ngày: ‹10/12/2021› }\nnhiệm vụ: [{ mã: 3.a, trạng thái: hoàn thành, ngày hoàn thành: «PAR304 11/12/2021» }]',
    ],
    [
      'after today, in a report without a date',
      '- { mã: 3.a, trạng thái: hoàn thành, ngày hoàn thành: «PAR304 21/12/2021» }',
    ],
  ],
);
