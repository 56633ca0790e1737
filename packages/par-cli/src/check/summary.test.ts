import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, FAULTY_REPORT, folderWith, par, reportOf } from '../../test/par';

const REPORTED =
  '- { mã: 3.a, trạng thái: thực hiện thường xuyên, kết quả: Tốt, tài liệu kiểm chứng: [{ số ký hiệu: 12/BC-STC }] }';

/** The tables alone, without the findings before and the legend behind. */
async function tablesOf(files: Readonly<Record<string, string>>): Promise<string> {
  const { out } = await par(['check', '--summary'], { cwd: folderWith(files), columns: 100 });
  return out.slice(out.indexOf('Tổng hợp'), out.indexOf('Nhiệm vụ: số đã'));
}

/** The state of one report of the finance department. */
async function stateOf(report: string): Promise<string | undefined> {
  return /^Sở Tài chính .* {2}(\S+(?: \S+)*)$/mu.exec(await tablesOf({ 'a.par.yaml': report }))?.[1];
}

describe('the table per agency', () => {
  test('shows what is reported and how it stands, by period and in the order of the alphabet', async () => {
    const of = (agency: string): string => CLEAN_REPORT.replace('Sở Tài chính', agency);
    const tables = await tablesOf({
      '1.par.yaml': FAULTY_REPORT,
      '2.par.yaml': reportOf(REPORTED).replace('Sở Tài chính', 'Sở Y tế'),
      '3.par.yaml': of('Công an tỉnh'),
      '4.par.yaml': of('Sở Nội vụ'),
      '5.par.yaml': '',
      '6.par.yaml': CLEAN_REPORT.replace('Quý IV/2021', 'Quý III/2021'),
      '7.par.yaml': '<!doctype html>\n<title>Báo cáo</title>\n',
    });
    expect(tables).toMatchInlineSnapshot(`
      "Tổng hợp theo cơ quan – chưa rõ kỳ báo cáo
      Cơ quan                       Nhiệm vụ  Xong  Thường xuyên  Lỗi  Cảnh báo  Tình trạng
      chưa rõ cơ quan (5.par.yaml)         –     –             –    1         0  không đọc được
      chưa rõ cơ quan (7.par.yaml)         –     –             –    1         0  không đọc được

      Tổng hợp theo cơ quan – Quý III/2021
      Cơ quan                       Nhiệm vụ  Xong  Thường xuyên  Lỗi  Cảnh báo  Tình trạng
      Sở Tài chính                     14/14     0             0    0         1  chưa điền

      Tổng hợp theo cơ quan – Quý IV/2021
      Cơ quan                       Nhiệm vụ  Xong  Thường xuyên  Lỗi  Cảnh báo  Tình trạng
      Công an tỉnh                     10/10     0             0    4         0  chưa điền
      Sở Nội vụ                        11/19     0             0    3         1  chưa điền
      Sở Tài chính                     14/14     0             0    1         0  còn lỗi
      Sở Y tế                           0/11     0             1    1         1  còn lỗi

      "
    `);
  });

  test('names the file where an agency has reported twice, and says that it has', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT, 'b.par.yaml': FAULTY_REPORT });
    const { out } = await par(['check', '--summary'], { cwd });
    expect(out).toMatch(/^Sở Tài chính \(a\.par\.yaml\) .*chưa điền$/mu);
    expect(out).toMatch(/^Sở Tài chính \(b\.par\.yaml\) .*còn lỗi$/mu);
    expect(out).toContain('Sở Tài chính có hai báo cáo quý IV/2021; báo cáo kia ở b.par.yaml.');
  });
});

describe('the state of a report', () => {
  const filled = CLEAN_REPORT.replaceAll('chưa thực hiện }', 'chưa thực hiện, lý do: Chờ hướng dẫn }');

  test('is “not filled in” where it stands as par new wrote it', async () => {
    const cwd = folderWith();
    await par(['new', '--agency', 'STC', '--period', '2021-Q4'], { cwd });
    expect((await par(['check', '--summary'], { cwd })).out).toMatch(/^Sở Tài chính .*chưa điền$/mu);
    expect(await stateOf(CLEAN_REPORT)).toBe('chưa điền');
  });

  test('says, too, when such a report is late', async () => {
    expect(await stateOf(`${CLEAN_REPORT}văn bản: { ngày: 10/01/2022 }\n`)).toBe('chưa điền, trễ 5 ngày');
    expect(await stateOf(`${filled}văn bản: { ngày: 10/01/2022 }\n`)).toBe('trễ 5 ngày');
  });

  test('is complete only where something is said of every task', async () => {
    expect(await stateOf(filled)).toBe('đủ');
    expect(await stateOf(filled.replace(', lý do: Chờ hướng dẫn', ''))).toBe('1 nhiệm vụ chưa điền');
    expect(await stateOf(reportOf(REPORTED))).toBe('thiếu 13 nhiệm vụ');
  });

  test.each([
    'kết quả: Đã lập dự thảo',
    'tài liệu kiểm chứng: [{ số ký hiệu: 12/BC-STC }]',
    'tồn tại hạn chế: [{ nội dung: Chậm, nguyên nhân: Thiếu người, giải pháp khắc phục: Bổ sung }]',
  ])('is not “not filled in” where a task has %s', async (content) => {
    expect(await stateOf(CLEAN_REPORT.replace('chưa thực hiện }', `chưa thực hiện, ${content} }`))).not.toBe(
      'chưa điền',
    );
  });
});
