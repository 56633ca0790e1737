import { chmodSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, FAULTY_REPORT, folderWith, par, reportOf } from '../../test/par';

interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly path: string;
  readonly range: { readonly start: unknown; readonly end: unknown };
}

async function jsonOf(argv: readonly string[], cwd: string): Promise<{ code: number; found: readonly JsonFinding[] }> {
  const { code, out } = await par(['check', '--format', 'json', ...argv], { cwd });
  return { code, found: JSON.parse(out) };
}

const isRoot = process.getuid?.() === 0;

describe('par check', () => {
  test('says so where a report is clean', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT });
    const clean = 'Đã kiểm tra 1 tệp, không phát hiện gì.\n';
    expect(await par(['check', 'a.par.yaml'], { cwd })).toEqual({ code: 0, out: clean, err: '' });
    expect(await par(['check', '.'], { cwd })).toEqual({ code: 0, out: clean, err: '' });
  });

  test('shows the place, the sentence, the line with its mark, and the counts', async () => {
    const cwd = folderWith({ 'b/stc.par.yaml': FAULTY_REPORT });
    const { code, out } = await par(['check', 'b'], { cwd });
    expect(code).toBe(1);
    const [head, sentence, line, mark, ...rest] = out.split('\n');
    expect(head).toBe('b/stc.par.yaml:8:53  lỗi  PAR402');
    expect(sentence).toMatch(/^ {2}\p{Lu}.*60.*\.$/u);
    expect([line, mark, ...rest]).toEqual([
      '   8 │   - { mã: 1.c, trạng thái: chưa thực hiện, tiến độ: 60% }',
      '     │                                                     ^^^',
      '',
      'Đã kiểm tra 1 tệp: 1 lỗi.',
      '',
    ]);
  });

  test('says it in English to who asks', async () => {
    const cwd = folderWith({ 'a.par.yaml': FAULTY_REPORT, 'b.par.yaml': CLEAN_REPORT });
    const { out } = await par(['check', '--lang', 'en'], { cwd });
    expect(out).toContain('a.par.yaml:8:53  error  PAR402\n');
    expect(out).toContain('2 files checked: 1 error, 2 warnings.');
  });

  test('suggests what to write, and names the place that belongs to a finding', async () => {
    const report = reportOf('- { mã: 3a, trạng thái: chưa thực hiện }', '- { mã: 3.a, trạng thái: xong }');
    const { out } = await par(['check'], { cwd: folderWith({ 'a.par.yaml': report }) });
    expect(out).toContain('    → viết: 3.a\n');
    expect(out).toContain('    ↳ dòng 6: Lần báo cáo đầu tiên.\n');
  });

  test('names every agency that was possible, each once, within the terminal', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT.replace('Sở Tài chính', 'UBND') });
    const { out } = await par(['check'], { cwd });
    const said = out.slice(0, out.indexOf('Đã kiểm tra')).replace(/\s+/gu, ' ');
    for (const name of ['thành phố Sóc Trăng', 'thị xã Ngã Năm', 'huyện Kế Sách', 'huyện Thạnh Trị']) {
      expect(said.split(`Ủy ban nhân dân ${name}`)).toHaveLength(2);
    }
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('keeps a long path whole, and the rest of its line within the terminal', async () => {
    const file = `${'thu-muc-rat-dai/'.repeat(4)}so-tai-chinh.par.yaml`;
    const { out } = await par(['check'], { cwd: folderWith({ [file]: FAULTY_REPORT }) });
    expect(out.split('\n').slice(0, 2)).toEqual([`${file}:8:53`, '  lỗi  PAR402']);
  });

  test('uses colours only where there may be any', async () => {
    const cwd = folderWith({ 'a.par.yaml': FAULTY_REPORT });
    const plain = await par(['check'], { cwd });
    const colourful = await par(['check'], { cwd, colours: true });
    expect(plain.out).not.toContain('\u001b');
    expect(colourful.out).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours themselves
    expect(colourful.out.replace(/\u001b\[\d+m/gu, '')).toBe(plain.out);
  });

  test('does not let a report steer the terminal', async () => {
    const task = '- { mã: "\u001b]0;x\u0007", trạng thái: chưa thực hiện }';
    const { out } = await par(['check'], { cwd: folderWith({ 'a.par.yaml': reportOf(task) }) });
    expect(out).toContain('␛]0;x␇');
    expect(out).not.toContain('\u001b');
  });

  test.each([60, 80, 200])('keeps to a terminal of %i columns', async (columns) => {
    const long = `- { mã: 1.c, trạng thái: chưa thực hiện, ghi chú: "${'rất dài '.repeat(40)}", tiến độ: 60% }`;
    const cwd = folderWith({ 'a.par.yaml': reportOf(long), 'b.par.yaml': FAULTY_REPORT });
    const { out } = await par(['check', '--summary'], { cwd, columns });
    expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
  });
});

