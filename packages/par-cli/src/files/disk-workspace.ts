import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isInside, NO_SURROUNDINGS, type Surroundings, surroundingsOf, type WorkspaceFiles } from '@soctrang/par-core';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { decodeText } from '@soctrang/par-core/source';
import { systemCode } from './path-problem';
import { readBytes } from './read-bytes';

export interface WorkspaceOptions {
  /** Nothing above this folder counts for a file below it: the folder that the user stands in. */
  readonly cwd: string;
  readonly today: CalendarDate;
  /** Larger files do not count, in bytes. */
  readonly maxSize: number;
  /** Whether anything that lies near a file counts for it. */
  readonly isHeeded: boolean;
}

/** What lies near the files that a command reads, looked up once for each folder. */
export interface DiskWorkspace {
  /** What counts for the files of a folder. */
  readonly around: (folder: string) => Promise<Surroundings>;
}

/** Paths as the workspace has them: with forward slashes, the top of the file system being the empty text. */
export function workspacePath(location: string): string {
  const slashes = path.sep === '\\' ? location.replaceAll('\\', '/') : location;
  return slashes.replace(/\/$/u, '');
}

/** A path as the user would write it. */
export function shownPath(cwd: string, location: string): string {
  const root = workspacePath(cwd);
  return isInside(location, root) ? location.slice(root.length + 1) : path.normalize(location);
}

export function diskWorkspace({ cwd, today, maxSize, isHeeded }: WorkspaceOptions): DiskWorkspace {
  const known = new Map<string, Promise<Surroundings>>();
  const files: WorkspaceFiles = {
    names: async (folder) => namesIn(folder),
    text: async (file) => {
      const bytes = await readBytes(file, file, maxSize);
      if (!('content' in bytes)) return undefined;
      const decoded = decodeText(bytes.content);
      return decoded.kind === 'text' ? decoded.text.replace(/^\ufeff/u, '') : undefined;
    },
  };
  const root = workspacePath(cwd);
  return {
    around(location) {
      if (!isHeeded) return Promise.resolve(NO_SURROUNDINGS);
      const folder = workspacePath(location);
      const read =
        known.get(folder) ?? surroundingsOf(folder, { files, today, root: isInside(folder, root) ? root : folder });
      known.set(folder, read);
      return read;
    },
  };
}

/** The names in a folder; none of one that cannot be read: nobody has asked for it. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder === '' ? '/' : folder);
  } catch (error) {
    systemCode(error);
    return [];
  }
}
