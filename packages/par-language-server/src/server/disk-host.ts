import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fileKindOf } from '@soctrang/par-core';
import { textOfBytes } from './file-content';
import { type FileHost, LARGEST_FILE, MOST_FILES } from './file-host';

/** Folders below a folder of the workspace that are looked into, and how deep they may nest: a home folder ends, too. */
const MOST_FOLDERS = 20_000;
const DEEPEST = 24;

/** Reads from the disk of the machine that the server runs on. */
export const diskHost: FileHost = {
  async names(folder) {
    const entries = await onDisk(folder, (path) => readdir(path, { withFileTypes: true }));
    return (entries ?? []).filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  },
  content: (uri) =>
    onDisk(uri, async (path) => {
      const { size } = await stat(path);
      if (size > LARGEST_FILE) return { kind: 'oversized', size, limit: LARGEST_FILE };
      return textOfBytes(await readFile(path));
    }),
  find: async (folder) => (await onDisk(folder, filesBelow)) ?? [],
  stamp: (uri) =>
    onDisk(uri, async (path) => {
      const { mtimeMs, size } = await stat(path);
      return `${mtimeMs} ${size}`;
    }),
};

/** Breadth first, so that where there are too many the nearest are found. Links are not followed: they may lead in a circle. */
async function filesBelow(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  let folders = [root];
  let looked = 0;
  for (let depth = 0; depth < DEEPEST && folders.length > 0; depth++) {
    const below: string[] = [];
    for (const folder of folders) {
      if (looked++ >= MOST_FOLDERS || found.length >= MOST_FILES) return found.slice(0, MOST_FILES);
      // One that cannot be read does not hide the others.
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const place = path.join(folder, entry.name);
        if (entry.isDirectory()) {
          if (!isForeign(entry.name)) below.push(place);
        } else if (fileKindOf(entry.name) !== undefined) found.push(pathToFileURL(place).href);
      }
    }
    folders = below;
  }
  return found;
}

/** Folders of other programs: `.git`, `.venv`, `node_modules`. */
function isForeign(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** What cannot be read is not there; whatever else goes wrong is a fault of ours. */
async function onDisk<Result>(
  uri: string,
  read: (path: string) => Promise<Result | undefined>,
): Promise<Result | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await read(fileURLToPath(uri));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
