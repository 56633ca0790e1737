import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith } from './par';

const MAIN = path.join(import.meta.dirname, '..', 'dist', 'main.js');
const STOP = pathToFileURL(path.join(import.meta.dirname, 'killed.mjs')).href;
const MESSY = `mẫu:   par-report/1\nđánh giá chung: ${'một hai ba '.repeat(500)}\n`;

/** What only a process that ends before its time can show. */
describe.runIf(existsSync(MAIN))('par fmt in a process that', () => {
  test.each(['write', 'rename'])(
    'is killed at its %s leaves the old file, and the next call is not troubled',
    async (step) => {
      const cwd = folderWith({ 'a.par.yaml': MESSY });
      const child = spawn(process.execPath, ['--import', STOP, MAIN, 'fmt'], {
        cwd,
        env: { ...process.env, PAR_STOP_AT: step },
      });
      await new Promise<void>((resolve, reject) => {
        child.stderr.on('data', (data: Buffer) => data.toString().includes('STOPPED') && resolve());
        child.on('close', (code) => reject(new Error(`it ended by itself with ${code}`)));
      });
      const closed = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
      child.kill('SIGKILL');
      expect(await closed).toBe('SIGKILL');
      expect(readFileSync(path.join(cwd, 'a.par.yaml'), 'utf8')).toBe(MESSY);
      // What was begun stays, under a name that no command takes for a report.
      expect(readdirSync(cwd).filter((name) => !name.startsWith('.'))).toEqual(['a.par.yaml']);
      const { status, stdout } = spawnSync(process.execPath, [MAIN, 'fmt'], { cwd, encoding: 'utf8' });
      expect({ status, stdout }).toEqual({
        status: 0,
        stdout: 'Đã trình bày lại: a.par.yaml\nTrình bày: 1 tệp đã sửa.\n',
      });
    },
  );

  test.skipIf(process.platform === 'win32')('may not write as much leaves the old file, and no draft', () => {
    const cwd = folderWith({ 'a.par.yaml': MESSY });
    const command = `trap '' XFSZ; ulimit -f 1; exec "${process.execPath}" "${MAIN}" fmt`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('Không ghi được “a.par.yaml” (hệ thống báo EFBIG).');
    expect(readFileSync(path.join(cwd, 'a.par.yaml'), 'utf8')).toBe(MESSY);
    expect(readdirSync(cwd)).toEqual(['a.par.yaml']);
  });
});
