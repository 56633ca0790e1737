import path from 'node:path';
import { type CheckedConfig, isInside, unusedSilencers } from '@soctrang/par-core';
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
  /** The folders of which every file was checked. */
  readonly whole: readonly string[];
}

/**
 * What counted for the files that were checked and is faulty itself, each once, in the order of paths: configurations,
 * also with silencers that had no effect, directives, calendars and criteria sets that were not checked by
 * themselves. A configuration
 * that was named is there also where it has no fault.
 */
export async function nearbyTexts(
  { around }: FileChecker,
  { cwd, locations, used, whole }: NearbyOptions,
): Promise<readonly NamedText[]> {
  const checked = new Set(locations.map(workspacePath));
  const folders = new Map(locations.map((location) => [path.dirname(location), location]));
  const texts = new Map<string, NamedText>();
  for (const location of folders.values()) {
    const { config, files } = await around(location);
    if (config && !texts.has(config.path)) {
      const complete = whole.some((folder) => isInside(config.folder, folder));
      const withAll = withUnused(config.checked, used.get(config.path), complete);
      texts.set(config.path, { ...withAll, file: shownPath(cwd, config.path) });
    }
    for (const { path: at, checked: text } of files) {
      if (!checked.has(at)) texts.set(at, { ...text, file: shownPath(cwd, at) });
    }
  }
  const shown = [...texts].filter(([at, { findings }]) => findings.length > 0 || checked.has(at));
  return shown.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}

function withUnused(config: CheckedConfig, used: ReadonlySet<string> | undefined, complete: boolean): CheckedConfig {
  const unused = unusedSilencers(config, used ?? new Set(), { complete });
  return { ...config, findings: [...config.findings, ...unused].sort((a, b) => a.start - b.start) };
}
