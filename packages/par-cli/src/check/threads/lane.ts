import { Worker } from 'node:worker_threads';
import type { NamedFile } from '../../files/find-reports';
import type { FileCheckOptions, FileResult } from '../check-file';
import type { Lane } from './in-order';

interface Waiting {
  readonly resolve: (results: readonly FileResult[]) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread that checks files. A fault in it breaks the lane and nothing else. */
export function threadLane(checker: URL, options: FileCheckOptions): Lane<NamedFile, FileResult> {
  const worker = new Worker(checker, { workerData: options });
  let waiting: Waiting | undefined;
  let broken: unknown;
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('message', () => {
      worker.on('message', (results: readonly FileResult[]) => {
        const one = waiting;
        waiting = undefined;
        one?.resolve(results);
      });
      resolve();
    });
    const breaks = (error: unknown): void => {
      broken ??= error;
      reject(broken);
      waiting?.reject(broken);
      waiting = undefined;
    };
    worker.once('error', breaks);
    worker.once('exit', (code) => breaks(new Error(`thread ended with ${code}`)));
  });
  return {
    ready,
    work: (batch) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) {
          reject(broken);
          return;
        }
        waiting = { resolve, reject };
        worker.postMessage(batch);
      }),
    close: () => void worker.terminate(),
  };
}
