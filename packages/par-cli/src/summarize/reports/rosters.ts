import path from 'node:path';
import type { NamedRoster } from '@soctrang/par-core/rollup';
import { readRoster } from '../../check/roster-file';
import { diskWorkspace } from '../../files/disk-workspace';
import type { ReadingPlan, SummarizeCall } from './plan';

/** Reads rosters, each with the directives that lie around it. One that cannot be read is said, and passed over. */
export async function readRosters(
  call: SummarizeCall,
  files: readonly { readonly file: string; readonly location: string }[],
  { today, check }: ReadingPlan,
): Promise<readonly NamedRoster[]> {
  const workspace = diskWorkspace(check);
  const rosters: NamedRoster[] = [];
  for (const { file, location } of files) {
    const beside = await workspace.around(path.dirname(location));
    const known = {
      directives: [...check.directives, ...beside.directives],
      brokenFiles: beside.brokenFiles,
    };
    const read = await readRoster(call, file, today, check.maxSize, known);
    if (read !== 'refused' && read.value) rosters.push({ name: file, roster: read.value });
  }
  return rosters;
}
