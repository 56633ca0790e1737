import { describe, expect, test } from 'vitest';
import { folderWith, par, reportOf } from '../../test/par';
import { findReports } from './find-reports';

const FILES = {
  'q3/so-y-te.par.yaml': '',
  'q4/so-noi-vu.par.yaml': '',
  'q4/so-y-te.par.json': '',
  'q4/nhap/so-y-te.par.yaml': '',
  'q4/ghi-chu.yaml': 'a: 1\n',
  'q4/.an/so-y-te.par.yaml': '',
  'q4/node_modules/x.par.yaml': '',
  'so-tu-phap.par.yaml': '',
  '.an.par.yaml': '',
};

async function filesOf(named: readonly string[], files: Readonly<Record<string, string>> = FILES): Promise<unknown> {
  const { files: found, problems } = await findReports(named, folderWith(files));
  return problems.length === 0 ? found.map(({ file }) => file) : problems;
}

describe('a pattern', () => {
  test.each([
    ['*.par.yaml', ['so-tu-phap.par.yaml']],
    ['./*.par.yaml', ['./so-tu-phap.par.yaml']],
    ['q4/*.par.yaml', ['q4/so-noi-vu.par.yaml']],
    ['./q4/*.par.yaml', ['./q4/so-noi-vu.par.yaml']],
    ['q?/so-y-te.*', ['q3/so-y-te.par.yaml', 'q4/so-y-te.par.json']],
    ['q[34]/so-y-te.par.{yaml,json}', ['q3/so-y-te.par.yaml', 'q4/so-y-te.par.json']],
    ['{q3/so-y-te,q4/so-noi-vu}.par.yaml', ['q3/so-y-te.par.yaml', 'q4/so-noi-vu.par.yaml']],
    ['**/so-y-te.par.yaml', ['q3/so-y-te.par.yaml', 'q4/nhap/so-y-te.par.yaml']],
    ['**/nhap', ['q4/nhap/so-y-te.par.yaml']],
  ])('%s stands for the reports that match, sorted', async (pattern, expected) => {
    expect(await filesOf([pattern])).toEqual(expected);
  });

  test('stands for folders, too, as it does for a shell', async () => {
    expect(await filesOf(['q*'])).toEqual(await filesOf(['q3', 'q4']));
    expect(await filesOf(['*'])).toEqual(await filesOf([]));
  });

  test('after “!” leaves out what it matches, wherever it stands', async () => {
    const left = ['q3/so-y-te.par.yaml', 'q4/so-noi-vu.par.yaml', 'q4/so-y-te.par.json'];
    expect(await filesOf(['q3', 'q4', '!q4/nhap'])).toEqual(left);
    expect(await filesOf(['!**/nhap/**', 'q?'])).toEqual(left);
    expect(await filesOf(['!q4', '!q3'])).toEqual(['so-tu-phap.par.yaml']);
    expect(await filesOf(['!không có'])).toEqual(await filesOf([]));
  });

  test('that leaves out everything is a problem', async () => {
    expect(await filesOf(['q3', '!**'])).toMatchObject([{ kind: 'all-excluded' }]);
  });

  test.each(['q5/*.par.yaml', '*.txt', 'q4/*.yml', '[', 'q4/{a', '**/*.par.yaml.bak'])(
    'that matches no report is a problem: %s',
    async (pattern) => {
      expect(await filesOf([pattern])).toEqual([{ kind: 'no-match', path: pattern }]);
    },
  );

  test('is a name where there is a file of that name', async () => {
    const files = { 'a[1].par.yaml': '', 'a1.par.yaml': '', '!b.par.yaml': '', '{x}/c.par.yaml': '' };
    expect(await filesOf(['a[1].par.yaml'], files)).toEqual(['a[1].par.yaml']);
    expect(await filesOf(['!b.par.yaml'], files)).toEqual(['!b.par.yaml']);
    expect(await filesOf(['{x}'], files)).toEqual(['{x}/c.par.yaml']);
  });

  test('names the reports it passes over as they have another name', async () => {
    const report = reportOf('- { mã: 3.a, trạng thái: chưa thực hiện }');
    const found = await findReports(['q4/*.yaml'], folderWith({ ...FILES, 'q4/bao-cao.yaml': report }));
    expect(found.files.map(({ file }) => file)).toEqual(['q4/so-noi-vu.par.yaml']);
    expect(found.misnamed).toEqual(['q4/bao-cao.yaml']);
  });

  test.each([30, 2000])('of %i stars is refused: a long name could match in too many ways', async (count) => {
    const file = { [`${'a'.repeat(200)}.par.yaml`]: '' };
    const pattern = `${'*a'.repeat(count)}*.par.yml`;
    expect(await filesOf([pattern], file)).toMatchObject([{ kind: 'pattern-complex' }]);
    expect(await filesOf(['.', `!${pattern}`], file)).toMatchObject([{ kind: 'pattern-complex' }]);
    expect(await filesOf([`**/${'*a'.repeat(3)}*.par.yml`], file)).toMatchObject([{ kind: 'no-match' }]);
    expect(await filesOf([`+(${'a'.repeat(3)}|+(a))*.par.yml`], file)).toMatchObject([{ kind: 'no-match' }]);
  });

  test('in words', async () => {
    const { code, err } = await par(['check', 'bao-cao/*.par.yaml'], { cwd: folderWith() });
    expect(code).toBe(2);
    expect(err).toContain('Không có báo cáo nào khớp với mẫu “bao-cao/*.par.yaml”');
  });
});

test('a folder that is named twice is read once, and is no problem', async () => {
  expect(await filesOf(['q3', 'q3', './q3'])).toEqual(['q3/so-y-te.par.yaml']);
});
