import type { CalendarDate } from '../directive/model';
import { type NumeralProblem, readInUnit } from './exact/numeral';
import { divide, HUNDRED, multiply, Rational, signOf } from './exact/rational';

/** A number of an input: exact as text or as a `Rational`, and as a double the decimal it was written as. */
export type Quantity = number | string | Rational;

/** A rate by its two counts; what is measured in percent is 100 times this. */
export interface Ratio {
  readonly numerator: Quantity;
  readonly denominator: Quantity;
}

/**
 * What a rule is given.
 * - yes or no: `true`, `false`;
 * - a rate: `95.5` (percent), `'95.5%'`, or `{ numerator: 191, denominator: 200 }`;
 * - a number or a count: `12`;
 * - a date: `'2021-12-10'`, or `false` for what was not done;
 * - a survey: how many chose each option, `{ good: 120, fair: 30 }`;
 * - growth: `{ current: 108, previous: 100 }`;
 * - a formula: its variables by name, `{ x: 3, y: 4 }`.
 */
export type InputValue = boolean | Quantity | Ratio | Readonly<Record<string, Quantity | Ratio>>;

/** What is known of a leaf: what its rule is given, and the points that people gave it, each stage for itself. */
export interface ComponentRecord {
  readonly value?: InputValue | undefined;
  /** Which alternative of a formula the scorer chose; not needed where there is one. */
  readonly choice?: string | undefined;
  /** Points the agency gave itself (điểm tự chấm). */
  readonly self?: Quantity | undefined;
  /** Points of the first appraisal (điểm thẩm định lần 1). */
  readonly appraisal1?: Quantity | undefined;
  /** Points of the second appraisal, after the explanation (điểm thẩm định lần 2). */
  readonly appraisal2?: Quantity | undefined;
  /** Why the points are what they are (giải trình). */
  readonly explanation?: string | undefined;
  /** Documents that prove it (tài liệu kiểm chứng). */
  readonly evidence?: readonly { readonly date?: CalendarDate | undefined }[] | undefined;
  /** True where the leaf does not concern the agency (không áp dụng). */
  readonly notApplicable?: boolean | undefined;
}

/** What `score` takes for one leaf: a value alone where it is no object, else a record. */
export type Entry = boolean | Quantity | ComponentRecord;

/** Entries by the id of their leaf. A leaf without an entry is missing, which is neither zero nor not applicable. */
export type Inputs = Readonly<Record<string, Entry | undefined>>;

/** What is wrong with an input. */
export type InputProblemKind =
  | NumeralProblem
  | 'negative'
  | 'not-whole'
  | 'not-yes-no'
  | 'not-a-date'
  | 'not-a-rate'
  | 'not-by-name'
  | 'not-a-list'
  | 'unknown-name'
  | 'missing-name'
  | 'no-choice'
  | 'unknown-choice'
  | 'division-by-zero'
  | 'too-large'
  | 'unreadable';

/** Why a leaf has no points, as a value. */
export class Failure {
  readonly kind: InputProblemKind;
  /** The part of the input it is about: a variable, an option, `denominator`, a field of the record such as `evidence`. */
  readonly name: string | undefined;
  /**
   * Where in a formula, counted in characters from its beginning: the formula of the computed variable `name`, else that
   * of the chosen alternative.
   */
  readonly at: number | undefined;

  constructor(kind: InputProblemKind, name?: string, at?: number) {
    this.kind = kind;
    this.name = name;
    this.at = at;
  }
}

/** What a rule says: points, or why there are none. */
export type Outcome = Rational | Failure | 'missing' | 'not-applicable';

/** A number that is not in percent: points, a count. */
export function readQuantity(value: unknown, name?: string): Rational | Failure {
  const read = readInUnit(value, false);
  return typeof read === 'string' ? new Failure(read, name) : read;
}

/** A number, or a rate by its two counts, in percent. */
export function readMeasure(value: unknown, inPercent: boolean): Rational | Failure {
  if (typeof value !== 'object' || value === null || value instanceof Rational) {
    const read = readInUnit(value, inPercent);
    return typeof read === 'string' ? new Failure(read) : read;
  }
  if (!('numerator' in value && 'denominator' in value)) return new Failure('not-a-rate');
  const over = readCount(value.numerator, 'numerator');
  if (over instanceof Failure) return over;
  const under = readCount(value.denominator, 'denominator');
  if (under instanceof Failure) return under;
  if (signOf(under) === 0) return new Failure('zero-denominator', 'denominator');
  const ratio = divide(over, under);
  return inPercent ? multiply(ratio, HUNDRED) : ratio;
}

/** A number that is not below zero. */
export function readCount(value: unknown, name?: string): Rational | Failure {
  const read = readQuantity(value, name);
  return read instanceof Rational && signOf(read) < 0 ? new Failure('negative', name) : read;
}

/** A whole number that is not below zero. */
export function readWhole(value: unknown, name?: string): Rational | Failure {
  const read = readCount(value, name);
  if (read instanceof Failure) return read;
  return BigInt(read.n) % BigInt(read.d) === 0n ? read : new Failure('not-whole', name);
}

/** The named numbers of an input, of which none has another name than those that are asked for. */
export function readByName(value: unknown, isAsked: (name: string) => boolean): Named | Failure {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Rational) {
    return new Failure('not-by-name');
  }
  const other = Object.keys(value).find((name) => !isAsked(name));
  return other === undefined ? (value as Named) : new Failure('unknown-name', other);
}

type Named = Readonly<Record<string, unknown>>;

/** The own value of a name: `constructor` is an id like any other. */
export const ownValue = (of: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(of, name) ? of[name] : undefined;

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** A day of the calendar as `YYYY-MM-DD`; its order as text is its order in time. */
export function isDate(value: unknown): value is CalendarDate {
  // No day of a calendar is null, and 30 February is some other day.
  return typeof value === 'string' && DATE.test(value) && new Date(value).toJSON()?.startsWith(value) === true;
}
