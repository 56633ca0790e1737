import { readInUnit } from '../exact/numeral';
import { compare, HUNDRED, type Rational, rationalOf, signOf, ZERO } from '../exact/rational';
import { type ComponentRecord, Failure, type Outcome, readMeasure, readWhole } from '../inputs';
import type { Rule, Unit } from '../model';
import type { Report, SetProblemKind } from '../problems';

/** Somebody to tell what is wrong. */
export interface Reporting {
  readonly report: Report;
}

/** What a rule is prepared for: a leaf, and somebody to tell what is wrong with it. */
export interface LeafContext extends Reporting {
  readonly maximum: Rational;
  /** Prepares the rule inside a modifier. */
  readonly prepare: (rule: Rule, leaf: LeafContext, path: string) => Evaluate;
}

/** Points by what is known of the leaf, not yet held within 0 and the maximum; or why there are none. */
export type Evaluate = (record: ComponentRecord) => Outcome;

/** Prepares a rule once, to be asked many times. What is wrong with the rule goes to `leaf.report`. */
export type Prepare<R extends Rule> = (rule: R, leaf: LeafContext, path: string) => Evaluate;

/** Points by a value, once it is read; without one the leaf is missing. */
export const pointsBy =
  <Read>(read: (value: unknown) => Read | Failure, points: (read: Read) => Outcome): Evaluate =>
  ({ value }) => {
    if (value == null) return 'missing';
    const known = read(value);
    return known instanceof Failure ? known : points(known);
  };

/** Points by a number, or by a rate. */
export const pointsByMeasure = (inPercent: boolean, points: (measure: Rational) => Rational): Evaluate =>
  pointsBy((value) => readMeasure(value, inPercent), points);

/** Points by a whole number. */
export const pointsByCount = (points: (count: Rational) => Rational): Evaluate => pointsBy(readWhole, points);

/** What somebody wrote where something else belongs, short enough to show. */
export const shown = (value: unknown): string =>
  typeof value === 'object' || typeof value === 'function' ? typeof value : String(value).slice(0, 60);

/** An object as it is; of anything else one with nothing in it, so that what it lacks is told. */
export const objectOf = <T extends object>(value: T): T =>
  typeof value === 'object' && value !== null ? value : ({} as T);

/** Reads a number of a rule; what is none is reported, and counts as zero until the set is refused. */
export function numeral(value: unknown, leaf: Reporting, path: string, inPercent = false): Rational {
  const read = readInUnit(value, inPercent);
  if (typeof read !== 'string') return read;
  leaf.report('not-a-number', path, { text: shown(value), why: read });
  return ZERO;
}

/** A number of a rule that has to be above zero. */
export function positive(value: unknown, leaf: Reporting, path: string, inPercent = false): Rational {
  const read = readInUnit(value, inPercent);
  if (typeof read === 'string') return numeral(value, leaf, path);
  if (signOf(read) <= 0) leaf.report('not-positive', path, { value: String(read) });
  return read;
}

/** A whole number of a rule, from zero on. */
export function whole(value: unknown, leaf: Reporting, path: string): Rational {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return rationalOf(Number(value));
  leaf.report('not-whole', path, { value: shown(value) });
  return ZERO;
}

/** A percentage of a rule: from 0 to 100. */
export function share(value: unknown, leaf: Reporting, path: string): Rational {
  const read = numeral(value, leaf, path, true);
  if (signOf(read) < 0 || compare(read, HUNDRED) > 0) {
    leaf.report('out-of-range', path, { value: String(read), low: '0', high: '100' });
  }
  return read;
}

/** Reports a word that is none of those that may stand there. */
export function oneOf(value: unknown, words: readonly string[], leaf: Reporting, path: string): void {
  if (!words.includes(value as string)) leaf.report('unknown-value', path, { text: shown(value) });
}

const UNITS: readonly Unit[] = ['percent', 'count', 'number'];

/** Whether a unit is the percent; one that there is not is reported. */
export function isPercent(unit: Unit, leaf: Reporting, path: string): boolean {
  oneOf(unit, UNITS, leaf, `${path}/unit`);
  return unit === 'percent';
}

/** Reports a name that is no text, or no longer one. */
export function nameOf(id: unknown, leaf: Reporting, path: string): void {
  if (typeof id !== 'string' || id === '') leaf.report('bad-name', `${path}/id`, { name: shown(id) });
}

/** The points of a band: from zero on. More than the maximum is held to it, with a warning. */
export function pointsOf(value: unknown, leaf: Reporting, path: string): Rational {
  const read = numeral(value, leaf, path);
  if (signOf(read) < 0) leaf.report('negative', path, { value: String(read) });
  return read;
}

/** Bands, options, variables or alternatives a rule may have: more than any decision prints, few enough to compare. */
export const MOST_PARTS = 100;

/** The parts of a rule; where there are none, or too many, that is reported, and the rule is left without them. */
export function partsOf<Part extends object>(
  parts: readonly Part[],
  none: SetProblemKind,
  leaf: Reporting,
  path: string,
): readonly Part[] {
  const list = Array.isArray(parts) ? parts : [];
  if (list.length === 0) leaf.report(none, path);
  if (list.length <= MOST_PARTS) return Array.from(list, objectOf);
  leaf.report('too-many', path, { count: list.length, most: MOST_PARTS });
  return [];
}
