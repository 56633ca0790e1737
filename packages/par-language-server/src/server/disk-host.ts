import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { decodeText } from '@soctrang/par-core/source';
import { type FileHost, LARGEST_FILE } from './file-host';

/** Reads from the disk of the machine that the server runs on. */
export const diskHost: FileHost = {
  async names(folder) {
    const entries = await onDisk(folder, (path) => readdir(path, { withFileTypes: true }));
    return (entries ?? []).filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  },
  text: (uri) =>
    onDisk(uri, async (path) => {
      const { size } = await stat(path);
      if (size > LARGEST_FILE) return undefined;
      const decoded = decodeText(await readFile(path));
      return decoded.kind === 'text' ? decoded.text.replace(/^\ufeff/u, '') : undefined;
    }),
};

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
