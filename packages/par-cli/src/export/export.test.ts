import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, FAULTY_REPORT, folderWith, par } from '../../test/par';
import { OUTPUTS, outputOf } from './outputs';

const isArchive = (file: string): boolean => readFileSync(file).subarray(0, 2).toString() === 'PK';

describe('par export', () => {
  test('writes a report as a file of Word, beside it or where it is told', async () => {
    const cwd = folderWith({ 'bao-cao/so-tai-chinh.par.yaml': CLEAN_REPORT });
    expect(await par(['export', 'bao-cao/so-tai-chinh.par.yaml'], { cwd })).toEqual({
      code: 0,
      out: `Đã ghi ${path.join('bao-cao', 'so-tai-chinh.docx')} từ bao-cao/so-tai-chinh.par.yaml.\n`,
      err: 'par: bao-cao/so-tai-chinh.par.yaml: văn bản còn để trống cơ quan chủ quản, số, ngày, người ký, nơi nhận.\n',
    });
    expect(isArchive(path.join(cwd, 'bao-cao/so-tai-chinh.docx'))).toBe(true);
    expect((await par(['export', 'bao-cao/so-tai-chinh.par.yaml', '-o', 'Báo cáo quý IV.DOCX'], { cwd })).code).toBe(0);
    expect(isArchive(path.join(cwd, 'Báo cáo quý IV.DOCX'))).toBe(true);
  });

  test('writes several into a folder, each under its own name', async () => {
    const cwd = folderWith({
      'a/so-tai-chinh.par.yaml': CLEAN_REPORT,
      'a/so-noi-vu.par.yaml': CLEAN_REPORT.replace('Sở Tài chính', 'Sở Nội vụ'),
      'b/so-tai-chinh.par.yaml': CLEAN_REPORT,
      'ra/giữ chỗ.txt': '',
    });
    const { code, out, err } = await par(['export', 'a', 'b', '-o', 'ra'], { cwd });
    expect(code).toBe(2);
    expect(out.split('\n').filter((line) => line.startsWith('Đã ghi'))).toHaveLength(2);
    expect(err).toContain('Không ghi b/so-tai-chinh.par.yaml');
    const inOne = await par(['export', 'a', '-o', 'tất cả.docx'], { cwd });
    expect(inOne).toMatchObject({ code: 2, out: '' });
    expect(inOne.err).toContain('Có 2 báo cáo');
  });

  test('writes one report into every file and folder that is named', async () => {
    const cwd = folderWith({ 'so-tai-chinh.par.yaml': CLEAN_REPORT });
    const both = await par(
      ['export', 'so-tai-chinh.par.yaml', '-o', 'bao-cao.docx', '-o', 'tu-cham.xlsx', '-o', 'ra/'],
      { cwd },
    );
    expect(both.code).toBe(0);
    expect(both.out.split('\n')).toEqual([
      'Đã ghi bao-cao.docx từ so-tai-chinh.par.yaml.',
      'Đã ghi tu-cham.xlsx từ so-tai-chinh.par.yaml.',
      `Đã ghi ${path.join('ra', 'so-tai-chinh.docx')} từ so-tai-chinh.par.yaml.`,
      '',
    ]);
    for (const file of ['bao-cao.docx', 'tu-cham.xlsx', 'ra/so-tai-chinh.docx'])
      expect(isArchive(path.join(cwd, file))).toBe(true);
  });

  test('writes nothing where one of the files cannot be meant, or one stands twice', async () => {
    const cwd = folderWith({ 'so-tai-chinh.par.yaml': CLEAN_REPORT });
    const odd = await par(['export', 'so-tai-chinh.par.yaml', '-o', 'a.docx', '-o', 'b.odt'], { cwd });
    expect(odd).toMatchObject({ code: 2, out: '' });
    expect(odd.err).toContain('b.odt');
    const twice = await par(['export', 'so-tai-chinh.par.yaml', '-o', 'a.docx', '-o', './a.docx'], { cwd });
    expect(twice).toMatchObject({ code: 2, out: '' });
    expect(twice.err).toContain('./a.docx');
    const blank = await par(['export', '--blank', '-o', 'a.xlsx', '-o', 'b.xlsx'], { cwd });
    expect(blank).toMatchObject({ code: 2, out: '' });
    expect(blank.err).toContain('bỏ “a.xlsx” hoặc “b.xlsx”');
    for (const file of ['a.docx', 'a.xlsx', 'b.xlsx']) expect(existsSync(path.join(cwd, file))).toBe(false);
  });

  test('never writes over a file that may have been edited, unless told to', async () => {
    const cwd = folderWith({ 'so-tai-chinh.par.yaml': CLEAN_REPORT, 'so-tai-chinh.docx': 'đã sửa tay' });
    const refused = await par(['export', 'so-tai-chinh.par.yaml'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--force');
    expect(readFileSync(path.join(cwd, 'so-tai-chinh.docx'), 'utf8')).toBe('đã sửa tay');
    expect((await par(['export', 'so-tai-chinh.par.yaml', '--force'], { cwd })).code).toBe(0);
    expect(isArchive(path.join(cwd, 'so-tai-chinh.docx'))).toBe(true);
  });

  test('marks a report with errors as a draft and names them, or refuses it with --strict', async () => {
    const cwd = folderWith({ 'so-tai-chinh.par.yaml': FAULTY_REPORT });
    const strict = await par(['export', 'so-tai-chinh.par.yaml', '--strict'], { cwd });
    expect(strict).toMatchObject({ code: 1, out: '' });
    expect(existsSync(path.join(cwd, 'so-tai-chinh.docx'))).toBe(false);
    const draft = await par(['export', 'so-tai-chinh.par.yaml'], { cwd });
    expect(draft.code).toBe(0);
    expect(draft.out).toContain('DỰ THẢO');
    expect(draft.err).toMatch(/^so-tai-chinh\.par\.yaml:8:\d+: lỗi PAR402: /u);
  });

  test.each([
    [['khong-co.par.yaml'], 'Không tìm thấy'],
    [[], 'Không có báo cáo nào để xuất'],
    [['so-tai-chinh.par.yaml', '-o', 'bao-cao.odt'], 'phải kết thúc bằng .docx'],
    [['so-tai-chinh.par.yaml', '-o', 'khong-co/bao-cao.docx'], 'Không có thư mục'],
    [['trong.par.yaml'], 'không đọc được báo cáo'],
  ])('says what is wrong with %j, and the way out', async (argv, sentence) => {
    const cwd = folderWith({ 'so-tai-chinh.par.yaml': CLEAN_REPORT, 'trong.par.yaml': '' });
    const { code, err } = await par(['export', ...argv], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

test('a form of output is known by the ending of a name, in any case', () => {
  for (const { name, ending } of OUTPUTS) expect(outputOf(`Báo cáo${ending.toUpperCase()}`)?.name).toBe(name);
  expect(outputOf('docx')).toBeUndefined();
});
