import { stat } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from '../files/path-problem';

/** The name of the configuration of a folder and all that is below it. */
const CONFIGURATION = 'par.config.yaml';

/**
 * The configuration that holds for a folder: the nearest, in it or above it; undefined where there is none.
 *
 * @param folder absolute
 * @returns absolute
 */
export async function configurationFor(folder: string): Promise<string | undefined> {
  const location = path.join(folder, CONFIGURATION);
  if (await isFile(location)) return location;
  const above = path.dirname(folder);
  return above === folder ? undefined : configurationFor(above);
}

async function isFile(location: string): Promise<boolean> {
  try {
    return (await stat(location)).isFile();
  } catch (error) {
    systemCode(error);
    return false;
  }
}
