import type { Dirent } from 'node:fs';
import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Suggested } from '../command/option';
import { entriesOf } from '../files/entries-of';
import { systemCode } from '../files/path-problem';
import { isReportName } from '../files/report-name';
import type { Candidate } from './candidates';

type FileKind = Extract<Suggested, 'report' | 'roster' | 'calendar' | 'criteria' | 'folder'>;

const ENDINGS = {
  report: isReportName,
  roster: (name) => /^[^.].*\.par-roster\.(?:ya?ml|json)$/iu.test(name),
  calendar: (name) => /^[^.].*\.par-calendar\.(?:ya?ml|json)$/iu.test(name),
  criteria: (name) => /^[^.].*\.par-criteria\.(?:ya?ml|json)$/iu.test(name),
  folder: () => false,
} as const satisfies Readonly<Record<FileKind, (name: string) => boolean>>;

/** A name that would break a line of candidates apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const UNSAYABLE = /[\u0000-\u001f\u007f]/u;

/** The files of a kind in the folder that a word has reached, and the folders in it, each with a slash behind it. */
export async function fileCandidates(kind: FileKind, typed: string, cwd: string): Promise<readonly Candidate[]> {
  const head = typed.slice(0, lastSlash(typed) + 1);
  const begun = typed.slice(head.length);
  const folder = path.resolve(cwd, head.replace(/^~(?=\/|\\)/u, homedir()));
  const names: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const { name } = entry;
    if (!name.startsWith(begun) || UNSAYABLE.test(name)) continue;
    // What is hidden is meant only by who types its dot.
    if (name.startsWith('.') && !begun.startsWith('.')) continue;
    if (await isFolder(entry, folder)) names.push(`${name}/`);
    else if (ENDINGS[kind](name)) names.push(name);
  }
  return names.sort().map((name) => ({ value: head + name }));
}

function lastSlash(text: string): number {
  return path.sep === '\\' ? Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) : text.lastIndexOf('/');
}

/** Whether an entry is a folder, or a link to one. */
async function isFolder(entry: Dirent, folder: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return (await stat(path.join(folder, entry.name))).isDirectory();
  } catch (error) {
    systemCode(error);
    return false;
  }
}
