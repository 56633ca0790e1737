import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type PathProblem, pathProblem } from '../files/path-problem';

export interface NamedDocuments {
  readonly files: readonly string[];
  readonly problems: readonly PathProblem[];
}

/** Word's own file beside one that is open. */
const isDocument = (name: string): boolean => /\.docx$/iu.test(name) && !name.startsWith('~$') && !name.startsWith('.');

/**
 * The files of Word that some paths name: a file is itself, whatever its name; a folder stands for the `*.docx` in it,
 * not for those in folders below.
 */
export async function documentsIn(named: readonly string[], cwd: string): Promise<NamedDocuments> {
  const files: string[] = [];
  const problems: PathProblem[] = [];
  for (const one of named) {
    const location = path.resolve(cwd, one);
    try {
      const stats = await stat(location);
      if (stats.isFile()) files.push(one);
      else if (!stats.isDirectory()) problems.push({ kind: 'no-file', path: one });
      else
        files.push(
          ...(await readdir(location))
            .filter(isDocument)
            .sort()
            .map((name) => path.join(one, name)),
        );
    } catch (error) {
      problems.push(await pathProblem(error, one, location));
    }
  }
  return { files: [...new Set(files)], problems };
}
