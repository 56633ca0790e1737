import type { Bilingual } from '../../directive/model';

/** What a person asks of a code: why it is found. */
export interface Explanation {
  /** Why it matters and the way out. */
  readonly why: Bilingual;
}
