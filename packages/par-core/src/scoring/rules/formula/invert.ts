import {
  add,
  compare,
  divide,
  greatest,
  HUNDRED,
  least,
  multiply,
  negate,
  Rational,
  signOf,
  subtract,
  ZERO,
} from '../../exact/rational';
import { evaluateFormula } from '../../formula/evaluate';
import { type Expression, namesIn } from '../../formula/syntax';
import { Failure, ownValue, readByName, readMeasure } from '../../inputs';
import type { FormulaRule, FormulaVariable, Unit } from '../../model';
import { ceilingOf, floorOf, heldTo, stepOf } from '../backwards';
import type { Inverse, InverseContext, Invert, Need, Unknown, VariableNeed } from '../need';
import { atLeast, common, type End, EVERYTHING, inRange, merged, type Range } from '../ranges';
import type { Reach, Stretch } from '../reach';
import { curvesIn, piecesOf, varies, whereAtLeast } from './curve';
import { type ReadFormula, readFormula, valuesOf } from './evaluate';
import { outerOf } from './outer';

/**
 * A formula read backwards for one variable at a time, the others as they are: which of its values give the points. A
 * rate is looked for from 0 to 100%, unless it is known to go beyond; a count among the whole numbers from 0 on.
 * Where no variable can be solved for, or another one is not known, that is said, and nothing is guessed.
 */
export const invertFormula: Invert<FormulaRule> = (rule, context) => {
  const read = readFormula(rule, { maximum: context.maximum, report: ignore, prepare: () => () => 'missing' }, '');
  const { choice, value } = context.record;
  const [only] = read.alternatives.keys();
  const alternative = choice ?? (read.alternatives.size === 1 ? only : undefined);
  const formula = alternative === undefined ? undefined : read.alternatives.get(alternative);
  if (alternative === undefined || formula === undefined) return { kind: 'unknown', why: 'choice' };
  const given = value == null ? {} : readByName(value, (name) => read.asked.has(name));
  if (given instanceof Failure) {
    return { kind: 'unknown', why: 'inputs' };
  }
  const asked = [...namesAsked(formula, read)].flatMap((id) => read.asked.get(id) ?? []);
  const known = asked.filter(({ id, unit }) => measureOf(ownValue(given, id), unit) !== undefined);
  // With two variables unknown, what one of them has to be depends on the other.
  const unknown = asked.filter((variable) => !known.includes(variable));
  if (unknown.length > 1) return { kind: 'unknown', why: 'inputs' };
  const solved = (unknown.length === 1 ? unknown : asked).flatMap(
    (variable) => solve(variable, formula, read, given, context) ?? [],
  );
  return solved.length === 0 ? { kind: 'unknown', why: 'formula' } : inverse(alternative, solved);
};

const ignore = (): void => undefined;

/** The variables that are asked for and on which the formula depends. */
function namesAsked(formula: Expression, { computed }: ReadFormula): ReadonlySet<string> {
  const names = new Set(namesIn(formula));
  // A set that grows while it is walked through is walked through to its end.
  for (const name of names) {
    const expression = computed.get(name);
    if (expression) for (const other of namesIn(expression)) names.add(other);
  }
  return names;
}

function measureOf(value: unknown, unit: Unit | undefined): Rational | undefined {
  if (value == null) return undefined;
  const read = readMeasure(value, unit === 'percent');
  return read instanceof Failure ? undefined : read;
}

/** A formula solved for one variable. Values are as they are entered: a rate in percent. */
interface Solved {
  readonly variable: FormulaVariable;
  readonly now: Rational | undefined;
  /** The values that give at least, or more than, so many points. */
  readonly where: (end: End) => readonly Range[];
  readonly reach: Reach;
}

