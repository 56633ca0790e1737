import { rename } from 'node:fs/promises';
import { systemCode } from '../files/path-problem';
import { withDraft } from '../new/draft';
import { type WriteProblem, writeNewFile, writeProblem } from '../new/write-new-file';
import { printable } from '../terminal/printable';

/**
 * Writes what was made from a report, whole or not at all. A file that is there may have been edited in Word or Excel:
 * it is replaced only where that was asked for.
 *
 * @param file as the user knows it
 * @param location the same, absolute
 */
export async function writeOutput(
  file: string,
  location: string,
  bytes: Uint8Array,
  { force }: { readonly force: boolean },
): Promise<WriteProblem | undefined> {
  if (!force) return writeNewFile(file, location, bytes, (say) => say('export-exists', { path: printable(file) }));
  try {
    await withDraft(location, bytes, (draft) => rename(draft, location));
    return undefined;
  } catch (error) {
    return writeProblem(systemCode(error), file);
  }
}
