import { add, compare, divide, multiply, negate, Rational, signOf, subtract } from '../../exact/rational';
import { round } from '../../exact/rounding';
import { evaluateFormula, type ValueAt } from '../../formula/evaluate';
import type { Expression } from '../../formula/syntax';
import { Failure } from '../../inputs';
import type { End } from '../ranges';
import type { curvesIn } from './curve';

/** What stands around the part of a formula that can be solved, and never makes more into less: `round` above all. */
export interface Outer {
  readonly inside: Expression;
  /** What the inside has to reach for the whole to reach `end`; `all` or `none` where it does not matter. */
  readonly back: (end: End) => End | 'all' | 'none';
  /** Whether the whole comes in steps, because something in it is rounded. */
  readonly stepwise: boolean;
}

/** Takes off what stands around: rounding, and arithmetic with numbers that do not depend on the variable. */
export function outerOf(
  whole: Expression,
  { dependsOn }: Pick<ReturnType<typeof curvesIn>, 'dependsOn'>,
  valueAt: ValueAt,
): Outer {
  let inside = whole;
  let stepwise = false;
  const steps: Outer['back'][] = [];
  const constantOf = (of: Expression | undefined): Rational | undefined => {
    if (!of || of.kind === 'comparison' || dependsOn(of)) return undefined;
    const value = evaluateFormula(of, valueAt);
    return value instanceof Failure ? undefined : value;
  };
  for (;;) {
    const layer = layerOf(inside, dependsOn, constantOf);
    if (!layer) break;
    ({ inside } = layer);
    steps.push(layer.back);
    stepwise ||= layer.stepwise;
  }
  const back = (end: End): End | 'all' | 'none' => {
    let at: End | 'all' | 'none' = end;
    for (const step of steps) {
      if (typeof at === 'string') return at;
      at = step(at);
    }
    return at;
  };
  return { inside, back, stepwise };
}

function layerOf(
  of: Expression,
  dependsOn: (of: Expression) => boolean,
  constantOf: (of: Expression | undefined) => Rational | undefined,
): Outer | undefined {
  const moved = (inside: Expression, map: (value: Rational) => Rational): Outer => ({
    inside,
    back: ({ value, inclusive }) => ({ value: map(value), inclusive }),
    stepwise: false,
  });
  switch (of.kind) {
    case 'sum': {
      const [left, right] = [constantOf(of.left), constantOf(of.right)];
      if (right) return moved(of.left, (value) => subtract(value, right));
      return left && moved(of.right, (value) => subtract(value, left));
    }
    case 'difference': {
      const right = constantOf(of.right);
      return right && moved(of.left, (value) => add(value, right));
    }
    case 'product': {
      const [left, right] = [constantOf(of.left), constantOf(of.right)];
      if (right && signOf(right) > 0) return moved(of.left, (value) => divide(value, right));
      return left && signOf(left) > 0 ? moved(of.right, (value) => divide(value, left)) : undefined;
    }
    case 'quotient': {
      const right = constantOf(of.right);
      return right && signOf(right) > 0 ? moved(of.left, (value) => multiply(value, right)) : undefined;
    }
    case 'call':
      return calledLayer(of, dependsOn, constantOf);
    default:
      return undefined;
  }
}

function calledLayer(
  { name, args }: Extract<Expression, { kind: 'call' }>,
  dependsOn: (of: Expression) => boolean,
  constantOf: (of: Expression | undefined) => Rational | undefined,
): Outer | undefined {
  const varying = args.filter(dependsOn);
  const [inside] = varying;
  if (!inside || varying.length > 1 || inside.kind === 'comparison') return undefined;
  if (name === 'round' && inside === args[0]) {
    const digits = args[1] ? constantOf(args[1]) : new Rational(0, 1);
    return digits && Number.isInteger(Number(digits)) && Number(digits) >= 0 && Number(digits) <= 10
      ? { inside, back: (end) => beforeRounding(end, Number(digits)), stepwise: true }
      : undefined;
  }
  if (name !== 'min' && name !== 'max') return undefined;
  const fixed = args.filter((arg) => arg !== inside).map(constantOf);
  const known = fixed.flatMap((value) => value ?? []);
  if (known.length < fixed.length) return undefined;
  const reaches = (value: Rational, end: End): boolean =>
    compare(value, end.value) > 0 || (end.inclusive && compare(value, end.value) === 0);
  return {
    inside,
    back: (end) => {
      if (name === 'min') return known.every((value) => reaches(value, end)) ? end : 'none';
      return known.some((value) => reaches(value, end)) ? 'all' : end;
    },
    stepwise: false,
  };
}

/** What has to be reached before rounding, a half away from zero, so that `end` is reached after it. */
function beforeRounding({ value, inclusive }: End, digits: number): End {
  const unit = new Rational(1n, 10n ** BigInt(digits));
  const up = round(value, { digits, mode: 'ceiling' });
  const first = !inclusive && compare(up, value) === 0 ? add(up, unit) : up;
  const half = divide(unit, new Rational(2, 1));
  // Half a unit below goes up where that is away from zero, and down where it is not.
  return { value: add(first, negate(half)), inclusive: signOf(first) > 0 };
}
