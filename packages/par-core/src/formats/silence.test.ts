import { describe, expect, test } from 'vitest';
import { checkReport } from './report/check';

/** Codes with the line they stand in, of a report whose third evidence line is faulty (PAR601). */
function found(comment: string, reference = 'xin xem kèm theo'): string[] {
  const text = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Ban Quản lý dự án 1
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
  - mã: 1.a
    trạng thái: hoàn thành
    kết quả: Đã xong.
    tài liệu kiểm chứng:
      ${comment}
      - số ký hiệu: ${reference}
`;
  return checkReport(text, { today: '2021-12-20' })
    .findings.filter(({ code }) => code !== 'PAR206')
    .map(({ code, start }) => `${code} in line ${text.slice(0, start).split('\n').length}`);
}

describe('# par-disable-next-line', () => {
  test.each([
    ['# ghi chú', ['PAR601 in line 11']],
    ['# par-disable-next-line PAR601', []],
    ['#par-disable-next-line par601, PAR601 vì văn bản không có số', ['PAR022 in line 10']],
    ['# par-disable-next-line PAR601: tài liệu không có số', []],
    ['# par-disable-next-line PAR303', ['PAR022 in line 10', 'PAR601 in line 11']],
    ['# par-disable-next-line PAR601 PAR303', ['PAR022 in line 10']],
    ['# par-disable-next-line PAR999', ['PAR022 in line 10', 'PAR601 in line 11']],
    ['# par-disable-next-line', ['PAR022 in line 10', 'PAR601 in line 11']],
    ['# par-disable-nextline PAR601', ['PAR022 in line 10', 'PAR601 in line 11']],
    ['# par-disable PAR601', ['PAR022 in line 10', 'PAR601 in line 11']],
  ])('%s leaves %j', (comment, left) => {
    expect(found(comment)).toEqual(left);
  });

  test('that is not needed is said', () => {
    expect(found('# par-disable-next-line PAR601', '120/BC-BQLDA1')).toEqual(['PAR022 in line 10']);
  });
});
