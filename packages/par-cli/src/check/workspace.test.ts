import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, FAULTY_REPORT, folderWith, par } from '../../test/par';
import { REPORT, SET } from '../../test/scored-workspace';

const VINH_HA = path.join(import.meta.dirname, '../../../../examples/vinh-ha');
const DIRECTIVE = 'vinhha-2023-03-15.par-directive.yaml';
const directive = readFileSync(path.join(VINH_HA, DIRECTIVE), 'utf8');
const report = readFileSync(path.join(VINH_HA, 'so-noi-vu.par.yaml'), 'utf8');

const config = (...lines: readonly string[]): string => ['mẫu: par-config/1', ...lines, ''].join('\n');

/** `file:line code severity` of each finding; that an agency has reported twice is asked for with `--summary`. */
async function found(argv: readonly string[], cwd: string): Promise<string[]> {
  const { out } = await par(['check', '--format', 'json', '--today', '2021-12-20', ...argv], { cwd });
  const findings: { file: string; code: string; severity: string; range: { start: { line: number } } }[] =
    JSON.parse(out);
  const shown = findings.filter(({ code }) => code !== 'PAR805' || argv.includes('--summary'));
  return shown.map(({ file, code, severity, range }) => `${file}:${range.start.line + 1} ${code} ${severity}`);
}

describe('a configuration', () => {
  test('counts for the reports in its folder and below, not for others', async () => {
    const cwd = folderWith({
      'quy-iv/par.config.yaml': config('mức độ: { PAR402: lưu ý }'),
      'quy-iv/huyen/a.par.yaml': FAULTY_REPORT,
      'b.par.yaml': FAULTY_REPORT,
    });
    expect(await found([], cwd)).toEqual(['b.par.yaml:8 PAR402 error', 'quy-iv/huyen/a.par.yaml:8 PAR402 info']);
    const { code } = await par(['check', 'quy-iv'], { cwd });
    expect(code).toBe(0);
  });

  test('silences codes in the files it means, and is found where it has no effect', async () => {
    const cwd = folderWith({
      'par.config.yaml': config(
        'ngoại lệ:',
        '  - { tệp: [a.*], mã phát hiện: [PAR402, PAR601] }',
        '  - { tệp: [khong-co.*], mã phát hiện: [PAR402] }',
      ),
      'a.par.yaml': FAULTY_REPORT,
      'b.par.yaml': FAULTY_REPORT,
    });
    expect(await found([], cwd)).toEqual([
      'b.par.yaml:8 PAR402 error',
      'par.config.yaml:3 PAR811 warning',
      'par.config.yaml:4 PAR812 warning',
    ]);
    // Who checks one file does not know what the others need.
    expect(await found(['a.par.yaml'], cwd)).toEqual(['par.config.yaml:3 PAR811 warning']);
    expect(await found(['--no-config', 'a.par.yaml'], cwd)).toEqual(['a.par.yaml:8 PAR402 error']);
    expect(await found(['*.par.yaml'], cwd)).not.toContain('par.config.yaml:4 PAR812 warning');
  });

  test('silences in JSON, where no comment can', async () => {
    const json = JSON.stringify({
      format: 'par-report/1',
      directive: 'soctrang-2021-09-24',
      agency: 'so-tai-chinh',
      period: '2021-Q4',
      tasks: [{ task: '1.c', status: 'not-started', progress: 60 }],
    });
    const cwd = folderWith({
      'a.par.json': json,
      'par.config.json': '{"format":"par-config/1","overrides":[{"files":["*.json"],"codes":["PAR402"]}]}',
    });
    expect((await found([], cwd)).filter((one) => one.includes('PAR402'))).toEqual([]);
  });

  test('whose files are no list has that finding, and none for meaning no file', async () => {
    const cwd = folderWith({
      'a.par.yaml': FAULTY_REPORT,
      'par.config.yaml': config('ngoại lệ: [{ tệp: a.par.yaml, mã phát hiện: [PAR402] }]'),
    });
    expect(await found([], cwd)).toEqual(['a.par.yaml:8 PAR402 error', 'par.config.yaml:2 PAR103 error']);
  });

  test('is checked by itself where it is named, also where nothing is wrong', async () => {
    const cwd = folderWith({ 'par.config.yaml': config('mức độ: { PAR9: tắt }') });
    expect(await found(['par.config.yaml'], cwd)).toEqual(['par.config.yaml:2 PAR810 error']);
  });

  test('that is broken, or leads out of its folder, has its findings and no effect', async () => {
    const cwd = folderWith({
      'a/par.config.yaml': config('lịch nghỉ: [../b.par-calendar.yaml]', 'mức độ: tắt'),
      'a/a.par.yaml': FAULTY_REPORT,
    });
    expect(await found([], cwd)).toEqual([
      'a/a.par.yaml:8 PAR402 error',
      'a/par.config.yaml:2 PAR814 error',
      'a/par.config.yaml:3 PAR103 error',
    ]);
  });
});

