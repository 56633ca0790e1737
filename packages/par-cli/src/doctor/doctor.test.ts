import { chmodSync } from 'node:fs';
import { reportJsonSchema } from '@soctrang/par-core/json-schema';
import { version as coreVersion } from '@soctrang/par-core/package.json';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, folderWith, par } from '../../test/par';
import { sayIn } from '../messages';
import { ownVersion } from '../version';
import { formatIn, standing } from './known-formats';
import { type Machine, machineObservations } from './machine';

interface Found {
  readonly level: string;
  readonly message: string;
}

/** What the doctor says of a thing in a folder. */
async function said(files: Readonly<Record<string, string>>, id: string, below = '.'): Promise<readonly Found[]> {
  const { out } = await par(['doctor', '--json'], { cwd: `${folderWith(files)}/${below}` });
  return JSON.parse(out).observations.flatMap((one: Found & { id: string }) =>
    one.id === id ? [{ level: one.level, message: one.message }] : [],
  );
}

const CONFIG = 'mẫu: par-config/1\nmức độ: { PAR303: tắt }\n';
const ROSTER = 'mẫu: par-roster/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: [Sở Tài chính]\n';

describe('par doctor', () => {
  test('finds a sound folder sound, and says what is there', async () => {
    const cwd = folderWith({ 'stc.par.yaml': CLEAN_REPORT, 'bao-cao/iv.par-roster.yaml': ROSTER });
    const { code, out, err } = await par(['doctor'], { cwd, columns: 200 });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Lệnh par ${ownVersion()}, par-core ${coreVersion}.`);
    expect(out).toContain(`Node ${process.versions.node}, đủ mới`);
    expect(out).toContain('Các tệp ở đây: 1 báo cáo, 1 danh sách cơ quan phải báo cáo.');
    expect(out).toContain('Cấu hình: không có (par.config.yaml), dùng mặc định.');
    expect(out).toMatch(/\nKhông có gì phải sửa\.\n$/u);
  });

  test('gives all as data', async () => {
    const cwd = folderWith({ 'stc.par.yaml': CLEAN_REPORT });
    const record = JSON.parse((await par(['doctor', '--json'], { cwd })).out);
    expect(record).toMatchObject({ par: ownVersion(), node: process.versions.node, configuration: null, folder: cwd });
    expect(record.files).toEqual([{ file: 'stc.par.yaml', kind: 'report', format: 'par-report/1' }]);
  });

  test('keeps to the terminal, in both languages', async () => {
    for (const lang of ['vi', 'en']) {
      const { out } = await par(['doctor', '--lang', lang], { cwd: folderWith(), columns: 80 });
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test('notes that there is no report, which is no fault', async () => {
    expect(await said({ 'ghi-chu.txt': '' }, 'files')).toEqual([
      { level: 'note', message: expect.stringContaining('lập mới: par new') },
    ]);
    expect((await par(['doctor'], { cwd: folderWith() })).code).toBe(0);
  });

  test('knows the configuration of a folder above', async () => {
    const files = { 'par.config.yml': CONFIG, 'a/b/stc.par.yaml': CLEAN_REPORT };
    expect(await said(files, 'configuration', 'a/b')).toEqual([
      { level: 'good', message: 'Cấu hình: ../../par.config.yml.' },
    ]);
  });

  test('takes the first of several configurations', async () => {
    const files = { 'par.config.json': '{', 'par.config.yaml': CONFIG };
    expect(await said(files, 'configuration')).toEqual([{ level: 'good', message: 'Cấu hình: par.config.yaml.' }]);
  });

  test('says how a configuration is faulty', async () => {
    const one = { 'par.config.yaml': CONFIG.replace('PAR303', 'PAR33') };
    expect(await said(one, 'configuration')).toEqual([
      {
        level: 'wrong',
        message: expect.stringMatching(/^Cấu hình par\.config\.yaml, dòng 2: .*“PAR33”.* \[PAR810\]$/u),
      },
    ]);
    const { code, out } = await par(['doctor', '--lang', 'en'], { cwd: folderWith(one), columns: 300 });
    expect(code).toBe(1);
    expect(out).toContain('Configuration par.config.yaml, line 2: ');
    const codes = ['PAR1', 'PAR2', 'PAR3', 'PAR4', 'PAR5'].map((text) => `  ${text}: tắt\n`).join('');
    const found = await said({ 'par.config.yaml': `mẫu: par-config/1\nmức độ:\n${codes}` }, 'configuration');
    expect(found.map(({ level }) => level)).toEqual(['wrong', 'wrong', 'wrong', 'note']);
    expect(found[3]?.message).toBe('Cấu hình par.config.yaml còn 2 chỗ nữa phải xem lại.');
  });

  test.each([
    ['nothing', '', 'PAR004'],
    ['no text', 'm\0', 'PAR002'],
    ['a newer format', 'mẫu: par-config/2\n', 'PAR110'],
  ])('and that it holds %s', async (_, content, code) => {
    const found = await said({ 'par.config.yaml': content }, 'configuration');
    expect(found).toEqual([{ level: 'wrong', message: expect.stringContaining(`[${code}]`) }]);
    expect(await said({ 'par.config.yaml': content }, 'format')).toEqual([]);
  });

  test('counts files by what they are', async () => {
    const files = {
      'a.par-directive.yaml': 'mẫu: par-directive/1\n',
      'b.par-calendar.json': '{}',
      'par.config.yaml': CONFIG,
      'c.par-other.yaml': '',
    };
    expect(await said(files, 'files')).toEqual([
      { level: 'good', message: 'Các tệp ở đây: 1 lịch nghỉ, 1 văn bản chỉ đạo, 1 cấu hình.' },
    ]);
    expect(await said(files, 'format')).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a closed folder is wrong', async () => {
    const cwd = folderWith();
    chmodSync(cwd, 0o500);
    const { code, out } = await par(['doctor'], { cwd, columns: 300 });
    chmodSync(cwd, 0o700);
    expect(code).toBe(1);
    expect(out).toContain('Không có quyền ghi vào thư mục');
  });
});

describe('a format that is not read', () => {
  test('is newer, or none of ours', () => {
    expect(standing({ name: 'par-report', version: 1 })).toBe('known');
    expect(standing({ name: 'par-directive', version: 1 })).toBe('known');
    expect(standing({ name: 'par-config', version: 2 })).toBe('newer');
    expect(standing({ name: 'par-report', version: 2 })).toBe('newer');
    expect(standing({ name: 'par-repot', version: 1 })).toBe('unknown');
    expect(standing({ name: 'par-report', version: 0 })).toBe('unknown');
  });

  test.each([
    ['# ghi chú\nmẫu: par-report/2\n', { name: 'par-report', version: 2 }],
    ['{ "format": "par-roster/1" }', { name: 'par-roster', version: 1 }],
    ['kết quả: par-report\n', undefined],
  ])('is read from the head %j', (head, format) => {
    expect(formatIn(head)).toEqual(format);
  });

  test('is wrong, named once with its files', async () => {
    const newer = 'mẫu: par-report/2\n';
    const files = { 'a.par.yaml': newer, 'b.par.yaml': newer, 'c.par.yaml': newer, 'd.par.yaml': newer };
    const [one, ...more] = await said(files, 'format');
    expect(more).toEqual([]);
    expect(one?.level).toBe('wrong');
    expect(one?.message).toMatch(
      /^a\.par\.yaml, b\.par\.yaml, c\.par\.yaml và 1 tệp khác theo mẫu par-report\/2, mới/u,
    );
    expect((await par(['doctor'], { cwd: folderWith(files) })).code).toBe(1);
  });
});

describe('a JSON Schema that is used', () => {
  const own = JSON.stringify(reportJsonSchema({ vocabulary: 'vi' }));
  const report = `# yaml-language-server: $schema=../par.schema.json\n${CLEAN_REPORT}`;

  test('is that of this version', async () => {
    expect(await said({ 'par.schema.json': own, 'b/a.par.yaml': report }, 'schema')).toEqual([
      { level: 'good', message: 'b/a.par.yaml dùng ../par.schema.json, đúng với phiên bản này.' },
    ]);
  });

  test.each([
    ['another one', '{ "type": "object" }', 'khác với phiên bản này. Ghi lại: par schema > ../par.schema.json'],
    ['no JSON', '{', 'khác với phiên bản này.'],
  ])('is wrong where it is %s', async (_, content, sentence) => {
    expect(await said({ 'par.schema.json': content, 'b/a.par.yaml': report }, 'schema')).toEqual([
      { level: 'wrong', message: expect.stringContaining(sentence) },
    ]);
  });

  test('is wrong where it is missing, named once for all the files that use it', async () => {
    expect(await said({ 'b/a.par.yaml': report, 'b/c.par.yaml': report }, 'schema')).toEqual([
      { level: 'wrong', message: expect.stringMatching(/^b\/a\.par\.yaml, b\/c\.par\.yaml dùng .* không có\./u) },
    ]);
  });

  test('is not asked for over the network', async () => {
    const json = '{ "$schema": "https://example.org/par.json", "mẫu": "par-report/1" }';
    expect(await said({ 'a.par.json': json }, 'schema')).toEqual([
      { level: 'good', message: expect.stringContaining('không dùng mạng') },
    ]);
  });

  test('is found in the settings of VS Code, with comments and all', async () => {
    const settings = `{
      // mẫu báo cáo
      "yaml.schemas": { "schema/a.json": ["*.par.yaml", "*.par.yml"], "other.json": "*.other.yaml", },
      /* "x": 1, */
      "json.schemas": [{ "fileMatch": ["*.par.json"], "url": "./schema/b.json" }, { "fileMatch": ["x.json"], "url": "x" }],
    }`;
    const found = await said({ '.vscode/settings.json': settings, 'schema/a.json': own }, 'schema');
    expect(found).toEqual([
      { level: 'good', message: '.vscode/settings.json dùng schema/a.json, đúng với phiên bản này.' },
      { level: 'wrong', message: expect.stringContaining('./schema/b.json, nhưng tệp ấy không có') },
    ]);
  });

  test.each(['{', '[]', 'null', '{ "yaml.schemas": 7, "json.schemas": {} }'])(
    'settings such as %s do not matter',
    async (settings) => {
      const { code, err } = await par(['doctor'], { cwd: folderWith({ '.vscode/settings.json': settings }) });
      expect({ code, err }).toEqual({ code: 0, err: '' });
    },
  );
});

describe('a machine', () => {
  const sound: Machine = {
    par: '0.1.0',
    core: '0.1.0',
    node: '20.19.0',
    leastNode: '20.19',
    platform: 'linux',
    system: 'linux 6.1 x64',
    locale: 'vi_VN.UTF-8',
    terminal: true,
  };
  const levelOf = (id: string, machine: Partial<Machine>): string | undefined =>
    machineObservations({ ...sound, ...machine }).find((one) => one.id === id)?.level;

  test.each([
    ['20.19.0', 'good'],
    ['20.20.2', 'good'],
    ['24.0.0', 'good'],
    ['20.9.0', 'wrong'],
    ['18.20.4', 'wrong'],
  ])('with Node %s is %s', (node, level) => {
    expect(levelOf('node', { node })).toBe(level);
  });

  test.each([
    [{}, 'good'],
    [{ locale: 'C' }, 'note'],
    [{ locale: undefined }, 'note'],
    [{ locale: undefined, terminal: false }, 'good'],
    [{ locale: undefined, platform: 'darwin' }, 'good'],
    [{ platform: 'win32' }, 'note'],
  ] as const)('that is %j shows Vietnamese: %s', (machine, level) => {
    expect(levelOf('encoding', machine)).toBe(level);
  });

  test('is told the way out on Windows', () => {
    const [encoding] = machineObservations({ ...sound, platform: 'win32' }).filter(({ id }) => id === 'encoding');
    expect(encoding?.say(sayIn('vi'))).toContain('chcp 65001');
  });
});
