import { lstat, readlink } from 'node:fs/promises';
import type { Say } from '../messages';
import { printable } from '../terminal/printable';
import { REPORT_NAMES } from './report-name';

/** Why there is nothing to read at a path that was named. */
export type PathProblem =
  | { readonly kind: 'missing'; readonly path: string; readonly meant?: string }
  | { readonly kind: 'broken-link'; readonly path: string; readonly target: string }
  | {
      readonly kind:
        | 'all-excluded'
        | 'empty'
        | 'link-loop'
        | 'name-too-long'
        | 'no-file'
        | 'no-match'
        | 'no-permission'
        | 'no-reports'
        | 'pattern-complex';
      readonly path: string;
    }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string };

/** The code that the system gives its errors: `ENOENT`. Whatever else was thrown is no error of the system. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/**
 * What an error of the file system means for its reader.
 *
 * @param path as the user wrote it
 * @param location the same, absolute
 */
export async function pathProblem(error: unknown, path: string, location: string): Promise<PathProblem> {
  const code = systemCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR': {
      const target = await targetOfLink(location);
      return target === undefined ? { kind: 'missing', path } : { kind: 'broken-link', path, target };
    }
    case 'ELOOP':
      return { kind: 'link-loop', path };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'no-permission', path };
    case 'ENAMETOOLONG':
      return { kind: 'name-too-long', path };
    default:
      return { kind: 'unreadable', path, reason: code };
  }
}

/** Where the link at a path leads, if there is a link. */
async function targetOfLink(location: string): Promise<string | undefined> {
  try {
    return (await lstat(location)).isSymbolicLink() ? await readlink(location) : undefined;
  } catch (error) {
    systemCode(error);
    return undefined;
  }
}

/** A problem in words, with the way out. */
export function problemSentence(problem: PathProblem, say: Say): string {
  const path = printable(problem.path);
  switch (problem.kind) {
    case 'missing':
      return problem.meant === undefined
        ? say('path-missing', { path })
        : say('path-missing.meant', { path, meant: printable(problem.meant) });
    case 'broken-link':
      return say('path-broken-link', { path, target: printable(problem.target) });
    case 'empty':
      return say('path-empty');
    case 'link-loop':
      return say('path-link-loop', { path });
    case 'no-permission':
      return say('path-no-permission', { path });
    case 'name-too-long':
      return say('path-name-too-long', { path: `${path.slice(0, 40)}…` });
    case 'no-file':
      return say('path-no-file', { path });
    case 'no-match':
      return say('path-no-match', { path, names: REPORT_NAMES });
    case 'pattern-complex':
      return say('path-pattern-complex', { path: `${path.slice(0, 40)}…` });
    case 'all-excluded':
      return say('path-all-excluded');
    case 'no-reports':
      return say('path-no-reports', { path, names: REPORT_NAMES });
    case 'unreadable':
      return say('path-unreadable', { path, reason: problem.reason });
    default: {
      const unknown: never = problem;
      return unknown;
    }
  }
}
