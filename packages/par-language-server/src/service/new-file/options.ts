import type { Language } from '@soctrang/par-core/report';
import type { Around } from '../around';

export interface NewFileOptions {
  /** Of the keys and the comments, and of what is refused. */
  readonly language: Language;
  /** What counts in the folder that the file will lie in. */
  readonly around: Around;
  /** Names of the files in that folder. */
  readonly taken: readonly string[];
}
