import type { Say } from '../messages';

/** Good; worth knowing, with nothing wrong yet; wrong. */
export type Level = 'good' | 'note' | 'wrong';

/** One thing that was looked at. */
export interface Observation {
  /** Names what was looked at, for programs: `node-version`. */
  readonly id: string;
  readonly level: Level;
  /** What was found, and where it is not good, the way out. */
  readonly say: (say: Say) => string;
}
