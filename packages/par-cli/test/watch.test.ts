import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CLEAN_REPORT, FAULTY_REPORT, folderWith } from './par';

const MAIN = path.join(import.meta.dirname, '..', 'dist', 'main.js');

/** `par check --watch` in a process of its own. */
function watching(cwd: string, ...argv: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, 'check', '--watch', '--today', '2021-12-20', ...argv], { cwd });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    out: () => out,
    /** Waits until it has checked so many times; what it said of the changes. */
    runs: async (count: number): Promise<readonly string[]> => {
      for (let turn = 0; err.split('Ctrl-C').length - 1 < count; turn++) {
        if (turn > 1200) throw new Error(`waited in vain for run ${count}: ${out}${err}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return [...err.matchAll(/Có thay đổi: (.*)$/gmu)].map((match) => match[1] ?? '');
    },
    end: (): Promise<number | null> => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

describe.runIf(existsSync(MAIN))('--watch', () => {
  test('checks again what is changed, new or gone, and ends with the code of the last run', async () => {
    const cwd = folderWith({ 'b/1.par.yaml': CLEAN_REPORT });
    const par = watching(cwd, 'b', '-o.json', 'ket-qua.json');
    await par.runs(1);
    expect(par.out()).toBe('Đã kiểm tra 1 tệp, không phát hiện gì.\n');
    writeFileSync(path.join(cwd, 'b/1.par.yaml'), FAULTY_REPORT);
    expect(await par.runs(2)).toEqual(['b/1.par.yaml']);
    expect(par.out()).toContain('b/1.par.yaml:8:53  lỗi  PAR402');
    mkdirSync(path.join(cwd, 'b/moi'));
    writeFileSync(path.join(cwd, 'b/moi/2.par.yaml'), CLEAN_REPORT.replace('Sở Tài chính', 'Sở Tư pháp'));
    expect((await par.runs(3)).at(-1)).toBe('b/moi/2.par.yaml');
    rmSync(path.join(cwd, 'b/moi'), { recursive: true });
    expect((await par.runs(4)).at(-1)).toBe('b/moi/2.par.yaml');
    expect(JSON.parse(readFileSync(path.join(cwd, 'ket-qua.json'), 'utf8'))).toHaveLength(1);
    if (process.platform !== 'win32') expect(await par.end()).toBe(1);
  });

  test('goes on hearing of a file that is saved by a rename, as editors do', async () => {
    const cwd = folderWith({ 'b/1.par.yaml': CLEAN_REPORT });
    const par = watching(cwd, 'b');
    await par.runs(1);
    for (const [run, text] of [FAULTY_REPORT, CLEAN_REPORT, FAULTY_REPORT].entries()) {
      writeFileSync(path.join(cwd, 'luu-tam'), text);
      renameSync(path.join(cwd, 'luu-tam'), path.join(cwd, 'b/1.par.yaml'));
      await par.runs(run + 2);
    }
    writeFileSync(path.join(cwd, 'b/1.par.yaml'), `${FAULTY_REPORT}# ghi chú\n`);
    expect(await par.runs(5)).toEqual(Array.from({ length: 4 }, () => 'b/1.par.yaml'));
  });

  test.skipIf(process.platform === 'win32')('waits for a folder that is not there yet', async () => {
    const cwd = folderWith();
    const par = watching(cwd, 'b');
    await par.runs(1);
    mkdirSync(path.join(cwd, 'b'));
    writeFileSync(path.join(cwd, 'b/1.par.yaml'), CLEAN_REPORT);
    await par.runs(2);
    for (let run = 2; !par.out().includes('Đã kiểm tra 1 tệp'); ) await par.runs(++run);
    expect(await par.end()).toBe(0);
  });
});
