import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, folderWith, par } from '../../test/par';

/** A folder with a report that was exported, and a copy of the document whose body was made too small by hand. */
async function exported(): Promise<string> {
  const cwd = folderWith({ 'stc.par.yaml': CLEAN_REPORT });
  expect((await par(['export', 'stc.par.yaml', '-o', 'dung.docx'], { cwd })).code).toBe(0);
  return cwd;
}

function withSmallBody(file: string): Uint8Array {
  const parts = unzipSync(readFileSync(file));
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
  const small = styles.replace(/(w:styleId="ParBody".*?<w:sz w:val=")28/u, (_, before: string) => `${before}24`);
  return zipSync({ ...parts, 'word/styles.xml': strToU8(small) });
}

describe('par export --verify', () => {
  test('says that our own documents are in their form, with what is still blank', async () => {
    const cwd = await exported();
    const { code, out, err } = await par(['export', '--verify', 'dung.docx'], { cwd, columns: 100 });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^dung\.docx\n {2}lưu ý {2}PAR922 {2}đoạn \d+ “Số: ……\/BC-STC”\n {4}Số văn bản còn để trống/u);
  });

  test('names each departure with its paragraph, and ends with 1; nothing fails with --fail-on none', async () => {
    const cwd = await exported();
    const docx = folderWith({ 'sua-tay.docx': withSmallBody(path.join(cwd, 'dung.docx')) });
    const { code, out } = await par(['export', '--verify', 'sua-tay.docx'], { cwd: docx, columns: 100 });
    expect(code).toBe(1);
    expect(out).toMatch(/lỗi {2}PAR906 {2}đoạn \d+ “.*”( và \d+ đoạn khác)?\n {4}Thân văn bản cỡ 12/u);
    expect((await par(['export', '--verify', 'sua-tay.docx', '--fail-on', 'none'], { cwd: docx })).code).toBe(0);
  });

  test('heeds the configuration near the document: a departure may be a note, or none', async () => {
    const cwd = await exported();
    const config = (severity: string) => `mẫu: par-config/1\nmức độ:\n  PAR906: ${severity}\n`;
    const verify = async (severity: string) =>
      par(['export', '--verify', 'sua-tay.docx'], {
        cwd: folderWith({
          'sua-tay.docx': withSmallBody(path.join(cwd, 'dung.docx')),
          'par.config.yaml': config(severity),
        }),
        columns: 100,
      });
    const asNote = await verify('lưu ý');
    expect([asNote.code, asNote.err]).toEqual([0, '']);
    expect(asNote.out).toMatch(/lưu ý {2}PAR906/u);
    const silent = await verify('tắt');
    expect([silent.code, silent.out.includes('PAR906')]).toEqual([0, false]);
  });

  test('gives all as data', async () => {
    const cwd = await exported();
    const { code, out } = await par(['export', '--verify', '.', '--json', '--lang', 'en', '--fail-on', 'info'], {
      cwd,
    });
    expect(code).toBe(1);
    const [record] = JSON.parse(out);
    expect(record).toMatchObject({ code: 'PAR922', severity: 'info', file: 'dung.docx', place: { kind: 'paragraph' } });
    expect(record.message).toMatch(/is still blank/u);
  });

  test.each([
    [['thiếu.docx'], 'Không tìm thấy “thiếu.docx”'],
    [['ghi-chu.docx'], 'ghi-chu.docx: Đây không phải tệp Word'],
    [['trống.docx'], 'trống.docx: Tệp trống'],
    [[], 'Không có tệp nào để kiểm tra thể thức'],
    [['rỗng'], 'Không có tệp nào để kiểm tra thể thức'],
    [['ghi-chu.docx', '-o', 'a.docx'], 'Không dùng --verify cùng với --output'],
  ])('refuses %j with the way out', async (argv, sentence) => {
    const cwd = folderWith({ 'ghi-chu.docx': 'Kính gửi: Sở Nội vụ', 'trống.docx': '', 'rỗng/a.txt': '' });
    const { code, err, out } = await par(['export', '--verify', ...argv], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(out).toBe('');
  });
});
