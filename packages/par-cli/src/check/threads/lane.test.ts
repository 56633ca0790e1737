import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '../../../test/par';
import type { FileCheckOptions } from '../check-file';
import { threadLane } from './lane';

const options: FileCheckOptions = {
  today: '2021-12-20',
  maxSize: 1000,
  cwd: '/',
  isHeeded: false,
  directives: [],
  brokenFiles: [],
  calendar: {},
  wanted: { language: 'vi', drawing: undefined, exchange: false, summary: false },
};
const program = (text: string): URL => pathToFileURL(path.join(folderWith({ 'thread.mjs': text }), 'thread.mjs'));
const FILES = [{ file: 'a.par.yaml', location: '/a.par.yaml', size: 1 }];

test('a thread whose program is not there is never ready', async () => {
  const lane = threadLane(pathToFileURL('/khong/co.mjs'), options);
  await expect(lane.ready).rejects.toThrow();
  await expect(lane.work(FILES)).rejects.toThrow();
  lane.close();
});

test.each([
  ['ends', 'process.exit(3)'],
  ['throws', 'throw new Error("hỏng")'],
])('a thread that %s at its work breaks the lane, and nothing waits for it', async (_, act) => {
  const lane = threadLane(
    program(`import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => { ${act}; });
      parentPort.postMessage('ready');`),
    options,
  );
  await lane.ready;
  await expect(lane.work(FILES)).rejects.toThrow();
  await expect(lane.work(FILES)).rejects.toThrow();
  lane.close();
});
