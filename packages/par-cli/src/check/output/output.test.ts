import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, FAULTY_REPORT, folderWith, par } from '../../../test/par';
import { sayIn } from '../../messages';
import { openOutput } from './output-file';

const isRoot = process.getuid?.() === 0;
const read = (cwd: string, name: string): string => readFileSync(path.join(cwd, name), 'utf8');

describe('-o', () => {
  test('puts the results into a file, and nothing on the screen', async () => {
    const cwd = folderWith({ 'a.par.yaml': FAULTY_REPORT });
    const printed = await par(['check', '--format', 'json'], { cwd });
    expect(await par(['check', '--format', 'json', '-o', 'ket-qua.json'], { cwd })).toEqual({
      code: 1,
      out: '',
      err: '',
    });
    expect(read(cwd, 'ket-qua.json')).toBe(printed.out);
    expect(await par(['check', '--format', 'json', '--output=ket-qua.json'], { cwd })).toMatchObject({ out: '' });
    expect(read(cwd, 'ket-qua.json')).toBe(printed.out);
  });

  test('with a form writes that form as well, several at once', async () => {
    const cwd = folderWith({ 'a.par.yaml': FAULTY_REPORT });
    const plain = await par(['check'], { cwd });
    const argv = ['check', '-o.json', 'ket-qua.json', '--output.junit', 'junit.xml', '-o.sarif=a.sarif'];
    expect(await par(argv, { cwd })).toEqual(plain);
    for (const [format, name] of [
      ['json', 'ket-qua.json'],
      ['junit', 'junit.xml'],
      ['sarif', 'a.sarif'],
    ] as const) {
      expect(read(cwd, name)).toBe((await par(['check', '--format', format], { cwd })).out);
    }
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('with “-” is the screen', async () => {
    const cwd = folderWith({ 'a.par.yaml': FAULTY_REPORT });
    expect(await par(['check', '-o', '-'], { cwd })).toEqual(await par(['check'], { cwd }));
    const { code, err } = await par(['check', '-o.json', '-'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('--format json');
  });

  test('of a form that does not exist is refused, with the one that was meant', async () => {
    const { code, err } = await par(['check', '-o.sarf', 'x'], { cwd: folderWith() });
    expect(code).toBe(2);
    expect(err).toContain('Không có tùy chọn -o.sarf. Có phải là -o.sarif?');
    expect((await par(['check', '-o.json'], { cwd: folderWith() })).err).toContain('Tùy chọn -o.json cần một giá trị.');
    expect((await par(['check', '-o.', 'x'], { cwd: folderWith() })).err).toContain('Không có tùy chọn -o.');
  });

  test('replaces the results of the last time whole, and keeps a link one', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT, 'that/cu.json': 'cũ'.repeat(1000) });
    if (process.platform === 'win32') writeFileSync(path.join(cwd, 'moi.json'), '');
    else symlinkSync('that/cu.json', path.join(cwd, 'moi.json'));
    await par(['check', '--format', 'json', '-o', 'moi.json'], { cwd });
    expect(read(cwd, 'moi.json')).toBe('[]\n');
    if (process.platform !== 'win32') expect(read(cwd, 'that/cu.json')).toBe('[]\n');
  });

  test.each([
    ['a folder that is not there', ['-o', 'khong/co.json'], 'Không có thư mục “khong”'],
    ['a folder', ['-o.json', 'co'], '“co” là thư mục'],
    ['one file for two forms', ['-o.json', 'x', '-o.junit', './co/../x'], 'Hai dạng kết quả cùng ghi vào “./co/../x”'],
    ['a report that is checked', ['-o.json', 'a.par.yaml'], '“a.par.yaml” là tệp đang được kiểm tra'],
    ['the roster', ['-o.json', 'r.yaml', '--roster', 'r.yaml'], '“r.yaml” là tệp đang được kiểm tra'],
  ])('is refused before anything is checked: %s', async (_, argv, sentence) => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT, 'co/x.txt': '', 'r.yaml': '' });
    const { code, out, err } = await par(['check', 'a.par.yaml', ...argv], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(read(cwd, 'a.par.yaml')).toBe(CLEAN_REPORT);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('does not take the place of a report through a link', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT });
    symlinkSync('a.par.yaml', path.join(cwd, 'ket-qua.json'));
    expect((await par(['check', 'a.par.yaml', '-o', 'ket-qua.json'], { cwd })).code).toBe(2);
    expect(read(cwd, 'a.par.yaml')).toBe(CLEAN_REPORT);
  });

  test.skipIf(isRoot || process.platform === 'win32')(
    'into a folder that may not be written to is refused',
    async () => {
      const cwd = folderWith({ 'a.par.yaml': FAULTY_REPORT, 'kin/cu.json': 'cũ' });
      chmodSync(path.join(cwd, 'kin'), 0o500);
      const { code, err } = await par(['check', 'a.par.yaml', '-o.json', 'kin/cu.json'], { cwd });
      chmodSync(path.join(cwd, 'kin'), 0o700);
      expect(code).toBe(2);
      expect(err).toContain('Không có quyền ghi “kin/cu.json”.');
      expect(read(cwd, 'kin/cu.json')).toBe('cũ');
    },
  );

  test('of nothing that could be checked leaves the old file', async () => {
    const cwd = folderWith({ 'cu.json': 'cũ' });
    const { code, out } = await par(['check', '--today', 'mai', '--format', 'json', '-o', 'cu.json'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(read(cwd, 'cu.json')).toBe('cũ');
  });

  test.runIf(existsSync('/dev/full'))('onto a full disk is a sentence and exit code 70', async () => {
    const cwd = folderWith({ 'a.par.yaml': FAULTY_REPORT });
    const { code, err } = await par(['check', '-o.json', '/dev/full'], { cwd });
    expect(code).toBe(70);
    expect(err).toContain('Ổ đĩa đã đầy nên kết quả không ghi được vào “/dev/full”.');
  });

  test.runIf(existsSync('/dev/null'))('into a device leaves the device one', async () => {
    const cwd = folderWith({ 'a.par.yaml': FAULTY_REPORT });
    expect((await par(['check', '-o', '/dev/null'], { cwd })).code).toBe(1);
    expect(existsSync('/dev/null')).toBe(true);
  });
});

describe('a file for results', () => {
  test('has its name only when it is finished: until then, and when it is given up, the old one stays', () => {
    const folder = folderWith({ 'cu.txt': 'cũ' });
    const location = path.join(folder, 'cu.txt');
    const output = openOutput('cu.txt', location, 80);
    if (typeof output === 'function') throw new Error(output(sayIn('vi')));
    output.write('m'.repeat(200_000));
    expect(readFileSync(location, 'utf8')).toBe('cũ');
    output.discard();
    expect(readdirSync(folder)).toEqual(['cu.txt']);
    expect(readFileSync(location, 'utf8')).toBe('cũ');
  });

  test('that cannot get its name leaves nothing behind', () => {
    const folder = folderWith();
    const location = path.join(folder, 'moi.txt');
    const output = openOutput('moi.txt', location, 80);
    if (typeof output === 'function') throw new Error(output(sayIn('vi')));
    output.write('mới');
    mkdirSync(path.join(location, 'trong'), { recursive: true });
    expect(output.finish()?.(sayIn('vi'))).toMatch(/^Không (?:ghi được|có quyền)/u);
    expect(readdirSync(folder)).toEqual(['moi.txt']);
  });
});
