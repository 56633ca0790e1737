import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, FAULTY_REPORT, folderWith } from './par';

const MAIN = path.join(import.meta.dirname, '..', 'dist', 'main.js');

function check(cwd: string, ...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'check', '--today', '2021-12-20', ...argv], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

/** Some clean, some faulty, some no text at all; each agency once in a period. */
function folderOf(count: number): string {
  return folderWith(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const report = index % 3 === 0 ? CLEAN_REPORT : FAULTY_REPORT;
        const name = `${String(index).padStart(3, '0')}${index % 7 === 3 ? '.par.json' : '.par.yaml'}`;
        return [name, index % 11 === 5 ? '' : report.repeat(1 + (index % 2))];
      }),
    ),
  );
}

describe.runIf(existsSync(MAIN))('several threads', () => {
  test.each([1, 2, 50])('write the same as one, byte by byte, of %i files', (count) => {
    const cwd = folderOf(count);
    for (const format of ['json', 'sarif', 'pretty', 'junit']) {
      const one = check(cwd, '--summary', '--format', format, '--jobs', '1');
      expect(one.status).not.toBe(70);
      expect(check(cwd, '--summary', '--format', format, '--jobs', '4')).toEqual(one);
      expect(check(cwd, '--summary', '--format', format)).toEqual(one);
    }
  });

  test('say of a file that went away what one thread says', () => {
    const cwd = folderOf(40);
    const argv = ['.', 'khong-co.par.yaml', '--format', 'json'];
    expect(check(cwd, ...argv, '--jobs', '4')).toEqual(check(cwd, ...argv, '--jobs', '1'));
  });
});
