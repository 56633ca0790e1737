import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, folderWith, par } from '../../test/par';

const MESSY = 'mẫu:   par-report/1\nnhiệm vụ:\n- mã:  1.a\n  trạng thái: hoàn thành # xong\n';
const NEAT = 'mẫu: par-report/1\nnhiệm vụ:\n  - mã: 1.a\n    trạng thái: hoàn thành # xong\n';
const ENGLISH = 'format: par-report/1\ntasks:\n  - task: 1.a\n    status: done # xong\n';
const BROKEN = 'mẫu:   par-report/1\ncơ quan: "STC\n';

const textOf = (cwd: string, name: string): string => readFileSync(path.join(cwd, name), 'utf8');

describe('par fmt', () => {
  test('lays out what a folder holds, of every kind, and names what it changed', async () => {
    const cwd = folderWith({
      'a.par.yaml': MESSY,
      'b/x.par-roster.yaml': 'mẫu: par-roster/1\ncơ quan:\n- STC\n',
      'b/y.par-calendar.json': '{"mẫu":"par-calendar/1"}',
      'c.par.yaml': NEAT,
      'ghi-chu.yaml': 'a:   1\n',
    });
    const { code, out, err } = await par(['fmt'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      'Đã trình bày lại: a.par.yaml',
      'Đã trình bày lại: b/x.par-roster.yaml',
      'Đã trình bày lại: b/y.par-calendar.json',
      'Trình bày: 3 tệp đã sửa, 1 tệp đã đúng.',
      '',
    ]);
    expect(textOf(cwd, 'a.par.yaml')).toBe(NEAT);
    expect(textOf(cwd, 'b/x.par-roster.yaml')).toBe('mẫu: par-roster/1\ncơ quan:\n  - STC\n');
    expect(textOf(cwd, 'b/y.par-calendar.json')).toBe('{\n  "mẫu": "par-calendar/1"\n}\n');
    expect(textOf(cwd, 'ghi-chu.yaml')).toBe('a:   1\n');
    expect((await par(['fmt'], { cwd })).out).toBe('Trình bày: 4 tệp đã đúng.\n');
  });

  test('with --check writes nothing, and says by its exit code whether anything would change', async () => {
    const cwd = folderWith({ 'a.par.yaml': MESSY, 'c.par.yaml': CLEAN_REPORT });
    const { code, out } = await par(['fmt', '--check', '--lang', 'en'], { cwd });
    expect(code).toBe(1);
    expect(out).toBe('To be formatted: a.par.yaml\nLayout: 1 to be changed, 1 as they should be.\n');
    expect(textOf(cwd, 'a.par.yaml')).toBe(MESSY);
    expect((await par(['fmt', '--check', 'c.par.yaml'], { cwd })).code).toBe(0);
  });

  test('with --diff prints the lines that would change', async () => {
    const cwd = folderWith({ 'a.par.yaml': MESSY });
    const { code, out } = await par(['fmt', '--diff'], { cwd });
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      '--- a.par.yaml',
      '+++ a.par.yaml',
      '@@ -1,4 +1,4 @@',
      '-mẫu:   par-report/1',
      '+mẫu: par-report/1',
      ' nhiệm vụ:',
      '-- mã:  1.a',
      '-  trạng thái: hoàn thành # xong',
      '+  - mã: 1.a',
      '+    trạng thái: hoàn thành # xong',
      '',
    ]);
    expect(textOf(cwd, 'a.par.yaml')).toBe(MESSY);
    expect((await par(['fmt', '--diff', '--check'], { cwd })).code).toBe(1);
    expect((await par(['fmt', '--diff'], { cwd, colours: true })).out).toContain('\u001b[31m-mẫu');
  });

  test('with --keys turns keys and listed values, there and back', async () => {
    const cwd = folderWith({ 'a.par.yaml': NEAT });
    expect((await par(['fmt', '--keys', 'en'], { cwd })).code).toBe(0);
    expect(textOf(cwd, 'a.par.yaml')).toBe(ENGLISH);
    await par(['fmt', '--keys', 'vi'], { cwd });
    expect(textOf(cwd, 'a.par.yaml')).toBe(NEAT);
  });

  test('shows why a file is refused, leaves it, and lays out the others', async () => {
    const cwd = folderWith({ 'a.par.yaml': BROKEN, 'b.par.yaml': MESSY, 'c.par.yaml': 'mẫu: \u0000' });
    const { code, out, err } = await par(['fmt'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('a.par.yaml:2:10  lỗi  PAR005');
    expect(out).toContain('c.par.yaml:1:1  lỗi  PAR002');
    expect(out).toContain('Đã trình bày lại: b.par.yaml\n');
    expect(out).toContain('Trình bày: 1 tệp đã sửa, 2 tệp còn lỗi, giữ nguyên.\n');
    expect(err).toMatch(/^par: “a\.par\.yaml” còn lỗi/u);
    expect(textOf(cwd, 'a.par.yaml')).toBe(BROKEN);
  });

  test('says what is missing, and goes on', async () => {
    const cwd = folderWith({ 'b.par.yaml': MESSY });
    const { code, out, err } = await par(['fmt', 'x.par.yaml', 'b.par.yaml'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('Không tìm thấy “x.par.yaml”');
    expect(out).toContain('Đã trình bày lại: b.par.yaml');
  });

  test('refuses what is too large, unread', async () => {
    const cwd = folderWith({ 'a.par.yaml': MESSY });
    const { code, out } = await par(['fmt', '--max-size', '10'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('PAR003');
    expect(textOf(cwd, 'a.par.yaml')).toBe(MESSY);
  });

  test('takes the byte order mark away', async () => {
    const cwd = folderWith({ 'a.par.yaml': `\ufeff${NEAT}` });
    expect((await par(['fmt'], { cwd })).out).toContain('Đã trình bày lại');
    expect(textOf(cwd, 'a.par.yaml')).toBe(NEAT);
  });
});

describe('par fmt --stdin', () => {
  test('prints the text laid out, and nothing else', async () => {
    expect(await par(['fmt', '--stdin'], { input: MESSY })).toEqual({ code: 0, out: NEAT, err: '' });
    expect(await par(['fmt', '--stdin'], { input: NEAT })).toEqual({ code: 0, out: NEAT, err: '' });
    expect(await par(['fmt', '--stdin', '--keys', 'en'], { input: MESSY })).toMatchObject({ out: ENGLISH });
  });

  test('knows the kind of file and its syntax by the name it is given', async () => {
    const input = '{"mẫu":"par-roster/1"}';
    const { out } = await par(['fmt', '--stdin', '--stdin-filepath', 'bc/x.par-roster.json'], { input });
    expect(out).toBe('{\n  "mẫu": "par-roster/1"\n}\n');
  });

  test('prints nothing where it refuses, and the reason on standard error', async () => {
    const { code, out, err } = await par(['fmt', '--stdin', '--stdin-filepath', 'a.par.yaml'], { input: BROKEN });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('a.par.yaml:2:10  lỗi  PAR005');
  });

  test('only checks, or shows the difference', async () => {
    expect(await par(['fmt', '--stdin', '--check'], { input: MESSY })).toMatchObject({
      code: 1,
      out: 'Cần trình bày lại: <stdin>\n',
    });
    expect(await par(['fmt', '--stdin', '--check'], { input: NEAT })).toMatchObject({ code: 0, out: '' });
    expect((await par(['fmt', '--stdin', '--diff'], { input: MESSY })).out).toMatch(/^--- <stdin>\n/u);
  });

  test('does not wait for a keyboard, nor take files besides', async () => {
    expect((await par(['fmt', '--stdin'])).err).toContain('đầu vào là bàn phím');
    expect(await par(['fmt', '--stdin', 'a.par.yaml'], { input: MESSY })).toMatchObject({ code: 2, out: '' });
  });
});

describe.skipIf(process.platform === 'win32')('a file that is laid out', () => {
  test('keeps its permissions', async () => {
    const cwd = folderWith({ 'a.par.yaml': MESSY });
    chmodSync(path.join(cwd, 'a.par.yaml'), 0o640);
    await par(['fmt'], { cwd });
    expect(statSync(path.join(cwd, 'a.par.yaml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['a.par.yaml']);
  });

  test('is the one a link leads to, and the link stays', async () => {
    const cwd = folderWith({ 'that/a.yaml': MESSY });
    symlinkSync('that/a.yaml', path.join(cwd, 'a.par.yaml'));
    expect((await par(['fmt', 'a.par.yaml'], { cwd })).code).toBe(0);
    expect(lstatSync(path.join(cwd, 'a.par.yaml')).isSymbolicLink()).toBe(true);
    expect(textOf(cwd, 'that/a.yaml')).toBe(NEAT);
  });

  test('is refused where it is read-only', async () => {
    const cwd = folderWith({ 'a.par.yaml': MESSY });
    chmodSync(path.join(cwd, 'a.par.yaml'), 0o444);
    const { code, err } = await par(['fmt'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('“a.par.yaml” chỉ cho đọc');
    expect(textOf(cwd, 'a.par.yaml')).toBe(MESSY);
  });
});
