import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but under another user.
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Who holds the lock, and whether that process is gone. A lock without a number is just being written – or its holder
 * died in that very moment, which shows by its age.
 * @param {string} file
 * @returns {{ pid: number, gone: boolean } | undefined} Nothing if the lock was given back meanwhile.
 */
function holderOf(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return { pid, gone: pid ? !isRunning(pid) : Date.now() - statSync(file).mtimeMs > 5000 };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Does something that two processes must not do at once: setting up and building write the same folders.
 * A lock whose holder no longer runs is taken over.
 * @template T
 * @param {string} file The lock; it exists while it is held and holds the holder's process id.
 * @param {() => T} action
 * @param {(holder: number) => void} [onWaiting] Called once if somebody else holds the lock.
 * @returns {T}
 */
export function whileLocked(file, action, onWaiting) {
  mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (!holder) continue;
    if (holder.gone) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told && holder.pid) {
      onWaiting?.(holder.pid);
      told = true;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  try {
    return action();
  } finally {
    rmSync(file, { force: true });
  }
}
