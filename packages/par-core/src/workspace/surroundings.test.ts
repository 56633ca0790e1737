import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { covers, isWorkingDay } from '../calendar';
import { settleFindings } from '../formats/config/settings';
import { sentenceOf } from '../formats/sentence';
import { folderOf } from './paths';
import { surroundingsOf, type WorkspaceFiles } from './surroundings';

const EXAMPLE = join(import.meta.dirname, '../../../../examples/vinh-ha/vinhha-2023-03-15.par-directive.yaml');

/** A workspace out of texts by path. */
function workspace(texts: Readonly<Record<string, string>>): WorkspaceFiles & { readonly read: string[] } {
  const read: string[] = [];
  return {
    read,
    names: async (folder) =>
      Object.keys(texts).flatMap((path) => (folderOf(path) === folder ? [path.slice(folder.length + 1)] : [])),
    text: async (path) => {
      read.push(path);
      return texts[path];
    },
  };
}

const near = (texts: Readonly<Record<string, string>>, folder = '/w/quy-iv', root = '/w') =>
  surroundingsOf(folder, { files: workspace(texts), root, today: '2021-12-20' });

const calendar = (year: number, ...days: readonly string[]): string =>
  `mẫu: par-calendar/1\nnăm: [${year}]\nngày nghỉ:\n${days.map((day) => `  - { ngày: ${day}, tên: Nghỉ }\n`).join('')}`;
const config = (...lines: readonly string[]): string => ['mẫu: par-config/1', ...lines, ''].join('\n');

