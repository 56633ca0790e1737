/** What a user may hand to the command without meaning any harm: each is answered, nothing ends the program. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, folderWith, par } from './par';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const HEAD = CLEAN_REPORT.split('nhiệm vụ:')[0] ?? '';

/** By name: the content of a report, and the codes that answer it. */
const CONTENTS: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
  ['empty', '', ['PAR004']],
  ['only-comments', '# sẽ viết sau\n', ['PAR004']],
  ['bom', `\ufeff${CLEAN_REPORT}`, []],
  ['crlf', CLEAN_REPORT.replaceAll('\n', '\r\n'), []],
  ['tabs', CLEAN_REPORT.replaceAll('\n  ', '\n\t'), ['PAR009']],
  ['nul', bytes('mẫu: par-report/1\n', [0, 0, 0]), ['PAR002']],
  ['latin-1', bytes('co quan: S', [0xf4], '\n'), ['PAR002']],
  ['utf-16', bytes([0xff, 0xfe, 0x6d, 0]), ['PAR002']],
  ['picture', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF', [0]), ['PAR002']],
  ['deep-yaml', `${HEAD}nhiệm vụ: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`, ['PAR017']],
  ['bomb', `${HEAD}nhiệm vụ: []\nx: &a [${'1,'.repeat(999)}]\ny: [${'*a,'.repeat(999)}]\n`, ['PAR016']],
  ['recursive', `${HEAD}nhiệm vụ: &a [*a]\n`, ['PAR016']],
  ['twice', `${CLEAN_REPORT}kỳ báo cáo: Quý IV/2021\n`, ['PAR106']],
  ['prototype', `${CLEAN_REPORT}__proto__: { a: 1 }\nconstructor: 1\n`, ['PAR101']],
  ['documents', `${CLEAN_REPORT}---\n${CLEAN_REPORT}`, ['PAR015']],
  ['tag', CLEAN_REPORT.replace('par-report', '!!js/function par-report'), ['PAR016']],
  ['conflict', `<<<<<<< HEAD\n${CLEAN_REPORT}=======\n>>>>>>> main\n`, ['PAR018']],
];

interface Found {
  readonly code: string;
  readonly message: string;
}

describe('a report with', () => {
  test.each(CONTENTS)('%s is answered by its finding, in every form of the results', async (name, content, codes) => {
    const cwd = folderWith({ [`${name}.par.yaml`]: content });
    for (const format of ['pretty', 'json', 'sarif', 'github', 'junit', 'checkstyle', 'markdown']) {
      const { code, out, err } = await par(['check', '--format', format], { cwd });
      expect(code).toBe(codes.length > 0 ? 1 : 0);
      expect(err).toBe('');
      expect(out).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)$/mu);
      if (format === 'json') {
        const found: Found[] = JSON.parse(out);
        for (const one of codes) expect(found.map((finding) => finding.code)).toContain(one);
        expect(found.length).toBeLessThan(50);
      }
    }
  });

  test.each(CONTENTS)('%s is laid out, or refused and left as it was', async (name, content) => {
    const cwd = folderWith({ [`${name}.par.yaml`]: content });
    const file = path.join(cwd, `${name}.par.yaml`);
    const before = readFileSync(file);
    const { code } = await par(['fmt'], { cwd });
    expect([0, 1]).toContain(code);
    if (code === 1) expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(cwd)).toEqual([`${name}.par.yaml`]);
  });
});

test('a pattern may be absolute', async () => {
  const cwd = folderWith({ 'a/tot.par.yaml': CLEAN_REPORT });
  for (const pattern of [`${cwd}/a/*.par.yaml`, `${cwd}/*/tot.par.yaml`, `${cwd}/**/*.par.yaml`]) {
    const { code, err } = await par(['check', pattern.replaceAll('\\', '/')], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  }
});

test('a file of 100 MB is refused by its size, unread', async () => {
  const cwd = folderWith({ 'lon.par.yaml': '', 'nho.par.yaml': CLEAN_REPORT });
  ftruncateSync(openSync(path.join(cwd, 'lon.par.yaml'), 'r+'), 100 * 1024 * 1024);
  const { code, out } = await par(['check', '--format', 'json'], { cwd });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([{ code: 'PAR003', file: 'lon.par.yaml' }]);
  expect((await par(['fmt', '--check'], { cwd })).code).toBe(1);
});

describe.skipIf(process.platform === 'win32')('a path that', () => {
  const paths = (): string => {
    const cwd = folderWith({ 'tot.par.yaml': CLEAN_REPORT });
    mkdirSync(path.join(cwd, 'la-thu-muc.par.yaml'));
    symlinkSync('khong-co', path.join(cwd, 'gay.par.yaml'));
    symlinkSync('vong-2.par.yaml', path.join(cwd, 'vong-1.par.yaml'));
    symlinkSync('vong-1.par.yaml', path.join(cwd, 'vong-2.par.yaml'));
    return cwd;
  };

  test.each(['khong-co.par.yaml', 'gay.par.yaml', 'vong-1.par.yaml', 'la-thu-muc.par.yaml'])(
    'leads to nothing to read is named, and the other file is checked: %s',
    async (name) => {
      for (const command of ['check', 'fmt']) {
        const { code, out, err } = await par([command, name, 'tot.par.yaml'], { cwd: paths() });
        expect(code).toBe(2);
        expect(err).toContain(name);
        expect(err.trim().split('\n')).toHaveLength(1);
        expect(out).not.toBe('');
      }
    },
  );

  const MAIN = path.join(import.meta.dirname, '..', 'dist', 'main.js');
  // Whoever may read everything steps down first.
  const NOBODY = 65_534;
  test.runIf(existsSync(MAIN))('may not be read is named, as is a folder that may not be written', () => {
    const cwd = paths();
    chmodSync(cwd, 0o555);
    chmodSync(path.join(cwd, 'tot.par.yaml'), 0);
    const options = { cwd, encoding: 'utf8', ...(process.getuid?.() === 0 && { uid: NOBODY, gid: NOBODY }) } as const;
    const check = spawnSync(process.execPath, [MAIN, 'check', 'tot.par.yaml'], options);
    expect(check.stderr).toMatch(/^par: Không có quyền đọc “tot\.par\.yaml”\./u);
    expect(check.status).toBe(2);
    const made = spawnSync(process.execPath, [MAIN, 'new', '--agency', 'stc', '--period', '2021-Q4'], options);
    expect(made.stderr).toMatch(/^par: Không có quyền ghi/u);
    expect(made.status).toBe(2);
    chmodSync(cwd, 0o755);
  });
});
