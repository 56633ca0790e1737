import type { CriteriaSet } from '../../../scoring/model';
import type { CriteriaReading } from '../context';
import type { GivenLeaf } from './leaves';

/** What a rule of a criteria set looks at: the set as far as it could be read, and where each part of it stands. */
export interface CriteriaContext extends CriteriaReading {
  readonly set: CriteriaSet;
  /** The leaves that the file gives or changes, whose rule and maximum could be read. */
  readonly leaves: readonly GivenLeaf[];
}

/** A rule over the whole set: adds a finding for each place where it is broken. */
export type CriteriaRule = (context: CriteriaContext) => void;