describe('the exit code', () => {
  const warned = reportOf(
    ...CLEAN_REPORT.split('\n')
      .slice(5, 17)
      .map((line) => line.trim()),
  );

  test.each([
    ['error', 0],
    ['warning', 1],
    ['info', 1],
    ['none', 0],
  ])('of a report with a warning and --fail-on %s is %i', async (limit, code) => {
    const cwd = folderWith({ 'a.par.yaml': warned });
    expect((await par(['check', '--fail-on', limit], { cwd })).code).toBe(code);
  });

  test('of an unreadable path is 2, whatever else was found', async () => {
    const cwd = folderWith({ 'a.par.yaml': FAULTY_REPORT });
    const { code, out, err } = await par(['check', 'khong-co.par.yaml', 'a.par.yaml'], { cwd });
    expect(code).toBe(2);
    expect(err).toBe('par: Không tìm thấy “khong-co.par.yaml”. Hãy kiểm tra lại đường dẫn.\n');
    expect(out).toContain('PAR402');
  });

  test('of an empty path is 2, and nothing is checked', async () => {
    const { code, out, err } = await par(['check', ''], { cwd: folderWith({ 'a.par.yaml': FAULTY_REPORT }) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('par: Đường dẫn trống.');
  });

  test('is not changed by a report that has another name; that is said, also to programs', async () => {
    const cwd = folderWith({ 'b/a.par.yaml': CLEAN_REPORT, 'b/report.yaml': FAULTY_REPORT });
    for (const format of ['pretty', 'json']) {
      const { code, err } = await par(['check', 'b', '--format', format], { cwd });
      expect(code).toBe(0);
      expect(err).toMatch(/^par: Bỏ qua 1 báo cáo .*: b\/report\.yaml\. /u);
    }
  });

  test('of a folder without reports is 2', async () => {
    const { code, err } = await par(['check', 'b'], { cwd: folderWith({ 'b/x.txt': '' }) });
    expect(code).toBe(2);
    expect(err).toMatch(/^par: Thư mục “b” không có báo cáo nào \(\*\.par\.yaml.*par new\n$/u);
  });
});

describe('--format json', () => {
  test('counts as the Language Server Protocol does', async () => {
    const cwd = folderWith({ 'b/stc.par.yaml': FAULTY_REPORT.replace('- { mã: 1.c', '- { ghi chú: 😀, mã: 1.c') });
    const { code, found } = await jsonOf(['b'], cwd);
    expect(code).toBe(1);
    expect(found).toEqual([
      {
        code: 'PAR402',
        severity: 'error',
        message: expect.stringContaining('chưa thực hiện'),
        file: 'b/stc.par.yaml',
        path: '/tasks/2/progress',
        // The face takes two code units.
        range: { start: { line: 7, character: 65 }, end: { line: 7, character: 68 } },
      },
    ]);
  });

  test('is an empty array where nothing is found', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT });
    expect(await par(['check', '--format', 'json', '--summary'], { cwd })).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  test('speaks the language asked for', async () => {
    const { found } = await jsonOf(['--lang', 'en'], folderWith({ 'a.par.yaml': FAULTY_REPORT }));
    expect(found[0]?.message).toContain('progress');
  });

  test('holds what could be read beside what could not', async () => {
    const { code, found } = await jsonOf(['.', 'khong-co'], folderWith({ 'a.par.yaml': FAULTY_REPORT }));
    expect(code).toBe(2);
    expect(found.map(({ code: one, file }) => [one, file])).toEqual([['PAR402', './a.par.yaml']]);
  });

  test('has the findings of many files in the order of each by itself', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `bc-${String(index).padStart(2, '0')}.par.yaml`);
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, reportOf('- { mã: 3a, trạng thái: xong }')])));
    const all = (await jsonOf([], cwd)).found;
    const each = await Promise.all(names.map(async (name) => (await jsonOf([name], cwd)).found));
    // Seen together, they are twelve reports of one agency.
    expect(all.filter(({ code }) => code !== 'PAR805')).toEqual(each.flat());
    expect(all.slice(-12).map(({ code, file }) => [code, file])).toEqual(names.map((name) => ['PAR805', name]));
    expect(all.length).toBeGreaterThan(24);
  });

  test('takes a byte order mark for no character, as editors do', async () => {
    const cwd = folderWith({ 'a.par.yaml': `\ufeff${CLEAN_REPORT.replace('par-report/1', 'par-report/9')}` });
    const { found } = await jsonOf([], cwd);
    expect(found).toMatchObject([{ code: 'PAR110', range: { start: { line: 0, character: 5 } } }]);
  });
});

