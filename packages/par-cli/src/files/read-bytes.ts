import { readFileSync, statSync } from 'node:fs';
import { type PathProblem, pathProblem } from './path-problem';

/** What was read: the bytes; of more than the limit only how many there are. */
export type ReadBytes = { readonly content: Uint8Array } | { readonly size: number };

/**
 * The bytes of a file; of one over the limit only its size. Read in one go: asking the system's thread pool for each
 * of a thousand small files takes longer than checking them.
 *
 * @param file as the user named it
 * @param location the same, absolute
 * @param maxSize in bytes
 */
export async function readBytes(file: string, location: string, maxSize: number): Promise<ReadBytes | PathProblem> {
  try {
    const { size } = statSync(location);
    return size > maxSize ? { size } : { content: readFileSync(location) };
  } catch (error) {
    return pathProblem(error, file, location);
  }
}