describe('a directive that somebody wrote', () => {
  test('is known to the reports beside it and below', async () => {
    const cwd = folderWith({ [DIRECTIVE]: directive, 'quy-iv/so-noi-vu.par.yaml': report });
    expect((await found([], cwd)).filter((one) => one.includes('PAR209'))).toEqual([]);
  });

  test('is known where it is named, by command or by configuration', async () => {
    const cwd = folderWith({
      'chung/van-ban.par-directive.yaml': directive,
      'quy-iv/so-noi-vu.par.yaml': report,
    });
    const unknown = (lines: readonly string[]): number => lines.filter((one) => one.includes('PAR209')).length;
    expect(unknown(await found(['quy-iv'], cwd))).toBe(1);
    expect(unknown(await found(['quy-iv', '--directive', 'chung/van-ban.par-directive.yaml'], cwd))).toBe(0);
    const configured = folderWith({
      'chung/van-ban.par-directive.yaml': directive,
      'quy-iv/so-noi-vu.par.yaml': report,
      'par.config.yaml': config('văn bản chỉ đạo: [chung/van-ban.par-directive.yaml]'),
    });
    expect(unknown(await found(['quy-iv'], configured))).toBe(0);
  });

  test('has its own faults shown, once, whether it is named or only lies there', async () => {
    const broken = directive.replace('ngày: 15/03/2023', 'ngày: 31/02/2023');
    const cwd = folderWith({ [`a/${DIRECTIVE}`]: broken, 'a/so-noi-vu.par.yaml': report });
    const faults = (lines: readonly string[]): string[] => lines.filter((one) => one.includes('PAR301'));
    expect(faults(await found([], cwd))).toHaveLength(1);
    expect(faults(await found(['a/so-noi-vu.par.yaml'], cwd))).toHaveLength(1);
    expect(faults(await found([`a/${DIRECTIVE}`], cwd))).toHaveLength(1);
  });

  test('that is not there ends the command', async () => {
    const { code, err } = await par(['check', '--directive', 'khong-co.par-directive.yaml'], { cwd: folderWith() });
    expect(code).toBe(2);
    expect(err).toContain('khong-co.par-directive.yaml');
  });

  test.each([
    [['tasks', '--agency', 'STTTT'], 'Nâng cấp Cổng Dịch vụ công'],
    [['tasks', '1đ'], '1.đ – Đào tạo lại cán bộ cấp xã chưa đạt chuẩn'],
    [['tasks'], '15/09/2023'],
    [['agencies'], 'so-noi-vu-tinh-vinh-ha'],
    [
      ['new', '--agency', 'UBND thị xã Cửa Ngọc', '--period', 'Quý IV/2023', '-o', '-'],
      'văn bản chỉ đạo: vinhha-2023-03-15\ncơ quan: Ủy ban nhân dân thị xã Cửa Ngọc\n',
    ],
  ])('is what the command is about that is called in its folder: %j', async (argv, expected) => {
    const { out, err } = await par(argv, { cwd: VINH_HA, columns: 200 });
    expect(out).toContain(expected);
    expect(err).toContain('vinhha-2023-03-15');
    const named = await par([...argv, '--directive', path.join(VINH_HA, DIRECTIVE)], {
      cwd: folderWith(),
      columns: 200,
    });
    expect(named.out).toBe(out);
    expect(named.err).toBe('');
  });

  test('gives way to the one that is named by its id', async () => {
    const { out } = await par(['tasks', '--directive', 'soctrang-2021-09-24', '--json'], { cwd: VINH_HA });
    expect(JSON.parse(out)).toHaveLength(46);
    const { code, err } = await par(['tasks', '--directive', 'soctrang-2021'], { cwd: VINH_HA });
    expect(code).toBe(2);
    expect(err).toContain('soctrang-2021-09-24');
  });

  test('has a JSON Schema of its own', async () => {
    const { out } = await par(['schema', '--directive', path.join(VINH_HA, DIRECTIVE)], { cwd: folderWith() });
    expect(JSON.parse(out).$id).toContain('vinhha-2023-03-15');
  });

  test.each(['tasks', 'agencies', 'deadline'])(
    'that lies in the folder and is too broken is not passed over for the built-in one: par %s',
    async (command) => {
      const cwd = folderWith({ 'cua-toi.par-directive.yaml': directive.replace(/^loại văn bản:.*$/mu, '') });
      const { code, out, err } = await par([command], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('par check cua-toi.par-directive.yaml');
      expect((await par([command, '--directive', 'soctrang-2021-09-24'], { cwd })).code).toBe(0);
    },
  );

  test('that lacks a key is told so in the words of its own vocabulary', async () => {
    const cwd = folderWith({ 'a.par-directive.yaml': directive.replace(/^loại văn bản:.*$/mu, '') });
    const { out } = await par(['check'], { cwd });
    expect(out).toContain('loại văn bản');
    expect(out).not.toContain('documentType');
  });

  test('that is too broken to be used is refused, with the way to see why', async () => {
    const cwd = folderWith({ 'a.par-directive.yaml': 'mẫu: par-directive/1\n' });
    const { code, err } = await par(['tasks', '--directive', 'a.par-directive.yaml'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('par check a.par-directive.yaml');
  });
});

describe('two reports of one agency for one period', () => {
  test('are found in both, and each file counts once', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT, 'b.par.yaml': CLEAN_REPORT });
    expect(await found(['--summary'], cwd)).toEqual(['a.par.yaml:3 PAR805 warning', 'b.par.yaml:3 PAR805 warning']);
    const { out } = await par(['check', '--today', '2021-12-20'], { cwd });
    expect(out).toContain('Đã kiểm tra 2 tệp');
  });

  test('may be two where a configuration says so', async () => {
    const cwd = folderWith({
      'a.par.yaml': CLEAN_REPORT,
      'b.par.yaml': CLEAN_REPORT,
      'par.config.yaml': config('mức độ: { PAR805: tắt }'),
    });
    expect(await found(['--summary'], cwd)).toEqual([]);
  });
});

