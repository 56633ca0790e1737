import { add, type Rational, ZERO } from '../../exact/rational';

/**
 * What is added up from the leaves to the root. It is kept apart what has points, what is left out of the maximum, and
 * what is open, because the three are different things.
 */
export interface Tally {
  readonly points: Rational;
  /** Maxima that do not count, because the leaf does not apply. */
  readonly leftOut: Rational;
  /** Maxima of what is missing or could not be read: the points that may still come. */
  readonly open: Rational;
  /** How many leaves are missing. */
  readonly missing: number;
  /** How many leaves do not apply. */
  readonly notApplicable: number;
  /** How many leaves have an input that could not be read. */
  readonly failed: number;
}

/** A tally while it is added up. */
export type Sum = { -readonly [Part in keyof Tally]: Tally[Part] };

export const newSum = (): Sum => ({
  points: ZERO,
  leftOut: ZERO,
  open: ZERO,
  missing: 0,
  notApplicable: 0,
  failed: 0,
});

/** Adds a part to a sum: the rule of every branch. */
export function include(sum: Sum, part: Tally): void {
  sum.points = add(sum.points, part.points);
  sum.leftOut = add(sum.leftOut, part.leftOut);
  sum.open = add(sum.open, part.open);
  sum.missing += part.missing;
  sum.notApplicable += part.notApplicable;
  sum.failed += part.failed;
}
