import { stat } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from './path-problem';

/** Whether a name is that of a folder: one with a slash behind it is meant for a folder, even where there is none yet. */
export async function isNamedFolder(named: string, cwd: string): Promise<boolean> {
  if (named.endsWith('/') || named.endsWith(path.sep)) return true;
  try {
    return (await stat(path.resolve(cwd, named))).isDirectory();
  } catch (error) {
    systemCode(error);
    return false;
  }
}
