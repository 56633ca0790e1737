import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whileLocked } from './lock.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'par-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a lock', () => {
  it('is held during the action, names its holder, and is given back', () => {
    const lock = path.join(folder, 'new', 'lock');
    expect(whileLocked(lock, () => readFileSync(lock, 'utf8'))).toBe(String(process.pid));
    expect(existsSync(lock)).toBe(false);
  });

  it('is given back by an action that fails', () => {
    const lock = path.join(folder, 'lock');
    expect(() =>
      whileLocked(lock, () => {
        throw new Error('tsup đã dừng');
      }),
    ).toThrow('tsup đã dừng');
    expect(existsSync(lock)).toBe(false);
  });

  it('is taken over from a process that is gone', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const lock = path.join(folder, 'lock');
    writeFileSync(lock, String(gone));
    expect(whileLocked(lock, () => readFileSync(lock, 'utf8'))).toBe(String(process.pid));
  });

  it('makes a second process wait', () => {
    const lock = path.join(folder, 'lock');
    const log = path.join(folder, 'log');
    const module = JSON.stringify(new URL('./lock.mjs', import.meta.url).href);
    // The child takes the lock, lets another child try, and gives it back only once that one has said that it waits.
    const program = (/** @type {string} */ body) =>
      `import { appendFileSync, existsSync, readFileSync } from 'node:fs';
       import { spawn } from 'node:child_process';
       import { whileLocked } from ${module};
       const [lock, log] = process.argv.slice(1);
       ${body}`;
    const second = program(
      `whileLocked(lock, () => appendFileSync(log, 'second'), () => appendFileSync(log, 'waiting '));`,
    );
    const first = program(
      `whileLocked(lock, () => {
         spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(second)}, lock, log], { stdio: 'inherit' });
         while (!(existsSync(log) && readFileSync(log, 'utf8').includes('waiting'))) {
           Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
         }
         appendFileSync(log, 'first ');
       });`,
    );
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', first, lock, log], {
      stdio: 'inherit',
    });
    expect(status).toBe(0);
    expect(readFileSync(log, 'utf8')).toBe('waiting first second');
  });
});
