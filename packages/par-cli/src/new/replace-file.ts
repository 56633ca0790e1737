import type { Stats } from 'node:fs';
import { access, constants, type FileHandle, open, readFile, realpath, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from '../files/path-problem';
import { printable } from '../terminal/printable';
import { withDraft } from './draft';
import type { WriteProblem } from './write-new-file';

/** Anybody's permission to write. */
const WRITABLE = 0o222;

/**
 * Replaces the content of a file whole or not at all: the new text is written beside it, onto the disk, and then takes
 * its name in one step. At every moment, also where the disk is full or the program is killed, the name stands for the
 * old content or for the new one. A link stays a link: the file it leads to is replaced. Permissions stay, and so does
 * the owner where the system lets us give files away.
 *
 * A file that is read-only, or that no longer holds what was read, is left alone.
 *
 * @param file as the user knows it
 * @param location the same, absolute
 * @param read what the file held when it was read
 */
export async function replaceFile(
  file: string,
  location: string,
  read: Uint8Array,
  text: string,
): Promise<WriteProblem | undefined> {
  const shown = printable(file);
  try {
    const real = await realpath(location);
    const before = await stat(real);
    if (!(await isWritable(real, before))) return (say) => say('file-read-only', { path: shown });
    let isChanged = false;
    await withDraft(
      real,
      text,
      async (draft) => {
        isChanged = Buffer.compare(await readFile(real), read) !== 0;
        if (isChanged) return;
        await rename(draft, real);
        await syncFolder(path.dirname(real));
      },
      (handle) => takeOver(handle, before),
    );
    return isChanged ? (say) => say('file-changed-meanwhile', { path: shown }) : undefined;
  } catch (error) {
    return problemOf(systemCode(error), shown);
  }
}

/** Not even the administrator, who may write everywhere, writes over a file that says it is only to be read. */
async function isWritable(location: string, { mode }: Stats): Promise<boolean> {
  if ((mode & WRITABLE) === 0) return false;
  try {
    await access(location, constants.W_OK);
    return true;
  } catch (error) {
    systemCode(error);
    return false;
  }
}

/** Gives the draft the permissions of the file, and its owner where that is another one. */
async function takeOver(handle: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== uid || own.gid !== gid) {
    try {
      await handle.chown(uid, gid);
    } catch (error) {
      // Only the administrator may give files away. The colleague who owned the file still has its permissions.
      if (systemCode(error) !== 'EPERM') throw error;
    }
  }
  await handle.chmod(mode & 0o7777);
}

/** A new name is on the disk once its folder is. Windows and some network drives cannot do that, and do without. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (error) {
    systemCode(error);
  } finally {
    await handle?.close();
  }
}

function problemOf(code: string, path: string): WriteProblem {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return (say) => say('folder-no-writing', { path });
    case 'ENOSPC':
    case 'EDQUOT':
      return (say) => say('disk-full', { path });
    default:
      return (say) => say('file-not-written', { path, reason: code });
  }
}
