import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { nearest } from '../command/refusal';
import { isMisnamedReport } from './misnamed-report';
import { type PathProblem, pathProblem, systemCode } from './path-problem';
import { isReportName, stemOf } from './report-name';

/** A file to be checked. */
export interface NamedFile {
  /** As the user named it; inside a folder, behind the folder's name as it was given, with forward slashes. */
  readonly file: string;
  /** Absolute. */
  readonly location: string;
}

export interface FoundReports {
  readonly files: readonly NamedFile[];
  readonly problems: readonly PathProblem[];
  /** Reports in the folders that do not have the name of one, and that nobody has named. */
  readonly misnamed: readonly string[];
}

interface Search {
  readonly files: Map<string, NamedFile>;
  readonly problems: PathProblem[];
  readonly misnamed: Map<string, NamedFile>;
  /** Whether a file in a folder is meant, by its name. */
  readonly isMeant: (name: string) => boolean;
  /** Real paths of the folders that were entered: a link that leads back into one is not followed. */
  readonly entered: Set<string>;
}

/**
 * The files that some paths name: a file is itself, whatever its name; a folder stands for the reports in and
 * below it, without `node_modules` and folders whose name begins with a dot. The paths keep their order, the files of
 * a folder are sorted by code point, no file is found twice.
 *
 * @param named paths as the user wrote them; none at all means the folder `cwd`
 * @param isMeant whether a file in a folder is meant, by its name; reports are, unless told
 */
export async function findReports(
  named: readonly string[],
  cwd: string,
  isMeant: (name: string) => boolean = isReportName,
): Promise<FoundReports> {
  const search: Search = { files: new Map(), problems: [], misnamed: new Map(), isMeant, entered: new Set() };
  if (named.length === 0) await addFolder(search, '', cwd, '.');
  for (const file of named) await addNamed(search, file, path.resolve(cwd, file));
  const { files, problems } = search;
  const misnamed = [...search.misnamed.values()].filter(({ location }) => !files.has(location));
  return { files: [...files.values()], problems, misnamed: misnamed.map(({ file }) => file) };
}

async function addNamed(search: Search, file: string, location: string): Promise<void> {
  // Resolved, it would be the folder that the user stands in.
  if (file.trim() === '') {
    search.problems.push({ kind: 'empty', path: file });
    return;
  }
  try {
    const stats = await stat(location);
    if (stats.isDirectory()) await addFolder(search, prefixOf(file), location, file);
    else if (stats.isFile()) addFile(search, { file, location });
    else search.problems.push({ kind: 'no-file', path: file });
  } catch (error) {
    const problem = await pathProblem(error, file, location);
    const meant = problem.kind === 'missing' ? await neighbour(file, location) : undefined;
    search.problems.push(problem.kind === 'missing' && meant !== undefined ? { ...problem, meant } : problem);
  }
}

/** A file is one file, however often it is named. */
function addFile({ files }: Search, found: NamedFile): void {
  if (!files.has(found.location)) files.set(found.location, found);
}

async function addFolder(search: Search, prefix: string, location: string, named: string): Promise<void> {
  const problems = search.problems.length;
  const inside: NamedFile[] = [];
  await walk(search, prefix, location, inside);
  inside.sort((a, b) => byCodePoint(a.file, b.file));
  for (const found of inside) addFile(search, found);
  if (inside.length === 0 && search.problems.length === problems) {
    search.problems.push({ kind: 'no-reports', path: named });
  }
}

async function walk(search: Search, prefix: string, location: string, inside: NamedFile[]): Promise<void> {
  let names: readonly string[];
  try {
    const real = await realpath(location);
    if (search.entered.has(real)) return;
    search.entered.add(real);
    names = await readdir(location);
  } catch (error) {
    search.problems.push(await pathProblem(error, prefix === '' ? '.' : prefix, location));
    return;
  }
  for (const name of [...names].sort(byCodePoint)) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const file = prefix + name;
    const below = path.join(location, name);
    try {
      const stats = await stat(below);
      if (stats.isDirectory()) await walk(search, `${file}/`, below, inside);
      else if (stats.isFile() && search.isMeant(name)) inside.push({ file, location: below });
      else if (stats.isFile() && (await isMisnamedReport(name, below))) {
        search.misnamed.set(below, { file, location: below });
      }
    } catch (error) {
      // What has not the name of a report was never meant to be read.
      if (search.isMeant(name)) search.problems.push(await pathProblem(error, file, below));
      else systemCode(error);
    }
  }
}

/** `bao-cao` and `bao-cao/` give `bao-cao/`. */
function prefixOf(folder: string): string {
  const slashes = path.sep === '\\' ? folder.replaceAll('\\', '/') : folder;
  return slashes.endsWith('/') ? slashes : `${slashes}/`;
}

/** UTF-8 sorts as code points do; JavaScript's own order does not. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** What lies beside a missing path and is called nearly the same; the ending that all reports share says nothing. */
async function neighbour(file: string, location: string): Promise<string | undefined> {
  try {
    const names = await readdir(path.dirname(location));
    const stem = await nearest(stemOf(path.basename(location)), names.map(stemOf));
    const meant = names.find((name) => stemOf(name) === stem);
    return meant === undefined ? undefined : file.slice(0, file.length - path.basename(file).length) + meant;
  } catch (error) {
    systemCode(error);
    return undefined;
  }
}
