import { NO_SURROUNDINGS, type Surroundings } from '@soctrang/par-core';
import type { Language } from '@soctrang/par-core/report';
import type { Served } from './feature';

/** What counts in the folder that a new file will lie in, and in which language its user reads. */
export async function placeOf(
  asked: string | undefined,
  served: Served,
): Promise<{ readonly folder: string | undefined; readonly around: Surroundings; readonly language: Language }> {
  const folder = withoutSlash(asked ?? served.client.folders[0]);
  const { language } = await served.settings.of(folder);
  const around = folder === undefined ? NO_SURROUNDINGS : await served.nearby().of(`${folder}/${ANY_FILE}`);
  return { folder, around, language };
}

/** Folders are named with a slash at the end, or without. */
function withoutSlash(uri: string | undefined): string | undefined {
  return uri?.endsWith('/') ? withoutSlash(uri.slice(0, -1)) : uri;
}

/** Stands for whatever will lie in a folder. */
const ANY_FILE = 'tep-moi.par.yaml';
