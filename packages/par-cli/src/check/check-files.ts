import { remark } from '../complain';
import type { NamedFile } from '../files/find-reports';
import type { Io } from '../io';
import type { Say } from '../messages';
import type { FileChecker, FileCheckOptions, FileResult } from './check-file';

/**
 * A thread has to load and warm up the program first, which takes as long as checking some 4 MB: with less than this
 * for each, one thread is as fast.
 */
const WORTH_A_THREAD = 6 * 1024 * 1024;

/** More threads than this wait for the disk and for the one that writes. */
const MOST_THREADS = 8;

/** A batch is sent to a thread at once: enough to be worth a message, and little enough to be shared out evenly. */
const BATCH = { files: 16, bytes: 512 * 1024 };

export interface CheckFilesOptions {
  readonly io: Io;
  readonly say: Say;
  /** Checks in this thread. */
  readonly checker: FileChecker;
  /** How many threads check; as many as help where it is `auto`. */
  readonly jobs: number | 'auto';
}

/**
 * Checks files in their order, one at a time or in several threads: the results are the same. Whoever takes them
 * keeps what is needed; nothing is kept here.
 */
export async function* checkFiles(
  files: readonly NamedFile[],
  options: FileCheckOptions,
  { io, say, jobs, checker }: CheckFilesOptions,
): AsyncGenerator<FileResult> {
  const threads = jobs === 1 ? undefined : io.threads();
  const count = threads === undefined ? 1 : threadsFor(files, jobs, threads.room);
  if (threads === undefined || count === 1) {
    for (const file of files) yield await checker.file(file);
    return;
  }
  const [{ inOrder }, { threadLane }] = await Promise.all([import('./threads/in-order'), import('./threads/lane')]);
  let isSaid = false;
  yield* inOrder(batchesOf(files), {
    lanes: Array.from({ length: count - 1 }, () => threadLane(threads.checker, options)),
    here: checker.file,
    onBroken: (error) => {
      if (!isSaid)
        remark({ io }, say('thread-broken', { reason: error instanceof Error ? error.message : String(error) }));
      isSaid = true;
    },
  });
}

function threadsFor(files: readonly NamedFile[], jobs: number | 'auto', room: number): number {
  if (jobs !== 'auto') return Math.max(1, Math.min(jobs, files.length));
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return Math.max(1, Math.min(room, MOST_THREADS, files.length, Math.floor(bytes / WORTH_A_THREAD)));
}

function batchesOf(files: readonly NamedFile[]): readonly (readonly NamedFile[])[] {
  const batches: NamedFile[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = batches.at(-1);
    if (last === undefined || last.length >= BATCH.files || bytes + file.size > BATCH.bytes) {
      batches.push([file]);
      bytes = file.size;
    } else {
      last.push(file);
      bytes += file.size;
    }
  }
  return batches;
}
