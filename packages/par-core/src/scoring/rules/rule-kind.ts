import { readNumeral } from '../exact/numeral';
import { compare, type Rational, signOf, ZERO } from '../exact/rational';
import type { ComponentRecord, Outcome } from '../inputs';
import type { Rule } from '../model';
import type { Report, SetProblemKind } from '../problems';

/** What a rule is prepared for: a leaf, and somebody to tell what is wrong with it. */
export interface LeafContext {
  readonly maximum: Rational;
  readonly report: Report;
  /** Prepares the rule inside a modifier. */
  readonly prepare: (rule: Rule, leaf: LeafContext, path: string) => Evaluate;
}

/** Points by what is known of the leaf, not yet held within 0 and the maximum; or why there are none. */
export type Evaluate = (record: ComponentRecord) => Outcome;

/** Prepares a rule once, to be asked many times. What is wrong with the rule goes to `leaf.report`. */
export type Prepare<R extends Rule> = (rule: R, leaf: LeafContext, path: string) => Evaluate;

/** Reads a number of a rule; what is none is reported, and counts as zero until the set is refused. */
export function numeral(value: unknown, leaf: LeafContext, path: string): Rational {
  const read = readNumeral(value);
  if (typeof read !== 'string') return read;
  leaf.report('not-a-number', path, { text: String(value).slice(0, 60), why: read });
  return ZERO;
}

/** A number of a rule that has to be above zero. */
export function positive(value: unknown, leaf: LeafContext, path: string): Rational {
  const read = readNumeral(value);
  if (typeof read !== 'string' && signOf(read) <= 0) leaf.report('not-positive', path, { value: String(read) });
  return numeral(value, leaf, path);
}

/** A number of a rule that has to be from `low` to `high`. */
export function within(value: unknown, low: Rational, high: Rational, leaf: LeafContext, path: string): Rational {
  const read = numeral(value, leaf, path);
  if (compare(read, low) < 0 || compare(read, high) > 0) {
    leaf.report('out-of-range', path, { value: String(read), low: String(low), high: String(high) });
  }
  return read;
}

/** The points of a band: from zero on. More than the maximum is held to it, with a warning. */
export function pointsOf(value: unknown, leaf: LeafContext, path: string): Rational {
  const read = numeral(value, leaf, path);
  if (signOf(read) < 0) leaf.report('negative', path, { value: String(read) });
  return read;
}

/** Bands, options, variables or alternatives a rule may have: more than any decision prints, few enough to compare. */
export const MOST_PARTS = 100;

/** The parts of a rule; where there are none, or too many, that is reported, and the rule is left without them. */
export function partsOf<Part>(
  parts: readonly Part[],
  none: SetProblemKind,
  leaf: LeafContext,
  path: string,
): readonly Part[] {
  if (parts.length === 0) leaf.report(none, path);
  if (parts.length <= MOST_PARTS) return parts;
  leaf.report('too-many', path, { count: parts.length, most: MOST_PARTS });
  return [];
}
