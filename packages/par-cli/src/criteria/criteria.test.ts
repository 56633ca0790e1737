import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, par } from '../../test/par';
import { workspace } from '../../test/scored-workspace';

describe('par criteria', () => {
  test('lists the sets nearby before the built-in ones', async () => {
    const { out } = await par(['criteria', 'list', '--json'], { cwd: workspace() });
    expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual([
      'bo-tieu-chi-thu',
      'directive-soctrang-2021',
      'par-index-2021',
      'par-index-2020',
    ]);
  });

  test('shows a set with its rules in words and the source of its numbers', async () => {
    const { out } = await par(['criteria', 'show', 'par-index-2021']);
    const words = out.replace(/\s+/gu, ' ');
    expect(words).toContain('Quyết định: 1149/QĐ-BNV, 30/12/2020, Bộ Nội vụ');
    expect(words).toContain('Xếp loại: A từ 90%; B từ 80%; C từ 70%; D còn lại');
    expect(words).toContain('có nguồn: Kết quả PAR INDEX 2021 của tỉnh Bắc Giang');
  });

  test('prints a set as a file that can be read again', async () => {
    const { out } = await par(['criteria', 'show', '--yaml', 'directive-soctrang-2021']);
    const cwd = folderWith({ 'x.par-criteria.yaml': out.replace('mã: directive-soctrang-2021', 'mã: cua-toi') });
    expect(await par(['criteria', 'check', 'x.par-criteria.yaml'], { cwd })).toMatchObject({ code: 0, err: '' });
  });

  test('says what differs between two sets', async () => {
    const { code, out } = await par(['criteria', 'diff', 'par-index-2020', 'par-index-2021']);
    expect(code).toBe(0);
    expect(out).toContain('Năm: 2020 → 2021.');
    expect(out).not.toContain('Provincial');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const same = await par(['criteria', 'diff', 'par-index-2021', 'par-index-2021']);
    expect(same).toMatchObject({ code: 0, err: '' });
    expect(same.out).not.toContain('→');
  });

  test('begins a file with the template, and never over another', async () => {
    const cwd = folderWith({});
    const begun = await par(['criteria', 'new', 'cchc-2022.par-criteria.yaml'], { cwd });
    expect(begun).toMatchObject({ code: 0, err: '' });
    expect(begun.out).toContain('Mọi con số trong đó là ví dụ');
    expect(readFileSync(path.join(cwd, 'cchc-2022.par-criteria.yaml'), 'utf8')).toContain('mẫu: par-criteria/1');
    expect((await par(['criteria', 'new', 'cchc-2022.par-criteria.yaml'], { cwd })).code).toBe(2);
    expect((await par(['criteria', 'new', 'cchc.yaml'], { cwd })).err).toContain('cchc.par-criteria.yaml');
    expect((await par(['criteria', 'check', 'cchc-2022.par-criteria.yaml'], { cwd })).code).toBe(0);
  });

  test.each([
    [['nwe'], 'có phải new?'],
    [['show'], 'viết như sau'],
    [['show', 'par-index-2012'], 'par-index'],
    [['diff'], 'viết như sau'],
    [['diff', 'par-index-2021'], 'còn thiếu bộ tiêu chí thứ hai để so với par-index-2021'],
    [['check'], 'viết như sau'],
  ])('refuses %j', async (args, sentence) => {
    const { code, err } = await par(['criteria', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
