import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from '../../files/path-problem';
import type { OutputStream } from '../../io';
import type { Say } from '../../messages';
import { printable } from '../../terminal/printable';

/** Why results are not in the file that was asked for. */
export type OutputProblem = (say: Say) => string;

/** A file that results go to. Nothing is in it before it is finished; what was there stays until then. */
export interface OutputFile extends OutputStream {
  /** Writes what is no text. */
  readonly writeBytes: (bytes: Uint8Array) => void;
  /** Gives the file its name. Nothing is left behind where that fails. */
  readonly finish: () => OutputProblem | undefined;
  /** Takes back what was written; the old file stays as it was. */
  readonly discard: () => void;
}

/** Written in pieces of this many characters: a thousand small writes take longer than the check. */
const PIECE = 64 * 1024;

/**
 * Opens a file for results. They go into a file of its own beside it, which gets the name when all of them are
 * there, so that a full disk or a killed process leaves the old file. Devices and pipes are written to as they are.
 *
 * @param file as the user named it
 * @param location the same, absolute
 * @param columns how wide results for people are there
 */
export function openOutput(file: string, location: string, columns: number): OutputFile | OutputProblem {
  let target = location;
  let draft: string | undefined;
  let handle: number;
  try {
    const old = statSync(location, { throwIfNoEntry: false });
    if (old?.isDirectory()) return (say) => say('output-is-folder', { path: printable(file) });
    if (old && !old.isFile()) {
      handle = openSync(location, 'w');
    } else {
      // A link stays one: what it leads to is written anew.
      if (old) target = realpathSync(location);
      draft = path.join(path.dirname(target), `.${path.basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
      handle = openSync(draft, 'wx', old ? old.mode & 0o777 : 0o666);
    }
  } catch (error) {
    return problemOf(systemCode(error), file);
  }
  return outputFile({ file, target, draft, handle, columns });
}

interface Opened {
  readonly file: string;
  readonly target: string;
  /** Undefined where the target is written to as it is. */
  readonly draft: string | undefined;
  readonly handle: number;
  readonly columns: number;
}

function outputFile({ file, target, draft, handle, columns }: Opened): OutputFile {
  let waiting = '';
  let problem: OutputProblem | undefined;
  let isOpen = true;
  const attempt = (act: () => void): void => {
    if (problem !== undefined) return;
    try {
      act();
    } catch (error) {
      problem = problemOf(systemCode(error), file);
    }
  };
  const put = (bytes: Uint8Array): void =>
    attempt(() => {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    });
  const flush = (): void => {
    const bytes = Buffer.from(waiting);
    waiting = '';
    put(bytes);
  };
  const close = (): void => {
    if (isOpen) attempt(() => closeSync(handle));
    isOpen = false;
  };
  const discard = (): void => {
    close();
    if (draft !== undefined) rmSync(draft, { force: true });
  };
  return {
    columns,
    colours: false,
    live: false,
    write: (text) => {
      waiting += text;
      if (waiting.length >= PIECE) flush();
    },
    writeBytes: (bytes) => {
      flush();
      put(bytes);
    },
    finish: () => {
      flush();
      if (draft !== undefined) attempt(() => fsyncSync(handle));
      close();
      if (draft !== undefined) attempt(() => renameSync(draft, target));
      if (problem !== undefined) discard();
      return problem;
    },
    discard,
  };
}

function problemOf(code: string, file: string): OutputProblem {
  const shown = printable(file);
  const folder = printable(path.dirname(file));
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return (say) => say('output-folder-missing', { path: folder });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return (say) => say('output-no-permission', { path: shown });
    case 'ENOSPC':
    case 'EDQUOT':
      return (say) => say('output-disk-full', { path: shown });
    default:
      return (say) => say('output-not-written', { path: shown, reason: code });
  }
}
