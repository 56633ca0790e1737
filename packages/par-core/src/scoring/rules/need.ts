import type { Bilingual, CalendarDate } from '../../directive/model';
import type { Rational } from '../exact/rational';
import type { ComponentRecord } from '../inputs';
import type { GrowthRule, Rule, Unit } from '../model';
import type { Range } from './ranges';
import type { Reach } from './reach';

/** What the input of a leaf has to be, so that its rule gives certain points or more. Exact; rates in percent. */
export type InputNeed =
  /** Whatever the input: these points are always had. */
  | { readonly kind: 'any' }
  /** The answer `true`. */
  | { readonly kind: 'yes' }
  /**
   * A rate, a number or a count in one of the ranges; `now` is what it is at present. Of a count both ends are whole
   * numbers that belong: from so many, at most so many. Where a rate was entered by its two counts, `denominator` is
   * the lower one, and the ends of the ranges are rates that whole numerators have.
   */
  | {
      readonly kind: 'measure';
      readonly unit: Unit;
      readonly ranges: readonly Range[];
      readonly now?: Rational;
      readonly denominator?: Rational;
    }
  /** A day in one of the spans of days, both ends inclusive; absent `from`: any day up to `to`. */
  | { readonly kind: 'date'; readonly days: readonly Days[] }
  /** Survey: the mean weight of all answers, in percent of the maximum. */
  | { readonly kind: 'survey'; readonly mean: Rational; readonly now?: Rational }
  /** An index measured elsewhere, at least so much of its scale. */
  | {
      readonly kind: 'index';
      readonly index: string;
      readonly scale: Rational;
      readonly value: Rational;
      readonly now?: Rational;
    }
  /** Growth in one of the ranges; where the year before is known, also what that makes of the current one. */
  | {
      readonly kind: 'growth';
      readonly measure: GrowthRule['measure'];
      readonly unit: Unit;
      readonly growth: readonly Range[];
      readonly previous?: Rational;
      readonly current?: readonly Range[];
      readonly now?: Rational;
    }
  /** Formula: any one of the variables in one of its ranges, the others as they are. */
  | { readonly kind: 'formula'; readonly alternative: string; readonly variables: readonly VariableNeed[] };

export interface VariableNeed {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Unit;
  readonly ranges: readonly Range[];
  readonly now?: Rational;
}

/** A span of days, both ends inclusive. */
export interface Days {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** What it takes, with the documents where the rule asks for them. */
export type Need = InputNeed & { readonly evidence?: EvidenceNeed };

/** A document that proves it, by the last day where there is one; `present` where there is such a document already. */
export interface EvidenceNeed {
  readonly by?: CalendarDate;
  readonly present: boolean;
}

/** Why nobody can tell what it takes. */
export type UnknownReason =
  | 'formula' // the formula cannot be solved for any one of its variables
  | 'inputs' // what the other variables are is not known
  | 'choice'; // which formula the scorer chooses is not known

/** Said instead of a guess. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly why: UnknownReason;
}

/** A rule read backwards, for one leaf as it is. */
export interface Inverse {
  readonly kind: 'inverse';
  readonly reach: Reach;
  /** What it takes to have at least `points`, which are above zero and within reach. */
  readonly need: (points: Rational) => Need;
}

/** What a rule is read backwards for. */
export interface InverseContext {
  readonly maximum: Rational;
  /** What is known of the leaf: the year before, the other variables, the documents. */
  readonly record: ComponentRecord;
  /** With a day, what had to be done before it cannot be done any more; without one, time does not count. */
  readonly today: CalendarDate | undefined;
  /** Reads the rule inside a modifier backwards. */
  readonly invert: (rule: Rule, context: InverseContext) => Inverse | Unknown;
}

/** Reads a rule of one kind backwards. */
export type Invert<R extends Rule> = (rule: R, context: InverseContext) => Inverse | Unknown;
