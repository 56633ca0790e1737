import type { Bilingual, CalendarDate } from '../../directive/model';
import type { Rational } from '../exact/rational';
import type { Comparison } from '../formula/syntax';
import type { ComponentRecord, Outcome } from '../inputs';
import type { Rule, Unit } from '../model';

/** In what a figure is printed: what rules measure in, points, and the difference of two rates. */
export type FigureUnit = Unit | 'points' | 'percentage-points';

/**
 * A number of the arithmetic. `value` is what it counts as: 95,5% is 0.955, and `unit` says that it is printed in
 * percent. `name` is the input, the figure derived from inputs, or the item it comes from.
 */
export interface Figure {
  readonly kind: 'figure';
  readonly value: Rational;
  readonly unit: FigureUnit;
  readonly name: string | undefined;
}

/** Arithmetic as data. Whoever evaluates it gets the figure it explains, exactly. */
export type Arithmetic =
  | Figure
  | { readonly kind: 'sum'; readonly of: readonly Arithmetic[] }
  | {
      readonly kind: 'difference' | 'product' | 'quotient';
      readonly left: Arithmetic;
      readonly right: Arithmetic;
    }
  | { readonly kind: 'negative'; readonly of: Arithmetic }
  | { readonly kind: 'call'; readonly name: 'min' | 'max' | 'abs' | 'round'; readonly of: readonly Arithmetic[] }
  /** An `if` of a formula: the comparison, whether it holds, and the branch that was taken for it. */
  | {
      readonly kind: 'choice';
      readonly by: Comparison;
      readonly left: Arithmetic;
      readonly right: Arithmetic;
      readonly holds: boolean;
      readonly taken: Arithmetic;
    };

/** A named quantity of the input, as it was read. */
export type ReadInput = {
  /** `value`, `numerator`, `denominator`, `current`, `previous`, the option of a survey, the variable of a formula. */
  readonly name: string;
  /** What the set calls it, where the set names it. */
  readonly label: Bilingual | undefined;
} & (
  | { readonly kind: 'figure'; readonly value: Rational; readonly unit: FigureUnit }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  /** What could not be read, as it was written; cut after 60 characters. */
  | { readonly kind: 'unread'; readonly text: string }
);

/** A figure computed from the inputs, which the rule then looks at: a rate from its two counts, a growth. */
export interface Derived {
  readonly name: string;
  readonly label: Bilingual | undefined;
  readonly value: Rational;
  readonly unit: FigureUnit;
  readonly from: Arithmetic;
}

/** Which case of its rule a leaf is. */
export type CaseKind =
  | 'met'
  | 'not-met'
  | 'proportion' // in proportion to the measure
  | 'full' // the measure reaches what gives full points
  | 'below-floor'
  | 'nothing-yet' // not past the threshold at which points begin
  | 'band'
  | 'no-band'
  | 'not-done'
  | 'nothing-deducted'
  | 'deducted'
  | 'used-up' // more to deduct than there are points
  | 'formula'
  | 'evidence-missing'
  | 'evidence-late'
  | 'full-without' // does not apply, full points
  | 'left-out' // does not apply, left out of the maximum
  | 'given' // points that people gave
  | 'missing'
  | 'failed';

export interface Case {
  readonly kind: CaseKind;
  /** Of `band`: which one of the rule's bands, counted from 0. */
  readonly band?: number;
  /** Of `formula`: the alternative that was chosen. */
  readonly choice?: string;
  /** Of a failure inside a formula: the variable that is computed by it, unless it is the chosen alternative's own. */
  readonly variable?: string;
  /** Of a failure inside a formula: its text, into which the failure's `at` points. */
  readonly expression?: string;
  /** Of `evidence-late`: the day of the earliest document. */
  readonly date?: CalendarDate;
}

/** What a rule makes of an input, with the way it took. No text is made here. */
export interface Reading {
  /** Not yet held within 0 and the maximum. */
  readonly outcome: Outcome;
  readonly case: Case;
  readonly inputs: readonly ReadInput[];
  readonly derived: readonly Derived[];
  /** Gives `outcome` where that is a number; absent where it is none. */
  readonly arithmetic: Arithmetic | undefined;
  /** Of a modifier that changes what the rule inside says: that. */
  readonly inside?: Reading;
}

/** Explains what a rule makes of what is known of a leaf. */
export type Explain = (record: ComponentRecord) => Reading;

/** Prepares a rule once, to explain many sheets by it. `explain` prepares the rule inside a modifier. */
export type PrepareExplain<R extends Rule> = (
  rule: R,
  maximum: Rational,
  explain: (rule: Rule, maximum: Rational) => Explain,
) => Explain;

export const figure = (value: Rational, unit: FigureUnit, name?: string): Figure => ({
  kind: 'figure',
  value,
  unit,
  name,
});

const NONE: readonly never[] = [];

const MISSING: Reading = {
  outcome: 'missing',
  case: { kind: 'missing' },
  inputs: NONE,
  derived: NONE,
  arithmetic: undefined,
};

/** Nothing is known of the leaf. */
export const missing = (): Reading => MISSING;

/** Points that stand in the rule as they are: of a band, the maximum, nothing. */
export const fixed = (
  points: Rational,
  of: Case,
  inputs: readonly ReadInput[],
  derived: readonly Derived[] = NONE,
): Reading => ({ outcome: points, case: of, inputs, derived, arithmetic: figure(points, 'points') });
