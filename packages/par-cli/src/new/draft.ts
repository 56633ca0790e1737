import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a content into a file of its own beside the one it is meant for, and onto the disk; what it is to become then is
 * up to `use`. Whatever happens, the draft does not stay. A program that is killed leaves it; its name begins with a
 * dot, so that no command takes it for a report.
 *
 * @param location of the file it is meant for, absolute
 * @param own what the draft needs beside its content, set while it is open; until then nobody else may read it
 */
export async function withDraft(
  location: string,
  content: string | Uint8Array,
  use: (draft: string) => Promise<void>,
  own?: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  const draft = path.join(path.dirname(location), `.${path.basename(location).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(draft, 'wx', own ? 0o600 : 0o666);
    try {
      await handle.writeFile(content);
      await own?.(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await use(draft);
  } finally {
    await rm(draft, { force: true });
  }
}