describe('the syntax of a file', () => {
  const json = JSON.stringify({
    mẫu: 'par-report/1',
    'văn bản chỉ đạo': 'soctrang-2021-09-24',
    'cơ quan': 'Sở Tài chính',
    'kỳ báo cáo': 'Quý IV/2021',
    'nhiệm vụ': [{ mã: '3.a', 'trạng thái': 'chưa thực hiện' }],
  });

  test('is JSON where its name says so: a comment is none there', async () => {
    const cwd = folderWith({ 'a.par.json': `${json}\n# ghi chú\n`, 'b.json': `${json}\n# ghi chú\n` });
    expect((await jsonOf(['a.par.json'], cwd)).found.map(({ code }) => code)).toContain('PAR001');
    expect((await jsonOf(['b.json'], cwd)).found.map(({ code }) => code)).toContain('PAR001');
  });

  test('is YAML in all other files', async () => {
    const { code } = await par(['check', 'bao-cao.txt'], { cwd: folderWith({ 'bao-cao.txt': CLEAN_REPORT }) });
    expect(code).toBe(0);
  });
});

describe('a file that is no text of a report', () => {
  const cases: readonly (readonly [what: string, content: string | Uint8Array, code: string])[] = [
    ['empty', '', 'PAR004'],
    ['only comments', '# chưa viết\n', 'PAR004'],
    ['UTF-16', Buffer.from('\ufeffmẫu: par-report/1\n', 'utf16le'), 'PAR002'],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), 'PAR002'],
    ['text in an old encoding', Uint8Array.from([...Buffer.from('mẫu: '), 0xd0, 0x20, 0x41]), 'PAR002'],
    ['too large', `# ${'x'.repeat(2000)}\n${CLEAN_REPORT}`, 'PAR003'],
  ];

  test.each(cases)('%s: a finding at its beginning, exit code 1', async (_, content, expected) => {
    const cwd = folderWith({ 'a.par.yaml': content });
    const { code, found } = await jsonOf(['--max-size', '1KiB'], cwd);
    expect(code).toBe(1);
    expect(found.map((one) => one.code)).toEqual([expected]);
    expect(found[0]?.range.start).toEqual({ line: 0, character: 0 });
  });

  test.each(cases)('%s: said to people without a line of it', async (_, content, expected) => {
    const { code, out } = await par(['check', '--max-size', '1KiB'], { cwd: folderWith({ 'a.par.yaml': content }) });
    expect(code).toBe(1);
    expect(out).toContain(`a.par.yaml:1:1  lỗi  ${expected}\n`);
    expect(out).not.toContain('\u0000');
  });

  test.skipIf(isRoot)('without permission: a message, exit code 2', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT });
    chmodSync(path.join(cwd, 'a.par.yaml'), 0o000);
    const { code, err } = await par(['check'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('Không có quyền đọc “a.par.yaml”.');
  });
});

describe('--today', () => {
  const LATE = 'PAR307';

  test.each([
    ['31/12/2021', false],
    ['2022-01-10', true],
    ['ngày 10 tháng 01 năm 2022', true],
  ])('%s decides whether a report without a date is late', async (today, late) => {
    const { found } = await jsonOf(['--today', today], folderWith({ 'a.par.yaml': CLEAN_REPORT }));
    expect(found.some(({ code }) => code === LATE)).toBe(late);
  });

  test('is the present day in Vietnam where it is not given', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT });
    const { out } = await par(['check', '--format', 'json'], { cwd, today: async () => '2022-03-01' });
    expect(out).toContain(LATE);
  });

  test('that is no day is wrong use', async () => {
    const { code, err } = await par(['check', '--today', '31/11/2021'], { cwd: folderWith({ 'a.par.yaml': '' }) });
    expect(code).toBe(2);
    expect(err).toBe('par: --today: không có ngày “31/11/2021”. Có phải là 30/11/2021?\n');
  });
});
