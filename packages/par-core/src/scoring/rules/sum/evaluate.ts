import { add, type Rational, ZERO } from '../../exact/rational';

/**
 * What is added up from the leaves to the root. It is kept apart what has points, what is left out of the maximum, and
 * what is open, because the three are different things.
 */
export class Tally {
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

  constructor(
    points: Rational,
    leftOut: Rational,
    open: Rational,
    missing: number,
    notApplicable: number,
    failed: number,
  ) {
    this.points = points;
    this.leftOut = leftOut;
    this.open = open;
    this.missing = missing;
    this.notApplicable = notApplicable;
    this.failed = failed;
  }
}

/** The sum of two parts: the rule of every branch, taken two by two. */
export const sumOf = (a: Tally, b: Tally): Tally =>
  new Tally(
    add(a.points, b.points),
    add(a.leftOut, b.leftOut),
    add(a.open, b.open),
    a.missing + b.missing,
    a.notApplicable + b.notApplicable,
    a.failed + b.failed,
  );

export const points = (of: Rational): Tally => new Tally(of, ZERO, ZERO, 0, 0, 0);
