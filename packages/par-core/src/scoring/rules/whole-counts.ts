import { compare, divide, greatest, HUNDRED, multiply, Rational, rationalOf, signOf, ZERO } from '../exact/rational';
import { type ComponentRecord, Failure, readWhole } from '../inputs';
import type { Rule } from '../model';
import { ceilingOf, floorOf, heldTo } from './backwards';
import type { Inverse, InverseContext } from './need';
import { prepareRule } from './prepare';
import { inRange, type Range } from './ranges';
import { levels, type Reach } from './reach';

/**
 * Of more cases than these, one is less than the 0,01% in which people write a rate: then any rate can be had, and is
 * only named by its counts.
 */
const MOST_CASES = 10_000;

/**
 * A rule on a rate that was entered by its two counts, read backwards: of three cases nobody does 78,17%. The
 * denominator stays as it is, so the rate goes from one whole numerator to the next, and the points with it. What was
 * entered otherwise is read as it was.
 */
export function inWholeCounts(inverse: Inverse, rule: Rule, context: InverseContext): Inverse {
  const counts = measuresRate(rule) ? countsOf(context.record) : undefined;
  if (!counts) return inverse;
  const { denominator } = counts;
  const need: Inverse['need'] = (points) => {
    const asked = inverse.need(points);
    if (asked.kind !== 'measure') return asked;
    const ranges = asked.ranges.flatMap((range) => wholeRange(range, denominator) ?? []);
    return { ...asked, ranges, denominator };
  };
  const most = mostCases(inverse, counts);
  if (most === undefined) return { ...inverse, need };
  return { kind: 'inverse', reach: lazyReach(() => pointsOfAll(most, denominator, rule, context)), need };
}

interface Counts {
  readonly numerator: Rational;
  readonly denominator: Rational;
}

const measuresRate = (rule: Rule): boolean =>
  rule.kind === 'linear' || rule.kind === 'linear-with-floor' || (inUnits(rule) && rule.unit === 'percent');

const inUnits = (rule: Rule): rule is Extract<Rule, { kind: 'bands' | 'linear-to-target' | 'linear-between' }> =>
  rule.kind === 'bands' || rule.kind === 'linear-to-target' || rule.kind === 'linear-between';

/** Both counts of a rate, where they are whole and the rate is one. */
function countsOf({ value }: ComponentRecord): Counts | undefined {
  if (typeof value !== 'object' || value === null || !('numerator' in value && 'denominator' in value))
    return undefined;
  const [numerator, denominator] = [readWhole(value.numerator), readWhole(value.denominator)];
  if (numerator instanceof Failure || denominator instanceof Failure) return undefined;
  return signOf(denominator) > 0 ? { numerator, denominator } : undefined;
}

/** The largest numerator that anybody looks at: all cases, and more only where there are more already or the rule asks for it. */
function mostCases({ reach, need }: Inverse, { numerator, denominator }: Counts): number | undefined {
  const best = signOf(reach.most) > 0 ? need(reach.most) : undefined;
  const ends = best?.kind === 'measure' ? best.ranges.flatMap(({ from }) => from?.value ?? []) : [];
  const asked = ends.map((rate) => ceilingOf(numeratorAt(rate, denominator))).reduce(greatest, ZERO);
  const most = [numerator, denominator, asked].reduce(greatest);
  return compare(most, rationalOf(MOST_CASES)) > 0 ? undefined : Number(most);
}

const numeratorAt = (rate: Rational, denominator: Rational): Rational => divide(multiply(rate, denominator), HUNDRED);
const rateOf = (numerator: Rational, denominator: Rational): Rational =>
  divide(multiply(numerator, HUNDRED), denominator);

/** A range of rates from the first to the last one that whole numerators have; absent where it has none. */
function wholeRange({ from, to }: Range, denominator: Rational): Range | undefined {
  const first = from && inside(ceilingOf(numeratorAt(from.value, denominator)), 1);
  const last = to && inside(floorOf(numeratorAt(to.value, denominator)), -1);
  if (first && last && compare(first, last) > 0) return undefined;
  if (last && signOf(last) < 0) return undefined;
  const end = (numerator: Rational) => ({ value: rateOf(numerator, denominator), inclusive: true });
  return { ...(first && { from: end(first) }), ...(last && { to: end(last) }) };

  /** The whole number next to an end; the end itself only where it belongs. */
  function inside(numerator: Rational, inwards: 1 | -1): Rational {
    const rate = rateOf(numerator, denominator);
    const isIn = inRange(rate, inwards > 0 ? { ...(from && { from }) } : { ...(to && { to }) });
    return isIn ? numerator : new Rational(BigInt(numerator.n) / BigInt(numerator.d) + BigInt(inwards), 1n);
  }
}

/** The points of every numerator up to the largest. The rule itself says them. */
function pointsOfAll(
  most: number,
  denominator: Rational,
  rule: Rule,
  { maximum }: InverseContext,
): readonly Rational[] {
  const evaluate = prepareRule(rule, { maximum, report: () => undefined, prepare: prepareRule }, '');
  return Array.from({ length: most + 1 }, (_, numerator) => {
    const points = evaluate({ value: { numerator, denominator } });
    return points instanceof Rational && signOf(points) > 0 ? heldTo(maximum, points) : ZERO;
  });
}

/** Found when it is asked for: of many leaves only some are. */
function lazyReach(points: () => readonly Rational[]): Reach {
  let found: Reach | undefined;
  const reach = (): Reach => {
    found ??= levels(points());
    return found;
  };
  return {
    get most() {
      return reach().most;
    },
    atLeast: (wanted) => reach().atLeast(wanted),
    above: (wanted) => reach().above(wanted),
    stretches: (count) => reach().stretches(count),
  };
}
