import { CODES, codesInOrder } from '@soctrang/par-core/codes';
import { describe, expect, test } from 'vitest';
import { par } from '../../test/par';

interface Listed {
  readonly code: string;
  readonly severity: string;
  readonly family: string;
  readonly page: string;
}

async function listed(...argv: readonly string[]): Promise<readonly Listed[]> {
  const { code, out, err } = await par(['codes', ...argv, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

const namesOf = (records: readonly Listed[]): readonly string[] => records.map(({ code }) => code);

describe('par codes', () => {
  test('lists every code under its family, with severity and title', async () => {
    const { code, out } = await par(['codes'], { columns: 120 });
    expect(code).toBe(0);
    expect(out).toContain('\nPAR3xx – Ngày tháng và thời hạn\nPAR301  lỗi');
    const lines = out.split('\n');
    for (const [name, { title }] of Object.entries(CODES))
      expect(lines.filter((line) => line.startsWith(`${name} `) && line.endsWith(title.vi))).toHaveLength(1);
    expect(namesOf(await listed())).toEqual(codesInOrder());
  });

  test.each([
    [['PAR3'], /^PAR3/u],
    [['par3xx'], /^PAR3/u],
    [['5', 'PAR8'], /^PAR[58]/u],
    [['PAR30'], /^PAR30/u],
  ])('%j lists what begins so', async (argv, pattern) => {
    const names = namesOf(await listed(...argv));
    expect(names).toEqual(codesInOrder().filter((code) => pattern.test(code)));
    expect(names).not.toEqual([]);
  });

  test('lists one severity, also where no code has it', async () => {
    const infos = await listed('--severity', 'info');
    expect(new Set(infos.map(({ severity }) => severity))).toEqual(new Set(['info']));
    expect(await listed('PAR8', '--severity', 'hint')).toEqual([]);
    expect((await par(['codes', 'PAR8', '--severity', 'hint'])).out).toBe('Không có mã nào.\n');
  });

  test('says where the page of a code is', async () => {
    expect((await listed('PAR3'))[0]).toMatchObject({
      code: 'PAR301',
      family: 'PAR3',
      page: 'docs/findings/PAR301.md',
    });
  });

  test.each([
    ['PAR382', 'par: Không có mã phát hiện “PAR382”. Có phải là PAR302?\n'],
    ['xyz', 'par: Không có mã phát hiện “xyz”. Xem danh sách: par codes\n'],
  ])('knows no %s', async (name, err) => {
    expect(await par(['codes', name])).toEqual({ code: 2, out: '', err });
    expect(await par(['codes', name, '--json'])).toEqual({ code: 2, out: '[]\n', err });
  });

  test('names all that is not known', async () => {
    const { err } = await par(['codes', 'PAR301', 'abc', 'def', '--lang', 'en']);
    expect(err.match(/There is no code/gu)).toHaveLength(2);
  });

  test('keeps to the terminal', async () => {
    for (const lang of ['vi', 'en']) {
      const { out } = await par(['codes', '--lang', lang], { columns: 60 });
      expect(out.split('\n').filter((line) => line.length > 60)).toEqual([]);
    }
  });

  test('colours the severity and nothing else of a row', async () => {
    const { out } = await par(['codes', 'PAR3'], { colours: true });
    expect(out).toContain('PAR301  \u001b[31m\u001b[1mlỗi\u001b[22m\u001b[39m ');
  });
});

describe('par codes with a whole code', () => {
  test('says why, wrong with the place marked, right, on what ground, and how to silence it', async () => {
    const { code, out } = await par(['codes', 'par401']);
    expect(code).toBe(0);
    expect(out).toMatch(/^PAR401 – Hoàn thành nhưng tiến độ chưa đủ\nlỗi · Sự nhất quán trong báo cáo\n/u);
    expect(out).toContain('    tiến độ: 60%\n             ^^^\n');
    expect(out).toContain('\nViết đúng:\n');
    expect(out).toContain('\nCăn cứ:\n  Quy ước của phần mềm: hoàn thành là 100%\n');
    expect(out).toContain('“# par-disable-next-line PAR401”');
  });

  test('says what no lines can show in words, and that no comment silences it', async () => {
    const { out } = await par(['codes', '804', '--lang', 'en']);
    expect(out).toContain('The roster names the Department of Health');
    expect(out).toContain('No comment in the file silences it.');
    expect(out).toContain('  - { tệp: [quy-iv-2021.par-roster.yaml], mã phát hiện: [PAR804] }');
  });

  test('shows several, each once', async () => {
    const { out } = await par(['codes', 'PAR301', '301', 'PAR206']);
    expect(out.match(/^PAR\d+ – /gmu)).toEqual(['PAR301 – ', 'PAR206 – ']);
  });

  test.each(codesInOrder())('%s has a page in both languages', async (name) => {
    for (const lang of ['vi', 'en']) {
      const { code, out } = await par(['codes', name, '--lang', lang], { columns: 100 });
      expect(code).toBe(0);
      expect(out).not.toMatch(/undefined|\[object/u);
    }
  });

  test('gives all as data', async () => {
    const [record] = JSON.parse((await par(['codes', 'PAR601', '--json'])).out);
    expect(record).toMatchObject({ code: 'PAR601', within: 'evidence', page: 'docs/findings/PAR601.md' });
    expect(record.basis[0].text.en).toContain('Decree 30/2020/NĐ-CP, annex I');
    expect(record.sentences.length).toBeGreaterThan(0);
  });

  test('takes no option of the list', async () => {
    expect((await par(['codes', 'PAR301', '--severity', 'error'])).err).toBe(
      'par: Tùy chọn --severity chỉ dùng cho danh sách, không dùng cùng với một mã đầy đủ.\n',
    );
  });
});
