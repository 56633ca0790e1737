import type { ReadObject } from '../read-tree';
import type { Reading } from '../reading';
import type { RosterPlace } from './check';
import type { RosterFile } from './schema';

/** What a rule of the roster looks at. */
export interface RosterContext extends Reading {
  readonly file: Pick<ReadObject<RosterFile>, 'fields'>;
  /** The agencies listed, by id. */
  readonly places: ReadonlyMap<string, RosterPlace>;
}

/** A rule over the whole roster: adds a finding for each place where it is broken. */
export type RosterRule = (context: RosterContext) => void;
