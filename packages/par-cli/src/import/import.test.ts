import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, folderWith, par } from '../../test/par';

const REPORT = 'so-tai-chinh.par.yaml';

/** A folder with a report and the workbook that was made from it. */
async function withWorkbook(report = CLEAN_REPORT): Promise<string> {
  const cwd = folderWith({ [REPORT]: report });
  expect(await par(['export', REPORT, '-o', 'tu-cham.xlsx'], { cwd })).toMatchObject({ code: 0 });
  return cwd;
}

describe('par import', () => {
  test('leaves the report as it is where the workbook says the same', async () => {
    const cwd = await withWorkbook();
    const { code, out, err } = await par(['import', 'tu-cham.xlsx', '-o', REPORT], { cwd });
    expect({ code, out, err }).toEqual({
      code: 0,
      out: `“${REPORT}” đã giống sổ tính, không có gì để ghi.\n`,
      err: '',
    });
    expect(readFileSync(path.join(cwd, REPORT), 'utf8')).toBe(CLEAN_REPORT);
  });

  test('changes only what differs, and shows it beforehand', async () => {
    const cwd = await withWorkbook();
    const changed = CLEAN_REPORT.replace('3.a', '3.b');
    expect(changed).not.toBe(CLEAN_REPORT);
    const older = CLEAN_REPORT.replace(/^(nhiệm vụ:)/mu, 'khó khăn vướng mắc: Thiếu người  # hỏi lại\n$1');
    writeFileSync(path.join(cwd, REPORT), older);
    const shown = await par(['import', 'tu-cham.xlsx', '-o', REPORT, '--diff'], { cwd });
    expect(shown.code).toBe(0);
    expect(readFileSync(path.join(cwd, REPORT), 'utf8')).toBe(older);
    expect((await par(['import', 'tu-cham.xlsx', '-o', REPORT], { cwd })).code).toBe(0);
    expect(readFileSync(path.join(cwd, REPORT), 'utf8')).toContain('# hỏi lại');
  });

  test('begins a new report, under its usual name or on standard output', async () => {
    const cwd = await withWorkbook();
    const { code, out } = await par(['import', 'tu-cham.xlsx'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('Đã nhập tu-cham.xlsx vào so-tai-chinh.2021-Q4.par.yaml.');
    expect((await par(['check', 'so-tai-chinh.2021-Q4.par.yaml'], { cwd })).code).toBe(0);
    expect((await par(['import', 'tu-cham.xlsx', '-o', '-'], { cwd })).out).toMatch(/^mẫu: par-report\/1\n/u);
    const json = await par(['import', 'tu-cham.xlsx', '-o', 'moi.par.json', '--keys', 'en'], { cwd });
    expect(json.code).toBe(0);
    expect(JSON.parse(readFileSync(path.join(cwd, 'moi.par.json'), 'utf8'))).toMatchObject({ format: 'par-report/1' });
  });

  test('tells other programs what was found', async () => {
    const cwd = await withWorkbook();
    const { code, out } = await par(['import', 'tu-cham.xlsx', '-o', REPORT, '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ file: REPORT, changed: false, written: false, findings: [] });
  });

  test.each([
    [['khong-co.xlsx'], 'Không tìm thấy'],
    [[], 'Hãy nêu một sổ tính'],
    [[REPORT, '-o', 'moi.par.yaml'], 'Đây không phải tệp Word (.docx) hay Excel (.xlsx)'],
    [['tu-cham.xlsx', '-o', 'moi.yaml'], 'moi.par.yaml'],
    [['tu-cham.xlsx', '-o', 'khong-co/moi.par.yaml'], 'Không có thư mục'],
  ])('says what is wrong with %j, and the way out', async (argv, sentence) => {
    const cwd = await withWorkbook();
    const { code, err } = await par(['import', ...argv], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('par export --blank', () => {
  test('makes a workbook to be filled in, which comes back as the report of the agency', async () => {
    const cwd = folderWith();
    const made = await par(['export', '--blank', '--agency', 'STC', '--period', '2021-Q4', '-o', 'stc.xlsx'], { cwd });
    expect(made).toMatchObject({ code: 0, out: 'Đã lập stc.xlsx cho Sở Tài chính.\n', err: '' });
    const { code, out } = await par(['import', 'stc.xlsx'], { cwd });
    expect({ code, out }).toMatchObject({ code: 0 });
    expect((await par(['check', 'so-tai-chinh.2021-Q4.par.yaml'], { cwd })).code).toBe(0);
  });

  test('makes one for every agency of a roster', async () => {
    const roster =
      'mẫu: par-roster/1\nvăn bản chỉ đạo: soctrang-2021-09-24\nkỳ báo cáo: Quý IV/2021\ncơ quan: [Sở Tài chính, Sở Tư pháp]\n';
    const cwd = folderWith({ 'ds.par-roster.yaml': roster });
    const { code, out } = await par(['export', '--blank', '--roster', 'ds.par-roster.yaml', '-o', 'so-tinh/'], { cwd });
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual([
      `Đã lập ${path.join('so-tinh', 'so-tai-chinh.2021-Q4.xlsx')} cho Sở Tài chính.`,
      `Đã lập ${path.join('so-tinh', 'so-tu-phap.2021-Q4.xlsx')} cho Sở Tư pháp.`,
    ]);
    const again = await par(['export', '--blank', '--roster', 'ds.par-roster.yaml', '-o', 'so-tinh/'], { cwd });
    expect(again.code).toBe(2);
    expect(again.err).toContain('--force');
  });

  test.each([
    [['bao-cao.par.yaml'], 'bỏ --blank'],
    [['--agency', 'STC', '--roster', 'ds.par-roster.yaml'], 'Chỉ dùng một trong hai'],
    [['--agency', 'Sở Không Có'], 'Không có cơ quan'],
    [['--period', 'Quý V'], 'không phải là kỳ báo cáo'],
    [['--agency', 'STC', '-o', 'stc.docx'], 'kết thúc bằng .xlsx'],
  ])('says what is wrong with %j', async (argv, sentence) => {
    const { code, err } = await par(['export', '--blank', ...argv], { cwd: folderWith() });
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
