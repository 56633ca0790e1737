import { add, divide, equals, multiply, negate, ONE, Rational, signOf, subtract, ZERO } from '../../exact/rational';
import { evaluateFormula, type ValueAt } from '../../formula/evaluate';
import { type Expression, namesIn } from '../../formula/syntax';
import { Failure } from '../../inputs';
import { common, type End, EVERYTHING, type Range } from '../ranges';

/** (a·x + b) / (c·x + d): what a formula of one variable is, piece by piece, if it can be solved without roots. */
interface Fraction {
  readonly a: Rational;
  readonly b: Rational;
  readonly c: Rational;
  readonly d: Rational;
}

interface Piece {
  readonly range: Range;
  readonly value: Fraction;
}

/** A formula as a function of one variable: pieces from the lowest on; where there is none, it has no value. */
export type Curve = readonly Piece[];

/** Pieces after which nobody goes on: no formula that people read has so many. */
const MOST_PIECES = 200;

/** What a formula is made of, beside the variable it is a function of. */
export interface CurveContext {
  readonly variable: string;
  /** Variables that are computed from others. */
  readonly computed: ReadonlyMap<string, Expression>;
  /** The values of all the others. */
  readonly valueAt: ValueAt;
}

/** Said where a formula cannot be solved for the variable. */
class Unsolvable {}
const UNSOLVABLE = new Unsolvable();

/**
 * Makes curves of expressions in one variable, the others being what they are. Sums, differences, products and quotients
 * are followed as long as they stay a quotient of two linear terms, `min`, `max`, `abs` and `if` piece by piece. What
 * leads further, such as a square, is not solved: the answer is `undefined`, not an approximation.
 */
export function curvesIn({ variable, computed, valueAt }: CurveContext): {
  readonly curveOf: (of: Expression) => Curve | undefined;
  readonly dependsOn: (of: Expression) => boolean;
} {
  const dependent = new Map<string, boolean>([[variable, true]]);
  const named = new Map<string, Curve | Unsolvable>();

  const dependsOn = (of: Expression): boolean => [...namesIn(of)].some(nameDepends);
  function nameDepends(name: string): boolean {
    const known = dependent.get(name);
    if (known !== undefined) return known;
    const expression = computed.get(name);
    const found = expression !== undefined && dependsOn(expression);
    dependent.set(name, found);
    return found;
  }

  function byName(name: string): Curve {
    if (name === variable) return [{ range: EVERYTHING, value: { a: ONE, b: ZERO, c: ZERO, d: ONE } }];
    const known = named.get(name);
    if (known instanceof Unsolvable) throw known;
    if (known) return known;
    // Named curves are kept, or a variable that is used twice by one that is used twice would be read without end.
    const expression = computed.get(name);
    if (!expression) throw UNSOLVABLE;
    named.set(name, UNSOLVABLE);
    const curve = read(expression);
    named.set(name, curve);
    return curve;
  }

  function read(of: Expression): Curve {
    if (!dependsOn(of)) return constant(evaluateFormula(of, valueAt));
    switch (of.kind) {
      case 'number':
      case 'comparison':
        throw UNSOLVABLE;
      case 'name':
        return byName(of.name);
      case 'negative':
        return read(of.of).map(({ range, value }) => ({ range, value: negated(value) }));
      case 'sum':
        return together(read(of.left), read(of.right), (range, f, g) => [{ range, value: sum(f, g) }]);
      case 'difference':
        return together(read(of.left), read(of.right), (range, f, g) => [{ range, value: sum(f, negated(g)) }]);
      case 'product':
        return together(read(of.left), read(of.right), (range, f, g) => [{ range, value: product(f, g) }]);
      case 'quotient':
        return together(read(of.left), read(of.right), quotient);
      case 'call':
        return call(of);
      default:
        return of satisfies never;
    }
  }

  function call({ name, args }: Extract<Expression, { kind: 'call' }>): Curve {
    switch (name) {
      case 'min':
      case 'max': {
        const wanted = name === 'min' ? -1 : 1;
        return args.map(read).reduce((a, b) =>
          together(a, b, (range, f, g) =>
            bySign(range, sum(f, negated(g))).map(({ range: part, sign }) => ({
              range: part,
              value: sign === wanted ? f : g,
            })),
          ),
        );
      }
      case 'abs':
        return args.slice(0, 1).flatMap((arg) =>
          read(arg).flatMap(({ range, value }) =>
            bySign(range, value).map(({ range: part, sign }) => ({
              range: part,
              value: sign < 0 ? negated(value) : value,
            })),
          ),
        );
      case 'if': {
        const [condition, met, otherwise] = args;
        if (condition?.kind !== 'comparison' || !met || !otherwise) throw UNSOLVABLE;
        const { left, right, by } = condition;
        const [yes, no] = [read(met), read(otherwise)];
        return together(read(left), read(right), (range, f, g) =>
          bySign(range, sum(f, negated(g))).flatMap(({ range: part, sign }) =>
            within(SIGNS[by].includes(sign) ? yes : no, part),
          ),
        );
      }
      case 'round':
        throw UNSOLVABLE;
      default:
        return name satisfies never;
    }
  }

  const curveOf = (of: Expression): Curve | undefined => {
    try {
      return read(of);
    } catch (thrown) {
      if (thrown instanceof Unsolvable) return undefined;
      throw thrown;
    }
  };
  return { curveOf, dependsOn };
}

