import { chmodSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderWith } from '../../test/par';
import { findReports } from './find-reports';

const isRoot = process.getuid?.() === 0;
const hasLinks = process.platform !== 'win32';

async function filesOf(named: readonly string[], cwd: string): Promise<readonly string[]> {
  return (await findReports(named, cwd)).files.map(({ file }) => file);
}

describe('the reports in a folder', () => {
  test('are known by their names, in and below it, and sorted by code point', async () => {
    const cwd = folderWith({
      'b/Ủy ban.par.yaml': '',
      'b/so-y-te.par.yml': '',
      'b/SO-TU-PHAP.PAR.JSON': '',
      'b/ｓｏ.par.yaml': '',
      'b/😀.par.yaml': '',
      'b/a/so-noi-vu.par.yaml': '',
      'b/ghi-chu.yaml': '',
      'b/.par.yaml': '',
      'b/.nhap.par.yaml': '',
      'b/.git/so-y-te.par.yaml': '',
      'b/node_modules/x/so-y-te.par.yaml': '',
    });
    // In UTF-16 the face would stand before the full-width letters.
    const names = [
      'SO-TU-PHAP.PAR.JSON',
      'a/so-noi-vu.par.yaml',
      'so-y-te.par.yml',
      'Ủy ban.par.yaml',
      'ｓｏ.par.yaml',
      '😀.par.yaml',
    ];
    expect(await filesOf(['b'], cwd)).toEqual(names.map((name) => `b/${name}`));
    expect(await filesOf(['b/'], cwd)).toEqual(names.map((name) => `b/${name}`));
    expect(await filesOf(['./b'], cwd)).toEqual(names.map((name) => `./b/${name}`));
    expect(await filesOf([], path.join(cwd, 'b'))).toEqual(names);
  });

  test('stand in the order of the arguments, each once', async () => {
    const cwd = folderWith({ 'a/1.par.yaml': '', 'b/2.par.yaml': '', 'b/3.par.yaml': '' });
    expect(await filesOf(['b/3.par.yaml', 'b', 'a', './a/1.par.yaml'], cwd)).toEqual([
      'b/3.par.yaml',
      'b/2.par.yaml',
      'a/1.par.yaml',
    ]);
  });

  test('none there is a problem of its own, and the other folder is read all the same', async () => {
    const cwd = folderWith({ 'trong/ghi-chu.txt': '', 'co/1.par.yaml': '' });
    expect(await findReports(['trong', 'co'], cwd)).toMatchObject({
      files: [{ file: 'co/1.par.yaml' }],
      problems: [{ kind: 'no-reports', path: 'trong' }],
    });
  });
});

describe('a report whose name is not that of one', () => {
  const report = '# Báo cáo quý IV\nmẫu: par-report/1\n';

  test('is said to be passed over, and nothing else is', async () => {
    const cwd = folderWith({
      'b/1.par.yaml': report,
      'b/report.yaml': report,
      'b/c/bao cao.YML': '"format": "par-report/1"\n',
      'b/c/stc.json': JSON.stringify({ mẫu: 'par-report/1' }),
      'b/ghi-chu.txt': report,
      'b/package.json': '{ "name": "x" }',
      'b/iv.par-roster.yaml': 'mẫu: par-roster/1\n',
      'b/.nhap.yaml': report,
      'b/dai.yaml': `# ${'x'.repeat(2000)}\n${report}`,
    });
    const { files, misnamed } = await findReports(['b'], cwd);
    expect(files.map(({ file }) => file)).toEqual(['b/1.par.yaml', 'b/iv.par-roster.yaml']);
    expect(misnamed).toEqual(['b/c/bao cao.YML', 'b/c/stc.json', 'b/report.yaml']);
  });

  test('is not passed over where somebody names it', async () => {
    const cwd = folderWith({ 'b/1.par.yaml': report, 'b/report.yaml': report });
    expect((await findReports(['b', 'b/report.yaml'], cwd)).misnamed).toEqual([]);
  });
});