function solve(
  variable: FormulaVariable,
  formula: Expression,
  read: ReadFormula,
  given: Readonly<Record<string, unknown>>,
  { maximum }: InverseContext,
): Solved | undefined {
  const { id, unit = 'number' } = variable;
  const now = measureOf(ownValue(given, id), unit);
  const others = valuesOf(read, given);
  if (others instanceof Failure) return undefined;
  const curves = curvesIn({ variable: id, computed: read.computed, valueAt: others });
  const { inside, back, stepwise } = outerOf(formula, curves, others);
  const curve = curves.curveOf(inside);
  if (!curve || !varies(curve)) return undefined;
  const possible = possibleValues(unit, now);
  const inUnit = (ranges: readonly Range[]): readonly Range[] =>
    merged(ranges).flatMap((range) => inInput(range, unit, possible) ?? []);
  const everywhere = piecesOf(curve);
  const where = (end: End): readonly Range[] => {
    const reached = back(end);
    if (reached === 'none') return [];
    return inUnit(reached === 'all' ? everywhere : whereAtLeast(curve, reached));
  };
  // What a value scores is asked of the formula itself: what was solved is checked by it.
  const pointsAt = (value: Rational): Rational | undefined => {
    const values = valuesOf(read, { ...given, [id]: value });
    const points = values instanceof Failure ? values : evaluateFormula(formula, values);
    if (points instanceof Failure) return undefined;
    return signOf(points) < 0 ? ZERO : heldTo(maximum, points);
  };
  const pieces = everywhere.flatMap((range) => inInput(range, unit, possible) ?? []);
  const reach = reachOfSolved({ where, pointsAt, pieces, unit, maximum, stepwise: stepwise || unit === 'count' });
  return { variable, now, where, reach };
}

/** What people can enter: a rate within 100% unless it is beyond already, a count from 0 on. */
function possibleValues(unit: Unit, now: Rational | undefined): Range {
  if (unit === 'number') return EVERYTHING;
  const beyond = unit === 'count' || (now && compare(now, HUNDRED) > 0);
  return beyond ? atLeast(ZERO) : { ...atLeast(ZERO), to: { value: HUNDRED, inclusive: true } };
}

/** A range of the variable in the formula, as it is entered: rates in percent, counts whole. */
function inInput(range: Range, unit: Unit, possible: Range): Range | undefined {
  const scale = (end: End): End => (unit === 'percent' ? { ...end, value: multiply(end.value, HUNDRED) } : end);
  const entered = common(
    { ...(range.from && { from: scale(range.from) }), ...(range.to && { to: scale(range.to) }) },
    possible,
  );
  if (!entered || unit !== 'count') return entered;
  const { from, to } = entered;
  return common(from ? { from: wholeEnd(from, 1) } : EVERYTHING, to ? { to: wholeEnd(to, -1) } : EVERYTHING);
}

/** The first whole number inside an end. */
function wholeEnd({ value, inclusive }: End, inwards: 1 | -1): End {
  const whole = inwards > 0 ? ceilingOf(value) : floorOf(value);
  const outside = !inclusive && compare(whole, value) === 0;
  return { value: outside ? add(whole, new Rational(inwards, 1)) : whole, inclusive: true };
}

/** As far as anybody looks where a range has no end. */
const FAR = new Rational(1_000_000_000, 1);

interface Found {
  readonly where: Solved['where'];
  readonly pointsAt: (value: Rational) => Rational | undefined;
  readonly pieces: readonly Range[];
  readonly unit: Unit;
  readonly maximum: Rational;
  readonly stepwise: boolean;
}

/** Which points the values of one variable give. Between the ends of a piece they only rise or only fall. */
function reachOfSolved({ where, pointsAt, pieces, unit, maximum, stepwise }: Found): Reach {
  const atEnds = (ranges: readonly Range[]): readonly Rational[] =>
    ranges
      .flatMap((range) => pieces.flatMap((piece) => common(range, piece) ?? []))
      .flatMap((range) => valuesAtEnds(range, unit))
      .flatMap((value) => pointsAt(value) ?? []);
  const lowest = (ranges: readonly Range[]): Rational | undefined => {
    const all = atEnds(ranges);
    return all.length === 0 ? undefined : all.reduce(least);
  };
  const highest = (ranges: readonly Range[]): Rational => atEnds(ranges).reduce(greatest, ZERO);
  const most = where({ value: maximum, inclusive: true }).length > 0 ? maximum : highest([EVERYTHING]);
  const atLeastPoints = (points: Rational): Rational | undefined => {
    if (compare(points, most) > 0) return undefined;
    const found = lowest(where({ value: points, inclusive: true }));
    // Nothing is had wherever the formula falls below it, and that is looked for last of all.
    return signOf(points) <= 0 ? lowest([EVERYTHING]) : found;
  };
  const above = (points: Rational): Rational | undefined => {
    if (compare(points, most) >= 0) return undefined;
    const better = where({ value: points, inclusive: false });
    const level = lowest(better);
    if (stepwise || level === undefined) return level;
    // Where a value that gives just these points lies right at the end of those that give more, a little gives a little.
    const atTheEnd = better.flatMap(({ from, to }) => [from, to]).filter((end) => end && !end.inclusive);
    const smooth = atTheEnd.some((end) => end && equalPoints(pointsAt(end.value), points));
    return smooth ? undefined : level;
  };
  const stretches = (count: number): readonly Stretch[] => {
    if (!stepwise) return joinedStretches(pieces, unit, pointsAt).slice(-count);
    const levels: Stretch[] = [];
    let level: Rational | undefined = most;
    while (level && levels.length < count) {
      levels.unshift({ from: level, to: level });
      level = nextBelow(level);
    }
    return levels;
  };
  /** The next level below, looked for among the values that give less. */
  function nextBelow(points: Rational): Rational | undefined {
    const enough = where({ value: points, inclusive: true });
    const rest = complement(enough, unit);
    const all = atEnds(rest).filter((value) => compare(value, points) < 0);
    return all.length === 0 ? undefined : all.reduce(greatest);
  }
  return { most, atLeast: atLeastPoints, above, stretches };
}

