import { type Calendar, extendCalendar } from '../calendar/calendar';
import { vietnam2021to2026 } from '../calendar/holidays';
import type { CalendarDate, Directive } from '../directive/model';
import { soctrang20210924 } from '../directive/soctrang-2021-09-24';
import { type BrokenFile, pathFrom } from '../formats/broken-file';
import { checkCalendar } from '../formats/calendar/check';
import { type CheckedConfig, checkConfig, missingNamedFile, type NamedByConfig } from '../formats/config/check';
import { NO_SETTINGS, type Settings } from '../formats/config/settings';
import { checkCriteriaFiles } from '../formats/criteria';
import { checkDirectives } from '../formats/directive';
import { CONFIG_NAMES, type FileKind, fileKindOf } from '../formats/file-kind';
import type { Finding } from '../formats/finding';
import type { CheckedText } from '../formats/format-definition';
import type { CriteriaSet } from '../scoring/model';
import { CRITERIA_SETS } from '../scoring/sets';
import type { Syntax } from '../source/tree';
import { foldersUpTo, inFolder } from './paths';

/**
 * Where the files of a workspace are read from: a disk, an editor, a test. Paths have forward slashes; a folder is
 * named without one at its end.
 */
export interface WorkspaceFiles {
  /** The names of the files in a folder; none where there is no such folder, or it cannot be read. */
  readonly names: (folder: string) => Promise<readonly string[]>;
  /** The text of a file; undefined where there is none, or it is too large or no text. */
  readonly text: (path: string) => Promise<string | undefined>;
}

/** A file that counts for reports near it, read and checked. */
export interface NearbyFile {
  readonly path: string;
  readonly checked: CheckedText;
}

/** What counts for the files of one folder (những gì có hiệu lực trong một thư mục). */
export interface Surroundings {
  /** The nearest configuration above. */
  readonly config: (NearbyFile & { readonly checked: CheckedConfig; readonly folder: string }) | undefined;
  readonly settings: Settings;
  /** The directives that a report may name, the nearest first, the built-in one last. */
  readonly directives: readonly Directive[];
  /** Vietnam's days off with those of the calendars nearby. */
  readonly calendar: Calendar;
  /** The criteria sets that a report or another set may name, the nearest first, the built-in ones last. */
  readonly criteriaSets: readonly CriteriaSet[];
  /** The directive and criteria files that are too broken to be used, the nearest first of each kind. */
  readonly brokenFiles: readonly BrokenFile[];
  /** The directive, calendar and criteria files that were read, the nearest first. */
  readonly files: readonly NearbyFile[];
}

export interface SurroundingsOptions {
  readonly files: WorkspaceFiles;
  /** Nothing above this folder is looked at; of a folder outside it only the folder itself. */
  readonly root: string;
  readonly today: CalendarDate;
}

/** What counts where nothing lies nearby. */
export const NO_SURROUNDINGS: Surroundings = {
  config: undefined,
  settings: NO_SETTINGS,
  directives: [soctrang20210924],
  calendar: vietnam2021to2026,
  criteriaSets: CRITERIA_SETS,
  brokenFiles: [],
  files: [],
};

/**
 * What counts for the files of a folder: the nearest configuration, and the directive, calendar and criteria files in the
 * folder and above it, up to the folder of that configuration, or up to the root where there is none. What the configuration
 * names counts as if it lay in its folder.
 *
 * @param folder with forward slashes
 */
export async function surroundingsOf(folder: string, options: SurroundingsOptions): Promise<Surroundings> {
  const { files, root, today } = options;
  const paths: string[] = [];
  let config: Surroundings['config'];
  for (const one of foldersUpTo(folder, root)) {
    const names = [...(await files.names(one))].sort();
    paths.push(...names.filter((name) => COUNTS.has(fileKindOf(name))).map((name) => inFolder(one, name)));
    config = await configOf(one, names, options);
    if (config) break;
  }
  const texts = new Map<string, string>();
  const missing: Finding[] = [];
  for (const path of paths) {
    const text = await files.text(path);
    if (text !== undefined) texts.set(path, text);
  }
  for (const [named, kind] of config ? namedFiles(config.checked) : []) {
    const path = inFolder(config?.folder ?? root, named.file);
    const text = texts.get(path) ?? (fileKindOf(path) === kind ? await files.text(path) : undefined);
    if (text === undefined) missing.push(missingNamedFile(named));
    else texts.set(path, text);
  }
  return {
    config: config && { ...config, checked: withFindings(config.checked, missing) },
    settings: config?.checked.settings ?? NO_SETTINGS,
    ...readAll(folder, texts, today),
  };
}