describe('a file that is named', () => {
  test('is taken whatever its name', async () => {
    const cwd = folderWith({ 'bao cao.txt': '', '.nhap.par.yaml': '' });
    expect(await filesOf(['bao cao.txt', '.nhap.par.yaml'], cwd)).toEqual(['bao cao.txt', '.nhap.par.yaml']);
  });

  test('and has no name is refused: it is not the current folder', async () => {
    const cwd = folderWith({ 'a.par.yaml': '' });
    expect(await findReports(['', ' '], cwd)).toMatchObject({
      files: [],
      problems: [
        { kind: 'empty', path: '' },
        { kind: 'empty', path: ' ' },
      ],
    });
  });

  test('and is not there is not guessed from the ending that all reports share', async () => {
    const cwd = folderWith({ 'rong.par.yaml': '', 'khong-con.par.yaml': '' });
    expect((await findReports(['khongco.par.yaml', 'xyzzy.par.yaml'], cwd)).problems).toEqual([
      { kind: 'missing', path: 'khongco.par.yaml', meant: 'khong-con.par.yaml' },
      { kind: 'missing', path: 'xyzzy.par.yaml' },
    ]);
  });

  test('and is not there is missing, with the neighbour that was meant', async () => {
    const cwd = folderWith({ 'b/so-tai-chinh.par.yaml': '' });
    expect((await findReports(['b/so-tai-chnh.par.yaml', 'c', 'b/so-tai-chinh.par.yaml/x'], cwd)).problems).toEqual([
      { kind: 'missing', path: 'b/so-tai-chnh.par.yaml', meant: 'b/so-tai-chinh.par.yaml' },
      { kind: 'missing', path: 'c', meant: 'b' },
      { kind: 'missing', path: 'b/so-tai-chinh.par.yaml/x' },
    ]);
  });

  test('with a name that no system takes is a problem, no crash', async () => {
    const { problems } = await findReports(['x'.repeat(5000), 'a\u0000b'], folderWith());
    expect(problems.map(({ kind }) => kind)).toEqual(['name-too-long', 'unreadable']);
  });

  test.runIf(hasLinks)('has to be a file: a socket is none', async () => {
    const cwd = folderWith();
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(path.join(cwd, 'o-cam'), resolve));
    expect((await findReports(['o-cam'], cwd)).problems).toEqual([{ kind: 'no-file', path: 'o-cam' }]);
  });
});

describe.runIf(hasLinks)('links', () => {
  test('are followed, but not round and round', async () => {
    const cwd = folderWith({ 'a/1.par.yaml': '', 'khac/2.par.yaml': '' });
    symlinkSync('..', path.join(cwd, 'a/len-tren'));
    symlinkSync('../khac', path.join(cwd, 'a/sang-ngang'));
    expect(await filesOf(['a'], cwd)).toEqual(['a/1.par.yaml', 'a/len-tren/khac/2.par.yaml']);
  });

  test('that lead nowhere are problems where they have the name of a report', async () => {
    const cwd = folderWith({ 'a/1.par.yaml': '' });
    symlinkSync('mat-roi', path.join(cwd, 'a/cu.par.yaml'));
    symlinkSync('vong.par.yaml', path.join(cwd, 'a/vong.par.yaml'));
    symlinkSync('mat-roi', path.join(cwd, 'a/ghi-chu'));
    expect(await findReports(['a'], cwd)).toMatchObject({
      files: [{ file: 'a/1.par.yaml' }],
      problems: [
        { kind: 'broken-link', path: 'a/cu.par.yaml', target: 'mat-roi' },
        { kind: 'link-loop', path: 'a/vong.par.yaml' },
      ],
    });
    expect((await findReports(['a/ghi-chu'], cwd)).problems).toEqual([
      { kind: 'broken-link', path: 'a/ghi-chu', target: 'mat-roi' },
    ]);
  });
});

test.skipIf(isRoot || !hasLinks)('a folder that may not be read is a problem', async () => {
  const cwd = folderWith({ 'a/kin/1.par.yaml': '', 'a/2.par.yaml': '' });
  chmodSync(path.join(cwd, 'a/kin'), 0o000);
  expect(await findReports(['a'], cwd)).toMatchObject({
    files: [{ file: 'a/2.par.yaml' }],
    problems: [{ kind: 'no-permission', path: 'a/kin/' }],
  });
  chmodSync(path.join(cwd, 'a/kin'), 0o700);
});