const equalPoints = (a: Rational | undefined, b: Rational): boolean => a !== undefined && compare(a, b) === 0;

/** The values at the ends of a range, or one step inside, and the one in the middle for a range that is narrower. */
function valuesAtEnds(range: Range, unit: Unit): readonly Rational[] {
  const step = stepOf(unit);
  const { from, to } = range;
  const first = from ? (from.inclusive ? from.value : add(from.value, step)) : negate(FAR);
  const last = to ? (to.inclusive ? to.value : subtract(to.value, step)) : FAR;
  const middle = from && to ? [divide(add(from.value, to.value), TWO)] : [];
  return [first, last, ...middle].filter((value) => inRange(value, range) && (unit !== 'count' || isWhole(value)));
}

const TWO = new Rational(2, 1);

const isWhole = ({ n, d }: Rational): boolean => BigInt(n) % BigInt(d) === 0n;

/** What lies between the ranges. */
function complement(ranges: readonly Range[], unit: Unit): readonly Range[] {
  const gaps: Range[] = [];
  let from: End | undefined;
  let open = true;
  for (const range of ranges) {
    if (range.from)
      gaps.push({ ...(from && { from }), to: { value: range.from.value, inclusive: !range.from.inclusive } });
    open = range.to !== undefined;
    from = range.to && { value: range.to.value, inclusive: !range.to.inclusive };
  }
  if (open) gaps.push(from ? { from } : EVERYTHING);
  return gaps.flatMap((gap) => (unit === 'count' ? (inInput(gap, unit, atLeast(ZERO)) ?? []) : [gap]));
}

/** The points of each piece from end to end. */
function joinedStretches(pieces: readonly Range[], unit: Unit, pointsAt: Found['pointsAt']): readonly Stretch[] {
  const stretches = pieces.flatMap((piece): readonly Stretch[] => {
    const all = valuesAtEnds(piece, unit).flatMap((value) => pointsAt(value) ?? []);
    if (all.length === 0) return [];
    return [{ from: all.reduce(least), to: all.reduce(greatest) }];
  });
  const sorted = [...stretches].sort((a, b) => compare(a.from, b.from));
  const out: Stretch[] = [];
  for (const next of sorted) {
    const last = out.at(-1);
    if (!last || compare(next.from, last.to) > 0) out.push(next);
    else if (compare(next.to, last.to) > 0) out[out.length - 1] = { from: last.from, to: next.to };
  }
  return out;
}

/** The variables together: the points that any one of them can bring. */
function inverse(alternative: string, solved: readonly Solved[]): Inverse | Unknown {
  const reaches = solved.map(({ reach }) => reach);
  const best = reaches.reduce((a, b) => (compare(a.most, b.most) >= 0 ? a : b));
  const reach: Reach = {
    most: best.most,
    atLeast: (points) => {
      const all = reaches.flatMap((each) => each.atLeast(points) ?? []);
      return all.length === 0 ? undefined : all.reduce(least);
    },
    above: (points) => {
      const able = reaches.filter(({ most }) => compare(most, points) > 0);
      const all = able.flatMap((each) => each.above(points) ?? []);
      return all.length < able.length || all.length === 0 ? undefined : all.reduce(least);
    },
    stretches: (count) => best.stretches(count),
  };
  const need = (points: Rational): Need => ({
    kind: 'formula',
    alternative,
    variables: solved.flatMap(({ variable: { id, name, unit = 'number' }, now, where }): readonly VariableNeed[] => {
      const ranges = where({ value: points, inclusive: true });
      return ranges.length === 0 ? [] : [{ id, name, unit, ranges, ...(now && { now }) }];
    }),
  });
  return { kind: 'inverse', reach, need };
}
