import type { FixTitleKey } from '../../messages/fixes';
import type { Argument } from '../finding';

/** One change to a text: what stands from `start` up to `end` becomes `text`. Offsets count UTF-16 code units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * How sure a fix is. `certain`: there is no choice, and it writes nothing that only the author knows, so that it may be
 * made without asking. `likely`: the one that most authors want. `possible`: one of several, or one that gives something
 * up.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

/** One way to put a finding right. */
export interface Fix {
  readonly certainty: Certainty;
  /** What it does, as a key; `fixTitle` says it in a language. */
  readonly title: FixTitleKey;
  readonly args: Readonly<Record<string, Argument>>;
  /** In the order of their places; none overlaps another. All are offsets of the text as it was checked. */
  readonly edits: readonly TextEdit[];
}

/**
 * A text with edits made to it, in whatever order they are given: each speaks of the text as it is before all of them.
 *
 * @throws RangeError where two edits overlap, or one lies outside the text: make those of one finding, and check again.
 * @example applyEdits('ngày:10/12/2021', [{ start: 4, end: 5, text: ': ' }]) // 'ngày: 10/12/2021'
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let changed = '';
  let from = 0;
  // What is put in at one place stays in the order in which it was given, before what is replaced there.
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  for (const { start, end, text: written } of inOrder) {
    if (!(start >= from && end >= start && end <= text.length)) {
      throw new RangeError(`the edit from ${start} to ${end} overlaps another, or lies outside the text`);
    }
    changed += text.slice(from, start) + written;
    from = end;
  }
  return changed + text.slice(from);
}
