import { testCases } from '../../../../test/rule-cases';

const task = (status: string, dates: readonly string[], key = 'tài liệu kiểm chứng'): string =>
  `nhiệm vụ:\n  - mã: 3.a\n    trạng thái: ${status}\n    ${key}:\n${dates.map((date) => `      - { trích yếu: Báo cáo, ngày: ${date} }\n`).join('')}`;

testCases(
  ['PAR303', 'PAR305', 'PAR312'],
  [
    ['within the period', task('hoàn thành', ['30/11/2021'])],
    ['older than the directive', task('đang thực hiện', ['«PAR303 10/08/2021»', '30/11/2021'])],
    [
      'older than the period and newer than the directive',
      `kỳ báo cáo: Quý I/2022\n${task('đang thực hiện', ['30/11/2021'])}`,
    ],
    ['after the report', `văn bản: { ngày: ‹10/12/2021› }\n${task('đang thực hiện', ['«PAR305 12/12/2021»'])}`],
    ['after today', task('đang thực hiện', ['«PAR305 21/12/2021»'])],
    ['done, and all of it old', task('‹hoàn thành›', ['10/08/2021', '07/09/2021'], '«PAR312 tài liệu kiểm chứng»')],
    ['done, and some of it old', task('hoàn thành', ['«PAR303 10/08/2021»', '30/11/2021'])],
    ['ongoing, and all of it old', task('thực hiện thường xuyên', ['«PAR303 10/08/2021»'])],
  ],
);

testCases(
  ['PAR303'],
  [['after the period', `văn bản: { ngày: 07/01/2022 }\n${task('đang thực hiện', ['«PAR303 04/01/2022»'])}`]],
  {
    today: '2022-01-10',
  },
);
