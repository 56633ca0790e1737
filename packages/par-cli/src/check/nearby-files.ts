import path from 'node:path';
import { type CheckedConfig, isInside, type NearbyFile, unusedSilencers } from '@soctrang/par-core';
import type { CheckedCriteria } from '@soctrang/par-core/criteria';
import { isCriteria } from '../arguments/criteria-set';
import { shownPath, workspacePath } from '../files/disk-workspace';
import type { FileChecker } from './check-file';
import type { NamedText } from './checked-file';

export interface NearbyOptions {
  /** The folder that paths are meant from. */
  readonly cwd: string;
  /** The files that were checked, and the configurations that were named. */
  readonly locations: readonly string[];
  /** What of each configuration has had an effect, by its path. */
  readonly used: ReadonlyMap<string, ReadonlySet<string>>;
  /** The criteria sets that the files that were checked are scored by or build on. */
  readonly usedSets: ReadonlySet<string>;
  /** The folders of which every file was checked. */
  readonly whole: readonly string[];
}

/**
 * What counted for the files that were checked and is faulty itself, each once, in the order of paths: configurations,
 * also with silencers that had no effect, directives, calendars and criteria sets that were not checked by
 * themselves. A criteria set counts where a file uses it, or a set that builds on it, or a configuration names it. A
 * configuration that was named is there also where it has no fault.
 */
export async function nearbyTexts(
  { around }: FileChecker,
  { cwd, locations, used, usedSets, whole }: NearbyOptions,
): Promise<readonly NamedText[]> {
  const checked = new Set(locations.map(workspacePath));
  const folders = new Map(locations.map((location) => [path.dirname(location), location]));
  const texts = new Map<string, NamedText>();
  for (const location of folders.values()) {
    const { config, files, criteriaSets } = await around(location);
    if (config && !texts.has(config.path)) {
      const complete = whole.some((folder) => isInside(config.folder, folder));
      const withAll = withUnused(config.checked, used.get(config.path), complete);
      texts.set(config.path, { ...withAll, file: shownPath(cwd, config.path) });
    }
    const unused = unusedSets(files, usedSets, {
      known: criteriaSets.map(({ id }) => id),
      named: config?.checked.criteriaSets.map((one) => `${config.folder}/${one.file}`) ?? [],
    });
    for (const { path: at, checked: text } of files) {
      if (!checked.has(at) && !unused.has(at)) texts.set(at, { ...text, file: shownPath(cwd, at) });
    }
  }
  const shown = [...texts].filter(([at, { findings }]) => findings.length > 0 || checked.has(at));
  return shown.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}

/** The paths of the criteria sets nearby that nobody uses: whatever is wrong with them is no matter of who is checked. */
function unusedSets(
  files: readonly NearbyFile[],
  ids: ReadonlySet<string>,
  { known, named }: { readonly known: readonly string[]; readonly named: readonly string[] },
): ReadonlySet<string> {
  const used = new Set(ids);
  const isUsed = (path: string, { id }: CheckedCriteria): boolean =>
    // What has no id to be read may be the one that is sought.
    named.includes(path) || (id === undefined ? [...used].some((one) => !readable.has(one)) : used.has(id));
  let unused = files.flatMap(({ path, checked }) => (isCriteria(checked) ? [{ path, checked }] : []));
  const readable = new Set([...known, ...unused.flatMap(({ checked }) => checked.id ?? [])]);
  for (let before = -1; before !== unused.length; ) {
    before = unused.length;
    const found = unused.filter(({ path, checked }) => isUsed(path, checked));
    for (const { checked } of found) if (checked.extends !== undefined) used.add(checked.extends);
    unused = unused.filter((one) => !found.includes(one));
  }
  return new Set(unused.map(({ path }) => path));
}

function withUnused(config: CheckedConfig, used: ReadonlySet<string> | undefined, complete: boolean): CheckedConfig {
  const unused = unusedSilencers(config, used ?? new Set(), { complete });
  return { ...config, findings: [...config.findings, ...unused].sort((a, b) => a.start - b.start) };
}