type Sign = -1 | 0 | 1;

/** The signs of left − right with which a comparison holds. */
const SIGNS: Readonly<Record<'<' | '<=' | '>' | '>=' | '=' | '<>', readonly Sign[]>> = {
  '<': [-1],
  '<=': [-1, 0],
  '>': [1],
  '>=': [0, 1],
  '=': [0],
  '<>': [-1, 1],
};

function constant(value: Rational | Failure): Curve {
  if (value instanceof Failure) throw UNSOLVABLE;
  return [{ range: EVERYTHING, value: { a: ZERO, b: value, c: ZERO, d: ONE } }];
}

/** The parts of a curve within a range. */
const within = (curve: Curve, range: Range): Curve =>
  curve.flatMap(({ range: of, value }) => {
    const part = common(of, range);
    return part ? [{ range: part, value }] : [];
  });

/** Goes through two curves side by side, wherever both have a value. */
function together(a: Curve, b: Curve, combine: (range: Range, f: Fraction, g: Fraction) => Curve): Curve {
  const pieces: Piece[] = [];
  for (const { range, value } of a) {
    for (const other of b) {
      const part = common(range, other.range);
      if (part) pieces.push(...combine(part, value, other.value));
      if (pieces.length > MOST_PIECES) throw UNSOLVABLE;
    }
  }
  return pieces;
}

const negated = ({ a, b, c, d }: Fraction): Fraction => ({ a: negate(a), b: negate(b), c, d });
const isZero = (of: Rational): boolean => signOf(of) === 0;
const isConstant = ({ a, b, c, d }: Fraction): boolean => equals(multiply(a, d), multiply(b, c));

/** The value of a fraction that does not depend on the variable. */
const fixedValue = ({ a, b, c, d }: Fraction): Rational => (isZero(d) ? divide(a, c) : divide(b, d));

const scaled = ({ a, b, c, d }: Fraction, by: Rational): Fraction => ({ a: multiply(a, by), b: multiply(b, by), c, d });

function sum(f: Fraction, g: Fraction): Fraction {
  if (isConstant(g)) return shifted(f, fixedValue(g));
  if (isConstant(f)) return shifted(g, fixedValue(f));
  const ratio = sameDenominator(f, g);
  if (!ratio) throw UNSOLVABLE;
  return { a: add(f.a, multiply(g.a, ratio)), b: add(f.b, multiply(g.b, ratio)), c: f.c, d: f.d };
}

