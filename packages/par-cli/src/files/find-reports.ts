import { existsSync, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { nearest } from '../command/refusal';
import { isPattern, isTooComplex, type Pattern, readPattern } from './glob';
import { isMisnamedReport } from './misnamed-report';
import { type PathProblem, pathProblem, systemCode } from './path-problem';
import { isOurName, stemOf } from './report-name';

/** A file to be checked. */
export interface NamedFile {
  /** As the user named it; inside a folder, behind the folder's name as it was given, with forward slashes. */
  readonly file: string;
  /** Absolute. */
  readonly location: string;
  /** In bytes, when it was found. */
  readonly size: number;
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
}

/** One walk through a folder. */
interface Walk {
  readonly inside: NamedFile[];
  /** Real paths of the folders that were entered: a link that leads back into one is not followed. */
  readonly entered: Set<string>;
  /** Undefined where everything in the folder is meant. */
  readonly pattern: Pattern | undefined;
}

/**
 * The files that some paths name: a file is itself, whatever its name; a folder stands for the reports in and
 * below it, without `node_modules` and folders whose name begins with a dot. The paths keep their order, the files of
 * a folder are sorted by code point, no file is found twice. A path that is not there and holds signs of a pattern
 * (`bao-cao/*.par.yaml`) stands for the reports whose paths match, and for those in folders whose paths do: as with a
 * folder, only what has the name of a report is one. What a pattern after `!` matches is left out.
 *
 * @param named paths as the user wrote them; none at all means the folder `cwd`
 */
export async function findReports(named: readonly string[], cwd: string): Promise<FoundReports> {
  const search: Search = { files: new Map(), problems: [], misnamed: new Map() };
  const excluded: Pattern[] = [];
  let isAll = true;
  for (const file of named) {
    const location = path.resolve(cwd, file);
    if (file.startsWith('!') && file.length > 1 && !existsSync(location)) {
      if (isTooComplex(file)) search.problems.push({ kind: 'pattern-complex', path: file });
      else excluded.push(await readPattern(file.slice(1)));
    } else {
      isAll = false;
      await addNamed(search, file, location, cwd);
    }
  }
  if (isAll) await addFolder(search, '', cwd, '.');
  const isMeant = ({ file }: NamedFile): boolean => !excluded.some(({ matches }) => matches(file));
  const { files, problems } = search;
  const misnamed = [...search.misnamed.values()].filter((one) => !files.has(one.location) && isMeant(one));
  const meant = [...files.values()].filter(isMeant);
  if (meant.length === 0 && files.size > 0) problems.push({ kind: 'all-excluded', path: '' });
  return { files: meant, problems, misnamed: misnamed.map(({ file }) => file) };
}

async function addNamed(search: Search, file: string, location: string, cwd: string): Promise<void> {
  // Resolved, it would be the folder that the user stands in.
  if (file.trim() === '') {
    search.problems.push({ kind: 'empty', path: file });
    return;
  }
  try {
    const stats = await stat(location);
    if (stats.isDirectory()) await addFolder(search, prefixOf(file), location, file);
    else if (stats.isFile()) addFile(search, { file, location, size: stats.size });
    else search.problems.push({ kind: 'no-file', path: file });
  } catch (error) {
    const problem = await pathProblem(error, file, location);
    if (isPattern(file) && isTooComplex(file)) {
      search.problems.push({ kind: 'pattern-complex', path: file });
      return;
    }
    if (problem.kind === 'missing' && isPattern(file)) {
      await addMatching(search, file, cwd);
      return;
    }
    const meant = problem.kind === 'missing' ? await neighbour(file, location) : undefined;
    search.problems.push(problem.kind === 'missing' && meant !== undefined ? { ...problem, meant } : problem);
  }
}

/** The reports that a pattern matches; none at all is a problem of its own. */
async function addMatching(search: Search, file: string, cwd: string): Promise<void> {
  const pattern = await readPattern(file);
  const problems = search.problems.length;
  const location = path.resolve(cwd, pattern.base);
  const found = existsSync(location)
    ? await reportsIn(search, pattern.base === '' ? '' : prefixOf(pattern.base), location, pattern)
    : 0;
  if (found === 0 && search.problems.length === problems) search.problems.push({ kind: 'no-match', path: file });
}

/** A file is one file, however often it is named. */
function addFile({ files }: Search, found: NamedFile): void {
  if (!files.has(found.location)) files.set(found.location, found);
}

async function addFolder(search: Search, prefix: string, location: string, named: string): Promise<void> {
  const problems = search.problems.length;
  const found = await reportsIn(search, prefix, location, undefined);
  if (found === 0 && search.problems.length === problems) search.problems.push({ kind: 'no-reports', path: named });
}

/** Adds the reports in and below a folder, sorted; how many there are. */
async function reportsIn(
  search: Search,
  prefix: string,
  location: string,
  pattern: Pattern | undefined,
): Promise<number> {
  const inside: NamedFile[] = [];
  await walk(search, { inside, entered: new Set(), pattern }, prefix, location);
  inside.sort((a, b) => byCodePoint(a.file, b.file));
  for (const found of inside) addFile(search, found);
  return inside.length;
}

async function walk(search: Search, step: Walk, prefix: string, location: string): Promise<void> {
  const { inside, entered, pattern } = step;
  let names: readonly string[];
  try {
    const real = await realpath(location);
    if (entered.has(real)) return;
    entered.add(real);
    names = await readdir(location);
  } catch (error) {
    search.problems.push(await pathProblem(error, prefix === '' ? '.' : prefix, location));
    return;
  }
  for (const name of [...names].sort(byCodePoint)) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const file = prefix + name;
    const below = path.join(location, name);
    const isMeant = pattern?.matches(file) ?? true;
    try {
      // One call for each of thousands: asking the system's thread pool would take longer than the answer.
      const stats = statSync(below);
      if (stats.isDirectory()) {
        if (isMeant || pattern?.mayMatchBelow(file)) await walk(search, step, `${file}/`, below);
      } else if (!stats.isFile() || !isMeant) {
        // A device, or a file that nobody means.
      } else if (isOurName(name)) {
        inside.push({ file, location: below, size: stats.size });
      } else if (await isMisnamedReport(name, below)) {
        search.misnamed.set(below, { file, location: below, size: stats.size });
      }
    } catch (error) {
      // What has not the name of a file of ours was never meant to be read.
      if (isOurName(name) && isMeant) search.problems.push(await pathProblem(error, file, below));
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
