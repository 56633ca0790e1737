import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, folderWith, par } from '../test/par';
import { COMMANDS } from './commands';
import { ownVersion } from './version';

describe('par without a command', () => {
  test('shows on standard error how it is used, and calls that wrong use', async () => {
    const { code, out, err } = await par([]);
    expect(code).toBe(2);
    expect(out).toBe('');
    for (const { name } of COMMANDS.filter(({ hidden }) => !hidden)) expect(err).toContain(`  ${name} `);
  });

  test('--help is an answer, on standard output, in the language asked for', async () => {
    expect(await par(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Cách dùng:') });
    expect((await par(['--help', '--lang', 'en'])).out).toContain('Usage:');
    expect((await par(['help', '--lang=en'])).out).toContain('Usage:');
  });

  test('--version is the version of the package and nothing else', async () => {
    expect(await par(['--version'])).toEqual({ code: 0, out: `${ownVersion()}\n`, err: '' });
    expect(await par(['-v'])).toEqual({ code: 0, out: `${ownVersion()}\n`, err: '' });
    expect(ownVersion()).toMatch(/^\d+\.\d+\.\d+/u);
  });

  test('an option that does not exist is named with the one that was meant', async () => {
    const { code, err } = await par(['--hepl']);
    expect(code).toBe(2);
    expect(err).toBe('par: Không có tùy chọn --hepl. Có phải là --help?\nXem các lệnh: par --help\n');
  });
});

describe('the name of a command', () => {
  test('is suggested where it was mistyped', async () => {
    expect(await par(['chekc', 'bao-cao'])).toEqual({
      code: 2,
      out: '',
      err: 'par: Không có lệnh “chekc”. Có phải là “check”?\nXem các lệnh: par --help\n',
    });
  });

  test('is not guessed where nothing is near', async () => {
    expect((await par(['xuất-bản', '--lang', 'en'])).err).toBe(
      'par: There is no command “xuất-bản”.\nSee the commands: par --help\n',
    );
  });

  test('may stand behind the language', async () => {
    expect((await par(['--lang', 'en', 'agencies'])).out).toContain('Department of Finance');
  });
});

/** Files of criteria sets under the names that the examples have. */
async function exampleSets(): Promise<Readonly<Record<string, string>>> {
  const { out } = await par(['criteria', 'show', '--yaml', 'par-index-2021']);
  const named = (id: string): string => out.replace('mã: par-index-2021', `mã: ${id}`);
  return {
    'cchc-2021.par-criteria.yaml': named('cchc-2021'),
    'cchc-2022.par-criteria.yaml': named('cchc-2022'),
    'du-thao-2022.par-criteria.yaml': named('du-thao-2022'),
  };
}

/** A quarter and the one before. */
const QUARTERS = {
  'quy-iv/stc.par.yaml': CLEAN_REPORT,
  'quy-iii/stc.par.yaml': CLEAN_REPORT.replace('Quý IV/2021', 'Quý III/2021'),
};

/** A report as another program hands it over. */
const REPORT_LINE = JSON.stringify({
  format: 'par-report/1',
  directive: 'soctrang-2021-09-24',
  agency: 'so-tai-chinh',
  period: '2021-Q4',
  tasks: [],
});

/** With everything that the head and the end of its document ask for. */
const WHOLE_REPORT = `${CLEAN_REPORT}văn bản:
  cơ quan chủ quản: Ủy ban nhân dân tỉnh Sóc Trăng
  số: 12
  ký hiệu: BC-STC
  ngày: 10/12/2021
  người ký: { chức vụ: Giám đốc, họ tên: Nguyễn Văn An }
  nơi nhận: [Sở Nội vụ]
`;

describe.each(COMMANDS)('the help of par $name', (command) => {
  test.each(['vi', 'en'] as const)('names every option and example in %s, within the terminal', async (language) => {
    const { code, out } = await par([command.name, '--help', '--lang', language]);
    expect(code).toBe(0);
    expect(out).toContain(command.summary[language]);
    for (const name of Object.keys(command.options)) expect(out).toContain(`--${name}`);
    for (const { line } of command.examples) expect(out).toContain(`  par ${line}\n`);
    const tooWide = out.split('\n').filter((line) => line.length > 80 && !line.startsWith('  par '));
    expect(tooWide).toEqual([]);
  });

  test('is also what “par help” shows', async () => {
    expect(await par(['help', command.name])).toEqual(await par([command.name, '-h']));
  });

  test('its examples are taken as command lines', async () => {
    const sets = command.name === 'criteria' || command.name === 'whatif' ? await exampleSets() : {};
    // A document that leaves something open is spoken of, which is no fault of an example.
    const report = command.name === 'export' ? WHOLE_REPORT : CLEAN_REPORT;
    const cwd = folderWith({
      ...sets,
      ...(command.name === 'summarize' && QUARTERS),
      'bao-cao/stc.par.yaml': report,
      'so-tai-chinh.2021-Q4.par.yaml': report.replace('Quý IV/2021', 'Quý III/2021'),
      'quy-iv.par-roster.yaml':
        'mẫu: par-roster/1\nvăn bản chỉ đạo: soctrang-2021-09-24\nkỳ báo cáo: Quý IV/2021\ncơ quan: [Sở Tài chính]\n',
    });
    if (command.name === 'import')
      await par(['export', 'so-tai-chinh.2021-Q4.par.yaml', '-o', 'tu-cham.xlsx'], { cwd });
    // A language server talks until its editor leaves: it has tests of its own.
    for (const { line } of command.name === 'lsp' ? [] : command.examples) {
      const argv = [...line.replace(/ >.*$/u, '').matchAll(/"([^"]*)"|\S+/gu)].map((word) => word[1] ?? word[0]);
      const elsewhere = command.name === 'new' ? folderWith({ 'bao-cao/ghi-chu.txt': '' }) : cwd;
      const world = { cwd: elsewhere, ...(argv.includes('--stdin') && { input: REPORT_LINE }) };
      expect(await par(argv, world)).toMatchObject({ code: 0, err: '' });
    }
  });
});

describe('wrong use', () => {
  test('all that is wrong is said at once, with the way to the help', async () => {
    const { code, err } = await par(['check', '--formt', '--fail-on', 'lỗi', '--summary=có', '--today']);
    expect(code).toBe(2);
    expect(err.split('\n')).toEqual([
      'par: Không có tùy chọn --formt. Có phải là --format?',
      'Tùy chọn --fail-on không nhận “lỗi”. Các giá trị dùng được: error, warning, info, hint, none.',
      'Tùy chọn --summary không kèm giá trị.',
      'Tùy chọn --today cần một giá trị.',
      'Xem cách dùng: par check --help',
      '',
    ]);
  });

  test('a forgotten value is not the next option', async () => {
    expect((await par(['check', '--today', '--summary'])).err).toContain('Tùy chọn --today cần một giá trị.');
  });

  test('an argument for a command that takes none is refused', async () => {
    expect((await par(['agencies', 'stc'])).err).toContain('Lệnh này không nhận tham số “stc”.');
  });

  test.each([
    ['check', '--format', 'json', '--fail-on', 'nặng'],
    ['check', '--format=json', '--today', 'hôm qua'],
    ['check', '--format', 'json', '--max-size', 'to'],
    ['check', '--format', 'json', 'không-có'],
    ['tasks', '--json', '--agency', 'UBND'],
    ['tasks', '--json', 'thừa'],
    ['agencies', '--json', '--on', '31/11/2021'],
  ])('who reads JSON reads an empty array: par %s %s %s %s', async (...argv) => {
    const { code, out, err } = await par(argv, { cwd: folderWith() });
    expect(code).toBe(2);
    expect(out).toBe('[]\n');
    expect(err).not.toBe('');
  });
});

describe('what the reader is told to type', () => {
  const command = 'npm run -s par --';

  test('begins as the command was called', async () => {
    expect((await par(['chekc'], { command })).err).toBe(
      'par: Không có lệnh “chekc”. Có phải là “check”?\nXem các lệnh: npm run -s par -- --help\n',
    );
    expect(
      (await par(['new', '--agency', 'STC', '--period', '2021-Q4'], { command, cwd: folderWith() })).out,
    ).toContain('kiểm tra: npm run -s par -- check so-tai-chinh.2021-Q4.par.yaml\n');
    expect((await par(['tasks'], { command })).out).toContain('Xem từng nhiệm vụ: npm run -s par -- tasks 1.a\n');
    expect((await par(['--help'], { command })).out).toContain('  npm run -s par -- LỆNH');
  });

  test.each(COMMANDS)('also in the help of $name', async ({ name }) => {
    const { out } = await par([name, '--help'], { command });
    expect(out).toContain(`  npm run -s par -- ${name}`);
    expect(out).not.toMatch(/^ {2}par /mu);
  });
});

describe('a sentence on standard error', () => {
  test('keeps to the terminal, but breaks no path and no command', async () => {
    const file = `${'thu-muc-rat-dai/'.repeat(5)}so-tai-chinh.par.yaml`;
    const { err } = await par(['check', file], { columns: 60 });
    const lines = err.trimEnd().split('\n');
    expect(lines).toContain(`“${file}”.`);
    expect(lines.filter((line) => line.length > 60 && !line.includes(file))).toEqual([]);
  });
});

describe('a fault of the program itself', () => {
  const broken = async (): Promise<never> => {
    throw new Error('đồng hồ hỏng');
  };

  test('is one sentence and exit code 70', async () => {
    const { code, out, err } = await par(['check'], { cwd: folderWith({ 'a.par.yaml': CLEAN_REPORT }), today: broken });
    expect(code).toBe(70);
    expect(out).toBe('');
    expect(err).toMatch(/^par: Chương trình gặp lỗi của chính nó: đồng hồ hỏng\..*PAR_DEBUG=1.*\n$/u);
  });

  test('shows where it happened to who asks', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT });
    expect((await par(['check'], { cwd, today: broken, debug: true })).err).toContain('    at ');
  });
});
