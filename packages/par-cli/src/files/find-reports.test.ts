import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
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

describe('a file that is named', () => {
  test('is taken whatever its name', async () => {
    const cwd = folderWith({ 'bao cao.txt': '', '.nhap.par.yaml': '' });
    expect(await filesOf(['bao cao.txt', '.nhap.par.yaml'], cwd)).toEqual(['bao cao.txt', '.nhap.par.yaml']);
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

  test.runIf(hasLinks)('has to be a file: a device is none', async () => {
    expect((await findReports(['/dev/null'], folderWith())).problems).toEqual([{ kind: 'no-file', path: '/dev/null' }]);
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
