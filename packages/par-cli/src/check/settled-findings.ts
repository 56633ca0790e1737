import { type Settleable, type SettledFindings, type Surroundings, seenFrom, settleFindings } from '@soctrang/par-core';
import { workspacePath } from '../files/disk-workspace';

/** The findings of a file, of whatever kind, as the configuration near it wants them. */
export function settledFindings<Found extends Settleable>(
  findings: readonly Found[],
  location: string,
  { config, settings }: Pick<Surroundings, 'config' | 'settings'>,
): SettledFindings<Found> {
  if (config === undefined) return { findings, used: [] };
  return settleFindings(findings, settings, seenFrom(config.folder, workspacePath(location)));
}
