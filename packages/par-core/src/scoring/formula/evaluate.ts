import {
  add,
  compare,
  divide,
  greatest,
  isWide,
  least,
  multiply,
  negate,
  type Rational,
  signOf,
  subtract,
  ZERO,
} from '../exact/rational';
import { MOST_PLACES, round } from '../exact/rounding';
import { Failure, readWhole } from '../inputs';
import type { Expression } from './syntax';

/** The value of a name, or why it has none. */
export type ValueAt = (name: string) => Rational | Failure;

/** The value of a formula, exact; or why it has none, with the place. */
export function evaluateFormula(of: Expression, valueAt: ValueAt): Rational | Failure {
  switch (of.kind) {
    case 'number':
      return of.value;
    case 'name':
      return valueAt(of.name);
    case 'negative': {
      const value = evaluateFormula(of.of, valueAt);
      return value instanceof Failure ? value : negate(value);
    }
    case 'call':
      return call(of, valueAt);
    case 'comparison':
      // The reader lets a comparison stand only where `if` asks it.
      throw new TypeError(of.kind);
    default: {
      const left = evaluateFormula(of.left, valueAt);
      if (left instanceof Failure) return left;
      const right = evaluateFormula(of.right, valueAt);
      if (right instanceof Failure) return right;
      if (of.kind === 'quotient' && signOf(right) === 0)
        return new Failure('division-by-zero', undefined, of.right.start);
      return bounded(ARITHMETIC[of.kind](left, right), of);
    }
  }
}

const ARITHMETIC = { sum: add, difference: subtract, product: multiply, quotient: divide } as const;

/** A value with more bits than we take is no figure of any decision, only a formula that runs away. */
function bounded(value: Rational, of: Expression): Rational | Failure {
  if (typeof value.d === 'number') return value;
  return isWide(value.d) || isWide(BigInt(value.n)) ? new Failure('too-large', undefined, of.start) : value;
}

function call(of: Extract<Expression, { kind: 'call' }>, valueAt: ValueAt): Rational | Failure {
  const [first, second, third] = of.args;
  if (of.name === 'if' && first?.kind === 'comparison' && second && third) {
    const met = holds(first, valueAt);
    return met instanceof Failure ? met : evaluateFormula(met ? second : third, valueAt);
  }
  const values: Rational[] = [];
  for (const arg of of.args) {
    const value = evaluateFormula(arg, valueAt);
    if (value instanceof Failure) return value;
    values.push(value);
  }
  const [value, places] = values;
  // The reader counts the arguments, and lets an `if` have a comparison and two numbers only.
  if (value === undefined || of.name === 'if') throw new TypeError(of.name);
  switch (of.name) {
    case 'min':
      return values.reduce(least);
    case 'max':
      return values.reduce(greatest);
    case 'abs':
      return signOf(value) < 0 ? negate(value) : value;
    case 'round': {
      const whole = places === undefined ? ZERO : readWhole(places);
      const digits = Number(whole);
      return digits <= MOST_PLACES ? round(value, { digits }) : new Failure('not-whole', undefined, second?.start);
    }
    default:
      return of.name satisfies never;
  }
}

/** Whether a comparison holds. */
export function holds(of: Extract<Expression, { kind: 'comparison' }>, valueAt: ValueAt): boolean | Failure {
  const left = evaluateFormula(of.left, valueAt);
  if (left instanceof Failure) return left;
  const right = evaluateFormula(of.right, valueAt);
  if (right instanceof Failure) return right;
  // The sign says itself which orders it holds for: `<=` for less and for equal.
  const order = compare(left, right);
  return of.by.includes(order < 0 ? '<' : order > 0 ? '>' : '=');
}
