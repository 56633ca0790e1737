import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { systemCode } from './path-problem';

/** What is in a folder, for those who look around. One that cannot be read offers nothing; `par check` names it. */
export async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    systemCode(error);
    return [];
  }
}
