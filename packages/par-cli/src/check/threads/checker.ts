import { parentPort, workerData } from 'node:worker_threads';
import type { NamedFile } from '../../files/find-reports';
import { type FileCheckOptions, type FileResult, fileChecker } from '../check-file';

/** What this thread was started with. */
const options: FileCheckOptions = workerData;
const checker = fileChecker(options);

/** Checks one batch after the other for the thread that started this one. */
parentPort?.on('message', async (batch: readonly NamedFile[]) => {
  const results: FileResult[] = [];
  for (const file of batch) results.push(await checker.file(file));
  parentPort?.postMessage(results);
});
parentPort?.postMessage('ready');