const shifted = ({ a, b, c, d }: Fraction, by: Rational): Fraction => ({
  a: add(a, multiply(c, by)),
  b: add(b, multiply(d, by)),
  c,
  d,
});

/** By what the second fraction is to be extended to have the denominator of the first; absent where nothing does it. */
function sameDenominator(f: Fraction, g: Fraction): Rational | undefined {
  if (!equals(multiply(f.c, g.d), multiply(f.d, g.c))) return undefined;
  return isZero(g.c) ? divide(f.d, g.d) : divide(f.c, g.c);
}

function product(f: Fraction, g: Fraction): Fraction {
  if (isConstant(g)) return scaled(f, fixedValue(g));
  if (isConstant(f)) return scaled(g, fixedValue(f));
  throw UNSOLVABLE;
}

/** f / g, without the point at which g is nothing. */
function quotient(range: Range, f: Fraction, g: Fraction): Curve {
  const without = bySign(range, g).filter(({ sign }) => sign !== 0);
  if (without.length === 0) return [];
  const value = ratioOf(f, g);
  return without.map(({ range: part }) => ({ range: part, value }));
}

function ratioOf(f: Fraction, g: Fraction): Fraction {
  if (isConstant(g)) return scaled(f, divide(ONE, fixedValue(g)));
  if (isConstant(f)) return scaled({ a: g.c, b: g.d, c: g.a, d: g.b }, fixedValue(f));
  const ratio = sameDenominator(f, g);
  if (!ratio) throw UNSOLVABLE;
  return { a: f.a, b: f.b, c: multiply(g.a, ratio), d: multiply(g.b, ratio) };
}

/** A range cut at the points where a fraction changes its sign, each part with the sign. */
function bySign(range: Range, f: Fraction): readonly { readonly range: Range; readonly sign: Sign }[] {
  const sign = (at: Rational): Sign => signOf(valueAtPoint(f, at) ?? ZERO);
  if (isConstant(f)) return [{ range, sign: signOf(fixedValue(f)) }];
  const root = isZero(f.a) ? undefined : negate(divide(f.b, f.a));
  const parts = root === undefined ? [range] : cutAt(range, root);
  return parts.map((part) => ({ range: part, sign: sign(pointIn(part)) }));
}

/** Below a point, the point itself, above it: as far as the range has them. */
function cutAt(range: Range, at: Rational): readonly Range[] {
  const end = (inclusive: boolean): End => ({ value: at, inclusive });
  return [{ to: end(false) }, { from: end(true), to: end(true) }, { from: end(false) }].flatMap(
    (part) => common(range, part) ?? [],
  );
}

/** Some point of a range. */
function pointIn({ from, to }: Range): Rational {
  if (from && to) return divide(add(from.value, to.value), new Rational(2, 1));
  if (from) return add(from.value, ONE);
  return to ? subtract(to.value, ONE) : ZERO;
}

function valueAtPoint({ a, b, c, d }: Fraction, x: Rational): Rational | undefined {
  const under = add(multiply(c, x), d);
  return isZero(under) ? undefined : divide(add(multiply(a, x), b), under);
}

/** Where a curve is at least, or above, a value, and has one. */
export function whereAtLeast(curve: Curve, { value, inclusive }: End): readonly Range[] {
  return curve.flatMap(({ range, value: f }) =>
    bySign(range, shifted(f, negate(value))).flatMap(({ range: part, sign }) =>
      sign > 0 || (inclusive && sign === 0) ? [part] : [],
    ),
  );
}

/** The ranges of the pieces: between the ends of each the curve only rises, only falls, or stays. */
export const piecesOf = (curve: Curve): readonly Range[] => curve.map(({ range }) => range);

/** Whether a curve is not the same everywhere. */
export function varies(curve: Curve): boolean {
  const [first] = curve;
  if (!first || curve.some(({ value }) => !isConstant(value))) return curve.length > 0;
  return curve.some(({ value }) => !equals(fixedValue(value), fixedValue(first.value)));
}