describe('what counts for a folder', () => {
  test('is nothing but what is built in where nothing lies nearby', async () => {
    const { config: none, directives, files } = await near({ '/w/quy-iv/so-y-te.par.yaml': 'mẫu: par-report/1' });
    expect(none).toBeUndefined();
    expect(directives.map(({ id }) => id)).toEqual(['soctrang-2021-09-24']);
    expect(files).toEqual([]);
  });

  test('are the calendars beside and above it, the nearest last to speak', async () => {
    const { calendar: known, files } = await near({
      '/w/quy-iv/2028.par-calendar.yaml': calendar(2028, '03/01/2028'),
      '/w/2027.par-calendar.yaml': calendar(2027, '01/01/2027'),
      '/2029.par-calendar.yaml': calendar(2029),
      '/w/quy-iii/2030.par-calendar.yaml': calendar(2030),
    });
    expect([2027, 2028, 2029, 2030].filter((year) => covers(known, year))).toEqual([2027, 2028]);
    expect(isWorkingDay('2028-01-03', known)).toBe(false);
    expect(files.map(({ path }) => path)).toEqual(['/w/quy-iv/2028.par-calendar.yaml', '/w/2027.par-calendar.yaml']);
  });

  test('are the criteria sets beside and above it, which may build on one another, the built-in ones last', async () => {
    const head = (id: string, base: string): string => `mẫu: par-criteria/1\nmã: ${id}\nkế thừa: ${base}\nnăm: 2023\n`;
    const { criteriaSets, brokenFiles, files } = await near({
      '/w/par.config.yaml': config('bộ tiêu chí: [chung/cu.par-criteria.yaml]'),
      '/w/chung/cu.par-criteria.yaml': head('cu', 'par-index-2020'),
      '/w/quy-iv/a.par-criteria.yaml': head('moi', 'tinh'),
      '/w/b.par-criteria.yaml': head('tinh', 'cu'),
      '/w/c.par-criteria.yaml': head('hong', 'khong-co'),
    });
    const ids = criteriaSets.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['moi', 'tinh', 'cu']);
    expect(ids).toContain('par-index-2021');
    expect(brokenFiles).toEqual([
      { kind: 'criteria', id: 'hong', path: '/w/c.par-criteria.yaml', file: '../c.par-criteria.yaml' },
    ]);
    expect(files.flatMap(({ checked }) => checked.findings.map(({ code }) => code))).toEqual(['PAR878']);
  });

  test('are the directives beside and above it, of two with one id the nearer', async () => {
    const example = readFileSync(EXAMPLE, 'utf8');
    const { directives, files } = await near({
      '/w/quy-iv/a.par-directive.yaml': example.replace('địa danh: Vĩnh Hà', 'địa danh: Gần'),
      '/w/b.par-directive.yaml': example.replace('địa danh: Vĩnh Hà', 'địa danh: Xa'),
      '/w/c.par-directive.yaml': 'mẫu: par-directive/1\n',
    });
    expect(directives.map(({ id, place }) => [id, place])).toEqual([
      ['vinhha-2023-03-15', 'Gần'],
      ['soctrang-2021-09-24', 'Sóc Trăng'],
    ]);
    expect(files.map(({ path, checked }) => [path, checked.findings.map(({ code }) => code)])).toEqual([
      ['/w/quy-iv/a.par-directive.yaml', []],
      ['/w/b.par-directive.yaml', ['PAR834']],
      ['/w/c.par-directive.yaml', expect.arrayContaining(['PAR102'])],
    ]);
  });

  test('ends with the nearest configuration', async () => {
    const {
      config: found,
      settings,
      files,
    } = await near({
      '/w/quy-iv/par.config.yaml': config('mức độ: { PAR601: tắt }'),
      '/w/par.config.yaml': config('mức độ: { PAR602: tắt }'),
      '/w/2027.par-calendar.yaml': calendar(2027),
    });
    expect(found?.path).toBe('/w/quy-iv/par.config.yaml');
    expect(found?.folder).toBe('/w/quy-iv');
    expect([...settings.severities]).toEqual([['PAR601', 'off']]);
    expect(files).toEqual([]);
  });

  test('goes beyond the root for nobody', async () => {
    const texts = { '/w/par.config.yaml': config('mức độ: { PAR601: tắt }') };
    expect((await near(texts, '/elsewhere', '/w')).config).toBeUndefined();
    expect((await near(texts, '/w/a/b', '/w/a')).config).toBeUndefined();
    expect((await near(texts, '/w/a/b', '')).config?.path).toBe('/w/par.config.yaml');
  });

  test('are the files that the configuration names, and each that is missing is found in it', async () => {
    const { calendar: known, config: found } = await near({
      '/w/par.config.yaml': config(
        'lịch nghỉ: [chung/2027.par-calendar.yaml, chung/2028.par-calendar.yaml, README.md]',
      ),
      '/w/chung/2027.par-calendar.yaml': calendar(2027),
      '/w/README.md': '# Đọc tôi',
    });
    expect(covers(known, 2027)).toBe(true);
    expect(found?.checked.findings.map((one) => [one.code, sentenceOf(one, 'en')])).toEqual([
      ['PAR815', expect.stringContaining('“chung/2028.par-calendar.yaml”')],
      ['PAR815', expect.stringContaining('“README.md”')],
    ]);
  });

  test('never leads out of the folder of the configuration', async () => {
    const files = workspace({
      '/w/quy-iv/par.config.yaml': config('lịch nghỉ: [../2027.par-calendar.yaml, /etc/passwd, "..\\\\..\\\\x"]'),
      '/w/2027.par-calendar.yaml': calendar(2027),
    });
    const { config: found } = await surroundingsOf('/w/quy-iv', { files, root: '/w', today: '2021-12-20' });
    expect(found?.checked.findings.map(({ code }) => code)).toEqual(['PAR814', 'PAR814', 'PAR814']);
    expect(files.read).toEqual(['/w/quy-iv/par.config.yaml']);
  });

  test('is as far as can be read where a file is broken', async () => {
    const {
      config: found,
      settings,
      files,
    } = await near({
      '/w/par.config.yaml': config('mức độ: { PAR601: tắt, PAR9: tắt }', 'ngoại lệ: 5'),
      '/w/2027.par-calendar.yaml': 'mẫu: par-calendar/1\nngày nghỉ: 5',
      '/w/2028.par-calendar.yaml': '\u0000',
    });
    expect(found?.checked.findings.map(({ code }) => code)).toEqual(['PAR810', 'PAR103']);
    expect(settleFindings([], settings, 'a').findings).toEqual([]);
    expect(files.map(({ checked }) => checked.findings.length > 0)).toEqual([true, true]);
  });
});
