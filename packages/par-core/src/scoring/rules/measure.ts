import { divide, HUNDRED, multiply, ONE, Rational } from '../exact/rational';
import { Failure, type Quantity, readMeasure, readQuantity } from '../inputs';
import type { Unit } from '../model';
import { type Derived, type Figure, figure, type ReadInput } from './explained';

/** What a rule measures, as it was read. */
export interface Measured {
  /** In the rule's unit: 95,5% is 95.5. */
  readonly measure: Rational;
  /** What it counts as: 95,5% is 0.955. */
  readonly figure: Figure;
  readonly inputs: readonly ReadInput[];
  readonly derived: readonly Derived[];
}

const PERCENT = divide(ONE, HUNDRED);
const NONE: readonly never[] = [];

/** What a measure counts as. */
export const counts = (measure: Rational, unit: Unit): Rational =>
  unit === 'percent' ? multiply(measure, PERCENT) : measure;

/** Reads a number or a rate as the engine does, and keeps the two counts of a rate. */
export function measured(value: unknown, unit: Unit, name = 'value'): Measured | Failure {
  const measure = readMeasure(value, unit === 'percent');
  if (measure instanceof Failure) return measure;
  const counted = counts(measure, unit);
  if (typeof value !== 'object' || value === null || value instanceof Rational) {
    const input: Quantified = { kind: 'figure', value: counted, unit, name, label: undefined };
    return { measure, figure: input, inputs: [input], derived: NONE };
  }
  // `readMeasure` took it, so both counts are there and can be read.
  const { numerator, denominator } = value as { readonly numerator: Quantity; readonly denominator: Quantity };
  const over = count('numerator', numerator);
  const under = count('denominator', denominator);
  const from = { kind: 'quotient', left: over, right: under } as const;
  const derived: Derived = { name, label: undefined, value: counted, unit, from };
  return { measure, figure: figure(counted, unit, name), inputs: [over, under], derived: [derived] };
}

/** An input that is a number: it stands in the arithmetic as it is. */
type Quantified = Extract<ReadInput, { kind: 'figure' }>;

function count(name: string, value: unknown): Quantified {
  const read = readQuantity(value, name);
  if (read instanceof Failure) throw new TypeError('the engine read this count');
  return { kind: 'figure', value: read, unit: 'count', name, label: undefined };
}
