import { constants, copyFile, link } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from '../files/path-problem';
import type { Say } from '../messages';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';
import { withDraft } from './draft';

/** Why a file was not written. */
export type WriteProblem = (say: Say) => string;

/** File systems without hard links: FAT on a memory stick, some network shares. */
const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EXDEV',
  'EINVAL',
]);

/**
 * Writes a new file whole or not at all, and never over one that is there: the content goes into a file of its own beside
 * it, which then gets the name, if the name is still free.
 *
 * @param file as the user knows it
 * @param location the same, absolute
 * @param taken what is said where the name is taken; unless given, what is said of a report
 */
export async function writeNewFile(
  file: string,
  location: string,
  content: string | Uint8Array,
  taken?: WriteProblem,
): Promise<WriteProblem | undefined> {
  try {
    await withDraft(location, content, (draft) => giveName(draft, location));
    return undefined;
  } catch (error) {
    const code = systemCode(error);
    return code === 'EEXIST' && taken ? taken : writeProblem(code, file);
  }
}

/** Linking fails where the name is taken, also where somebody took it this very moment. */
async function giveName(draft: string, location: string): Promise<void> {
  try {
    await link(draft, location);
  } catch (error) {
    if (!NO_LINKS.has(systemCode(error))) throw error;
    await copyFile(draft, location, constants.COPYFILE_EXCL);
  }
}

/**
 * What a code of the system means for who wanted a file written.
 *
 * @param code as the system names it: `ENOSPC`
 * @param file as the user knows it
 */
export function writeProblem(code: string, file: string): WriteProblem {
  const shown = printable(file);
  const folder = printable(path.dirname(file));
  switch (code) {
    case 'EEXIST':
      return (say) => say('report-exists', { path: shown, file: shellWord(shown) });
    case 'ENOENT':
    case 'ENOTDIR':
      return (say) => say('folder-missing', { path: folder });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return (say) => say('folder-no-permission', { path: folder });
    case 'ENOSPC':
    case 'EDQUOT':
      return (say) => say('disk-full', { path: shown });
    default:
      return (say) => say('file-not-written', { path: shown, reason: code });
  }
}
