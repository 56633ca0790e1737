import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { soctrang20210924 } from '@soctrang/par-core/directive';
import { describe, expect, test } from 'vitest';
import { par } from '../../test/par';
import { schemaListing } from './schema';

interface Listed {
  readonly id: string;
  readonly conditional?: boolean;
  readonly role?: string;
  readonly obligations: readonly { readonly id: string }[];
}

async function listed(...argv: readonly string[]): Promise<readonly Listed[]> {
  const { code, out, err } = await par([...argv, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

const ids = (records: readonly Listed[]): readonly string[] => records.map(({ id }) => id);

describe('par tasks', () => {
  test('lists all forty-six, with their obligations', async () => {
    const tasks = await listed('tasks');
    expect(ids(tasks)).toEqual(soctrang20210924.tasks.map(({ id }) => id));
    expect(tasks).toHaveLength(46);
    expect(tasks.find(({ id }) => id === '1.g')?.obligations[2]?.id).toBe('1.g.3');
  });

  test('lists what binds an agency, however it is named, and nothing else', async () => {
    const expected = ['1.a', '1.b', '1.c', '1.d', '1.e', '1.g', '1.h', '1.i', '1.k', '1.l', '1.m', '3.a', '3.b', '3.c'];
    for (const name of ['so-tai-chinh', 'Sở Tài chính', 'STC', 'stc', 'so tai chinh']) {
      const tasks = await listed('tasks', '--agency', name);
      expect(ids(tasks)).toEqual(expected);
      expect(tasks.every(({ conditional, role }) => conditional === false && role === 'lead')).toBe(true);
    }
  });

  test('marks what binds on a condition', async () => {
    const tasks = await listed('tasks', '--agency', 'Kế Sách');
    expect(tasks.filter(({ conditional }) => conditional).map(({ id }) => id)).toEqual(['1.n']);
    const { out } = await par(['tasks', '--agency', 'Kế Sách']);
    expect(out).toContain('\n1.n *');
    expect(out).toContain('\n* Chỉ thực hiện khi có điều kiện');
  });

  test('adds what an agency takes part in, to who asks', async () => {
    const tasks = await listed('tasks', '--agency', 'snv', '--with-support');
    expect(ids(tasks.filter(({ role }) => role === 'support'))).toEqual(['3.b', '4.b']);
    expect((await par(['tasks', '--agency', 'snv', '--with-support'])).out).toContain(
      'Nhiệm vụ tham gia phối hợp (2)\n',
    );
    expect(ids(await listed('tasks', '--agency', 'snv'))).not.toContain('3.b');
  });

  test('lists nothing for who is bound to nothing', async () => {
    expect(await listed('tasks', '--agency', 'Kiểm toán Nhà nước')).toEqual([]);
    expect((await par(['tasks', '--agency', 'Kiểm toán Nhà nước'])).out).toContain('Không có nhiệm vụ nào.\n');
  });

  test('needs an agency to know what it takes part in', async () => {
    const { code, err } = await par(['tasks', '--with-support']);
    expect(code).toBe(2);
    expect(err).toBe('par: Tùy chọn --with-support chỉ dùng cùng với --agency.\n');
  });
});

describe('par agencies', () => {
  test('lists the agencies of the directive’s day', async () => {
    const agencies = await listed('agencies');
    expect(ids(agencies)).toContain('so-ke-hoach-va-dau-tu');
    expect(new Set(ids(agencies)).size).toBe(agencies.length);
    const { out } = await par(['agencies']);
    for (const { id } of agencies) expect(out).toContain(id);
    expect(out).toMatch(/^Các cơ quan vào ngày 24\/09\/2021\n/u);
  });

  test('knows what became of them', async () => {
    const after = ids(await listed('agencies', '--on', '10/3/2025'));
    expect(after).not.toContain('so-ke-hoach-va-dau-tu');
    expect(after).toContain('so-tai-chinh');
  });

  test('keeps the heads of its short columns on one line', async () => {
    const { out } = await par(['agencies']);
    expect(out).toMatch(/^Sở, ban, ngành tỉnh \(\d+\) +Viết tắt {2}Mã$/mu);
  });

  test('shows an abbreviation only where it names one agency', async () => {
    const { out } = await par(['agencies']);
    expect(out).toMatch(/^Sở Tài chính +STC +so-tai-chinh$/mu);
    expect(out).toMatch(/^Ủy ban nhân dân huyện Kế Sách +uy-ban-nhan-dan-huyen-ke-sach$/mu);
  });
});

describe.each([['tasks'], ['agencies'], ['tasks', '--agency', 'snv', '--with-support']])(
  'the list of par %s',
  (...argv) => {
    test.each([80, 120])('keeps to a terminal of %i columns', async (columns) => {
      for (const lang of ['vi', 'en']) {
        const { out } = await par([...argv, '--lang', lang], { columns });
        expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
      }
    });
  },
);

describe('par schema', () => {
  test.each([
    ['vi', ['mẫu'], ['format']],
    ['en', ['format'], ['mẫu']],
    ['both', ['mẫu', 'format'], []],
  ])('knows the keys of %s', async (keys, there, absent) => {
    const { code, out } = await par(['schema', '--keys', keys]);
    expect(code).toBe(0);
    const schema = JSON.parse(out);
    for (const key of there) expect(schema.properties).toHaveProperty([key]);
    for (const key of absent) expect(schema.properties).not.toHaveProperty([key]);
  });

  test.each(['report', 'roster', 'calendar'])('prints the published schema of a %s', async (kind) => {
    const published = readFileSync(
      join(import.meta.dirname, '..', '..', '..', 'par-core', 'schema', `par-${kind}-1.vi.schema.json`),
      'utf8',
    );
    expect(await par(['schema', kind, '--keys', 'vi'])).toMatchObject({ code: 0, out: published, err: '' });
  });

  test.each([
    ['vi', ['raport'], 'Không có loại tệp “raport”'],
    ['en', ['raport'], 'no kind of file “raport”'],
    ['vi', ['report', 'roster'], 'thừa “roster”'],
    ['en', ['report', 'roster'], '“roster” is too much'],
  ])('names the kinds in %s where %j is asked for', async (lang, kinds, sentence) => {
    const { code, out, err } = await par(['schema', ...kinds, '--lang', lang]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    for (const kind of ['report', 'roster', 'calendar']) expect(err).toMatch(new RegExp(`^  ${kind} `, 'mu'));
  });

  test('is made for another directive where one is handed in', () => {
    const another = { ...soctrang20210924, id: 'can-tho-2026', tasks: soctrang20210924.tasks.slice(0, 2) };
    const schema = schemaListing({ kind: 'report', vocabulary: 'en', directive: another });
    expect(schema).toContain('can-tho-2026');
    expect(schema).not.toContain('"9.i"');
  });
});
