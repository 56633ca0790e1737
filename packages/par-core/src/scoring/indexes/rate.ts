import type { Bilingual, Provenance } from '../../directive/model';
import { readNumeral } from '../exact/numeral';
import { compare, divide, HUNDRED, multiply, type Rational, signOf } from '../exact/rational';
import { Failure, type InputProblemKind, type Ratio, readWhole } from '../inputs';
import { RATES, type RateId } from './rates';

/** A rate (tỷ lệ): what is divided by what, and how that is known. */
export interface Rate {
  /** That of the directive's indicator, where it is one. */
  readonly id: string;
  readonly name: Bilingual;
  readonly numerator: Bilingual;
  readonly denominator: Bilingual;
  /** How it is computed, in words. */
  readonly formula: Bilingual;
  readonly unit: 'percent';
  /** Which way is better. */
  readonly direction: 'increase' | 'decrease';
  /** With a denominator of zero there is no rate: it does not apply, which is neither 0% nor 100%. */
  readonly zeroDenominator: 'not-applicable';
  /** True where the numerator is no part of the denominator: income over spending. */
  readonly mayExceedHundred: boolean;
  /** True where the numerator is a difference that can be below zero: staff that grew instead. */
  readonly mayBeNegative: boolean;
  /** `whole`: things are counted; `amount`: money or another amount, not whole perhaps. */
  readonly counts: 'whole' | 'amount';
  /** What is left out of both counts. */
  readonly exclusions?: Fact;
  /** Values to be reached, each with what sets it. */
  readonly targets?: readonly (Fact & { readonly value: number })[];
  /** Of what is divided by what. */
  readonly provenance: Provenance;
}

/** Words with how they are known. */
export interface Fact {
  readonly text: Bilingual;
  readonly provenance: Provenance;
}

export type RateProblemKind =
  | InputProblemKind
  | 'unknown-rate' // no rate has this id
  | 'above-denominator'; // more than all of them, where a part of them is counted

/** Why there is no rate, as a value. */
export interface RateProblem {
  readonly kind: RateProblemKind;
  /** Which of the two counts it is about. */
  readonly name?: 'numerator' | 'denominator';
}

export type RateResult =
  | { readonly kind: 'rate'; readonly rate: Rate /** In percent, exact. */; readonly value: Rational }
  | { readonly kind: 'not-applicable'; readonly rate: Rate }
  | { readonly kind: 'problem'; readonly rate: Rate | undefined; readonly problem: RateProblem };

/**
 * A rate by its two counts, exact, in percent.
 *
 * @param id one of `RATES`.
 * @returns the value; `not-applicable` where the denominator is zero; or the problem, never a wrong number.
 * @example `${rateOf('dossiers-on-time', { numerator: 1187, denominator: 1250 }).value}` // '94.96'
 * @example rateOf('audit-recommendations-resolved', { numerator: 0, denominator: 0 }).kind // 'not-applicable'
 * @example rateOf('signed-documents', { numerator: 9, denominator: 8 }).kind // 'problem'
 */
export function rateOf(id: RateId | (string & {}), counts: Ratio): RateResult {
  const rate = RATES.find((each) => each.id === id);
  const refuse = (kind: RateProblemKind, name?: RateProblem['name']): RateResult => ({
    kind: 'problem',
    rate,
    problem: { kind, ...(name && { name }) },
  });
  if (!rate) return refuse('unknown-rate');
  if (typeof counts !== 'object' || counts === null) return refuse('not-a-rate');
  const numerator = readPart(counts.numerator, rate, rate.mayBeNegative);
  if (numerator instanceof Failure) return refuse(numerator.kind, 'numerator');
  const denominator = readPart(counts.denominator, rate, false);
  if (denominator instanceof Failure) return refuse(denominator.kind, 'denominator');
  if (!rate.mayExceedHundred && compare(numerator, denominator) > 0) return refuse('above-denominator', 'numerator');
  if (signOf(denominator) === 0) return { kind: 'not-applicable', rate };
  return { kind: 'rate', rate, value: multiply(divide(numerator, denominator), HUNDRED) };
}

function readPart(value: unknown, { counts }: Rate, negative: boolean): Rational | Failure {
  const read = readNumeral(value);
  if (typeof read === 'string') return new Failure(read);
  if (signOf(read) < 0) return negative ? read : new Failure('negative');
  return counts === 'whole' ? readWhole(value) : read;
}