describe('a criteria set nearby', () => {
  const BROKEN_SET = SET.replace('điểm tối đa: 1,5', 'điểm tối đa: một');
  const parent = SET.replace('mã: bo-tieu-chi-thu', 'mã: bo-goc');
  const child = 'mẫu: par-criteria/1\nmã: bo-tieu-chi-thu\nkế thừa: bo-goc\nnăm: 2021\n';
  const other = BROKEN_SET.replace('mã: bo-tieu-chi-thu', 'mã: bo-khac');

  test('that is there and broken is not called unknown', async () => {
    const cwd = folderWith({ 'thu.par-criteria.yaml': BROKEN_SET, 'quy-iv/a.par.yaml': REPORT });
    const { out } = await par(['check', 'quy-iv', '--today', '2021-12-20'], { cwd, columns: 300 });
    expect(out).toContain('Bộ tiêu chí “bo-tieu-chi-thu” ở tệp ../thu.par-criteria.yaml còn lỗi');
    expect(out).not.toContain('Không tìm thấy bộ tiêu chí');
    const { code, err } = await par(['score', 'quy-iv', '--criteria', 'bo-tieu-chi-thu'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('thu.par-criteria.yaml');
  });

  test('shows its faults to those alone who use it, by its id or through another', async () => {
    const files = async (texts: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      const lines = await found(['a.par.yaml'], folderWith({ 'a.par.yaml': REPORT, ...texts }));
      return [...new Set(lines.map((line) => line.split(':')[0] ?? ''))].filter((file) => file !== 'a.par.yaml');
    };
    expect(await files({ 'thu.par-criteria.yaml': SET, 'khac.par-criteria.yaml': other })).toEqual([]);
    expect(await files({ 'thu.par-criteria.yaml': BROKEN_SET, 'khac.par-criteria.yaml': other })).toEqual([
      'thu.par-criteria.yaml',
    ]);
    expect(
      await files({
        'thu.par-criteria.yaml': child,
        'goc.par-criteria.yaml': parent.replace('điểm tối đa: 1,5', 'điểm tối đa: một'),
        'khac.par-criteria.yaml': other,
      }),
    ).toEqual(['goc.par-criteria.yaml', 'thu.par-criteria.yaml']);
    expect(
      await files({
        'thu.par-criteria.yaml': SET,
        'khac.par-criteria.yaml': other,
        'par.config.yaml': config('bộ tiêu chí: [khac.par-criteria.yaml]'),
      }),
    ).toEqual(['khac.par-criteria.yaml']);
    // One without an id to be read may be the one that a report seeks.
    const nameless = BROKEN_SET.replace(/^mã: .*$/mu, '');
    expect(await files({ 'thu.par-criteria.yaml': nameless })).toEqual(['thu.par-criteria.yaml']);
    expect(await files({ 'thu.par-criteria.yaml': SET, 'khac.par-criteria.yaml': nameless })).toEqual([]);
  });
});