/** The kinds of file that count for others by lying near them. */
const COUNTS: ReadonlySet<FileKind | undefined> = new Set<FileKind>(['directive', 'calendar', 'criteria']);

async function configOf(
  folder: string,
  names: readonly string[],
  { files, today }: SurroundingsOptions,
): Promise<Surroundings['config']> {
  const name = CONFIG_NAMES.find((one) => names.includes(one));
  if (name === undefined) return undefined;
  const path = inFolder(folder, name);
  const text = await files.text(path);
  if (text === undefined) return undefined;
  const checked = checkConfig(text, { today, syntax: syntaxOf(name) });
  return { path, folder, checked };
}

function namedFiles({
  directives,
  calendars,
  criteriaSets,
}: CheckedConfig): readonly (readonly [NamedByConfig, FileKind])[] {
  return [
    ...directives.map((one) => [one, 'directive'] as const),
    ...calendars.map((one) => [one, 'calendar'] as const),
    ...criteriaSets.map((one) => [one, 'criteria'] as const),
  ];
}

/** Reads what lies nearby. */
function readAll(
  folder: string,
  texts: ReadonlyMap<string, string>,
  today: CalendarDate,
): Pick<Surroundings, 'directives' | 'calendar' | 'criteriaSets' | 'brokenFiles' | 'files'> {
  const files = [...texts].map(([path, text]) => ({ path, text, syntax: syntaxOf(path) }));
  const ofKind = (kind: FileKind): typeof files => files.filter(({ path }) => fileKindOf(path) === kind);
  const checked = new Map<string, CheckedText>();
  let calendar = vietnam2021to2026;
  // What lies nearer says the last word.
  for (const { path, text, syntax } of ofKind('calendar').reverse()) {
    const file = checkCalendar(text, { today, syntax, calendar });
    checked.set(path, file);
    calendar = extendCalendar(calendar, file.extension);
  }
  const own = ofKind('directive');
  const directives: Directive[] = [];
  const brokenFiles: BrokenFile[] = [];
  const addBroken = (kind: BrokenFile['kind'], id: string | undefined, path: string): void => {
    brokenFiles.push({ kind, id, path, file: pathFrom(folder, path) });
  };
  checkDirectives(own, { today }).forEach((file, index) => {
    const { path = '' } = own[index] ?? {};
    checked.set(path, file);
    if (file.directive === undefined) addBroken('directive', file.id, path);
    // Of two with one id the nearer counts; the other has its finding.
    if (file.directive && !directives.some(({ id }) => id === file.id)) directives.push(file.directive);
  });
  const known = directives.some(({ id }) => id === soctrang20210924.id)
    ? directives
    : [...directives, soctrang20210924];
  const ownSets = ofKind('criteria');
  const criteriaSets: CriteriaSet[] = [];
  checkCriteriaFiles(ownSets, { today }).forEach((file, index) => {
    const { path = '' } = ownSets[index] ?? {};
    checked.set(path, file);
    const { set } = file;
    if (set === undefined) addBroken('criteria', file.id, path);
    else if (!criteriaSets.some(({ id }) => id === set.id)) criteriaSets.push(set);
  });
  const nearby = files.flatMap(({ path }): NearbyFile[] => {
    const file = checked.get(path);
    return file ? [{ path, checked: file }] : [];
  });
  return { directives: known, calendar, criteriaSets: withBuiltIn(criteriaSets), brokenFiles, files: nearby };
}

/** A set of one's own with the id of a built-in one, which has its finding, counts before that. */
function withBuiltIn(own: readonly CriteriaSet[]): readonly CriteriaSet[] {
  return [...own, ...CRITERIA_SETS.filter(({ id }) => !own.some((set) => set.id === id))];
}

function syntaxOf(path: string): Syntax {
  return path.toLowerCase().endsWith('.json') ? 'json' : 'yaml';
}

function withFindings(checked: CheckedConfig, missing: readonly Finding[]): CheckedConfig {
  if (missing.length === 0) return checked;
  return { ...checked, findings: [...checked.findings, ...missing].sort((a, b) => a.start - b.start) };
}
