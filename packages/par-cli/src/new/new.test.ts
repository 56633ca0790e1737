import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Agency, isValidOn, soctrang20210924, tasksBinding } from '@soctrang/par-core/directive';
import { describe, expect, test } from 'vitest';
import { folderWith, par } from '../../test/par';

const FILE = 'so-tai-chinh.2021-Q4.par.yaml';

describe('par new', () => {
  test('writes a report named after agency and period, and says what comes next', async () => {
    const cwd = folderWith();
    const { code, out } = await par(['new', '--agency', 'so tai chinh', '--period', 'Quý IV/2021'], { cwd });
    expect(code).toBe(0);
    expect(out).toBe(
      [
        `Đã lập ${FILE} cho Sở Tài chính, Quý IV/2021: 14 nhiệm vụ.`,
        'Xem nhiệm vụ và thời hạn: par tasks --agency so-tai-chinh',
        `Điền xong thì kiểm tra: par check ${FILE}\n`,
      ].join('\n'),
    );
    expect((await par(['tasks', '--agency', 'so-tai-chinh'], { cwd })).code).toBe(0);
    // Nothing of the draft is left beside it.
    expect(readdirSync(cwd)).toEqual([FILE]);
    expect((await par(['check', FILE], { cwd })).code).toBe(0);
    expect((await par(['fmt', FILE, '--check'], { cwd })).code).toBe(0);
  });

  test('never writes over what is there', async () => {
    const cwd = folderWith({ [FILE]: 'công việc của cả tuần\n' });
    const { code, out, err } = await par(['new', '--agency', 'stc', '--period', '2021-Q4'], { cwd });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toBe(`par: “${FILE}” đã có, không ghi đè. Chọn tên khác, hoặc kiểm tra tệp đã có: par check ${FILE}\n`);
    expect(readFileSync(path.join(cwd, FILE), 'utf8')).toBe('công việc của cả tuần\n');
    expect(readdirSync(cwd)).toEqual([FILE]);
  });

  test('writes once where it is called many times at once', async () => {
    const cwd = folderWith();
    const calls = Array.from({ length: 8 }, () => par(['new', '--agency', 'stc', '--period', '2021-Q4'], { cwd }));
    const codes = (await Promise.all(calls)).map(({ code }) => code).sort();
    expect(codes).toEqual([0, 2, 2, 2, 2, 2, 2, 2]);
    expect(readdirSync(cwd)).toEqual([FILE]);
  });

  test('prints the report with “-o -”, and writes nothing', async () => {
    const cwd = folderWith();
    const { code, out } = await par(['new', '--agency', 'STC', '--period', '2021-Q4', '-o', '-'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^mẫu: par-report\/1\n/u);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('writes into a folder, or under another name', async () => {
    const cwd = folderWith({ 'bao cao/ghi-chu.txt': '' });
    const argv = ['new', '--agency', 'STC', '--period', '2021-Q4', '-o'];
    expect((await par([...argv, 'bao cao'], { cwd })).out).toContain(`par check "bao cao/${FILE}"`);
    expect((await par([...argv, 'bao cao/stc.par.yaml'], { cwd })).code).toBe(0);
    expect(readdirSync(path.join(cwd, 'bao cao')).sort()).toEqual(['ghi-chu.txt', FILE, 'stc.par.yaml']);
  });

  test.each([
    [['-o', 'a.yaml'], 'a.par.yaml'],
    [['-o', 'a'], 'a.par.yaml'],
    [['-o', 'bc/a.docx'], 'bc/a.par.yaml'],
    [['-o', '.a.par.yaml'], 'a.par.yaml'],
    [['-o', 'a.par.json'], 'a.par.yaml'],
    [['--json', '-o', 'b c.par.yaml'], '"b c.par.json"'],
  ])('with %j does not write what check would pass over, and says how it is named', async (options, better) => {
    const cwd = folderWith({ 'bc/ghi-chu.txt': '' });
    const { code, out, err } = await par(['new', '--agency', 'STC', '--period', '2021-Q4', ...options], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`Hãy ghi: -o ${better}\n`);
    expect(readdirSync(cwd, { recursive: true })).toEqual(['bc', path.join('bc', 'ghi-chu.txt')]);
  });

  test('takes the other endings of reports, in any case', async () => {
    const cwd = folderWith();
    for (const file of ['a.par.yml', 'B.PAR.YAML']) {
      expect(await par(['new', '--agency', 'STC', '--period', '2021-Q4', '-o', file], { cwd })).toMatchObject({
        code: 0,
      });
    }
  });

  test('takes what ends in a slash for a folder', async () => {
    const { code, err } = await par(['new', '--agency', 'STC', '--period', '2021-Q4', '-o', 'moi/'], {
      cwd: folderWith(),
    });
    expect(code).toBe(2);
    expect(err).toContain('Không có thư mục “moi”');
  });

  test('does not make folders on its own', async () => {
    const argv = ['new', '--agency', 'STC', '--period', '2021-Q4', '-o', 'moi/stc.par.yaml'];
    const { code, err } = await par(argv, { cwd: folderWith() });
    expect(code).toBe(2);
    expect(err).toBe('par: Không có thư mục “moi” để ghi. Hãy tạo thư mục trước, hoặc chọn nơi khác.\n');
  });

  test('writes English keys, or JSON', async () => {
    const cwd = folderWith();
    const argv = ['new', '--agency', 'STC', '--period', '2021-Q4', '-o', '-'];
    expect((await par([...argv, '--keys', 'en'], { cwd })).out).toMatch(/^format: par-report\/1\n/u);
    const report: unknown = JSON.parse((await par([...argv, '--json', '--keys', 'en'], { cwd })).out);
    expect(report).toMatchObject({ format: 'par-report/1', agency: 'so-tai-chinh', period: '2021-Q4' });
    expect(report).toHaveProperty('tasks.13.task', '3.c');
  });
});

describe('every agency with a task', () => {
  const ON = '2021-12-31';
  const agencies = soctrang20210924.agencies
    .filter((agency: Agency) => isValidOn(agency, ON))
    .filter(({ id }) => tasksBinding(id, { on: ON, directive: soctrang20210924 }).length > 0)
    .map(({ id }) => id);

  test('is more than a few', () => {
    expect(agencies.length).toBeGreaterThan(35);
  });

  test.each(['vi', 'en'])('has a new report without an error, in YAML and in JSON, with keys in %s', async (keys) => {
    const cwd = folderWith();
    for (const agency of agencies) {
      const argv = ['new', '--agency', agency, '--period', '2021-Q4', '--keys', keys];
      expect(await par(argv, { cwd })).toMatchObject({ code: 0, err: '' });
      expect(await par([...argv, '--json'], { cwd })).toMatchObject({ code: 0, err: '' });
    }
    const { code, out } = await par(['check'], { cwd });
    expect(out).not.toContain('  lỗi  ');
    expect(code).toBe(0);
  });
});

describe('an agency or period that is not clear', () => {
  const refused = async (agency: string, period: string): Promise<string> => {
    const { code, out, err } = await par(['new', '--agency', agency, '--period', period], { cwd: folderWith() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    return err;
  };

  test('gets its candidates', async () => {
    const err = await refused('UBND', '2021-Q4');
    expect(err).toMatch(/^par: “UBND” có thể là nhiều cơ quan\. Hãy ghi rõ một trong số này:\n/u);
    expect(err).toContain('  uy-ban-nhan-dan-huyen-ke-sach        Ủy ban nhân dân huyện Kế Sách\n');
  });

  test('gets what was meant', async () => {
    expect(await refused('Sở Tài chánh', '2021-Q4')).toBe(
      'par: Không có cơ quan “Sở Tài chánh”. Có phải là:\n  so-tai-chinh  Sở Tài chính\n',
    );
    expect(await refused('xyzzy', '2021-Q4')).toContain('Xem danh sách: par agencies');
  });

  test('gets its successor where it was no longer in being', async () => {
    const err = await refused('Sở Kế hoạch và Đầu tư', '2025-Q2');
    expect(err).toContain('Sở Kế hoạch và Đầu tư không hoạt động vào ngày 30/06/2025. Cơ quan kế tục hoặc tiền thân:');
    expect(err).toContain('  so-tai-chinh  Sở Tài chính');
  });

  test('has to be bound to something', async () => {
    expect(await refused('Kiểm toán Nhà nước', '2021-Q4')).toContain('không giao nhiệm vụ nào cho Kiểm toán Nhà nước');
  });

  test('has to be a period', async () => {
    expect(await refused('STC', 'Quý V/2021')).toMatch(/^par: “Quý V\/2021” không phải là kỳ báo cáo\./u);
  });
});
