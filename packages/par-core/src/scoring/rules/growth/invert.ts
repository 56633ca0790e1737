import {
  add,
  compare,
  divide,
  HUNDRED,
  multiply,
  negate,
  ONE,
  type Rational,
  signOf,
  ZERO,
} from '../../exact/rational';
import { Failure, ownValue, readByName, readMeasure } from '../../inputs';
import type { GrowthRule } from '../../model';
import { ceilingOf, floorOf, heldTo } from '../backwards';
import { given } from '../given';
import type { Inverse, Invert } from '../need';
import { atLeast, common, type End, EVERYTHING, merged, type Range } from '../ranges';
import { levels } from '../reach';
import { growthOf } from './evaluate';

/** Growth that reaches a band of the points; with the year before, what the current one has to be. */
export const invertGrowth: Invert<GrowthRule> = (rule, { maximum, record }) => {
  const previous = previousOf(rule, record.value);
  const inPercent = rule.unit === 'percent' || rule.measure === 'percent';
  const bands = rule.bands.map((band) => {
    const value = given(band.above ?? band.from ?? 0, inPercent);
    return {
      growth: { from: { value, inclusive: band.above === undefined } },
      points: heldTo(maximum, given(band.points)),
    };
  });
  if (previous && rule.measure === 'percent' && signOf(previous) === 0) return NO_GROWTH;
  const possible = possibleCurrent(rule, record.value, previous);
  const current = (growth: Range): Range | undefined => {
    if (!previous || !growth.from) return undefined;
    const grown = rule.measure === 'difference' ? growth.from.value : part(previous, growth.from.value);
    const from = inUnit(rule, { value: add(previous, grown), inclusive: growth.from.inclusive });
    return common({ from }, possible);
  };
  const open = previous ? bands.filter(({ growth }) => current(growth) !== undefined) : bands;
  const now = record.value == null ? undefined : growthOf(rule, record.value);
  return {
    kind: 'inverse',
    reach: levels([ZERO, ...open.map(({ points }) => points)]),
    need: (points) => {
      const enough = open.filter((band) => compare(band.points, points) >= 0);
      return {
        kind: 'growth',
        measure: rule.measure,
        unit: rule.unit,
        growth: merged(enough.map(({ growth }) => growth)),
        ...(previous && { previous, current: merged(enough.flatMap(({ growth }) => current(growth) ?? [])) }),
        ...(now && !(now instanceof Failure) && { now }),
      };
    },
  };
};

/** From nothing there is no growth in percent, whatever the current year brings. */
const NO_GROWTH: Inverse = { kind: 'inverse', reach: levels([]), need: () => ({ kind: 'any' }) };

/** So many percent of the size of the year before. */
function part(previous: Rational, percent: Rational): Rational {
  const size = signOf(previous) < 0 ? negate(previous) : previous;
  return divide(multiply(size, percent), HUNDRED);
}

/** A count is whole. */
function inUnit({ unit }: GrowthRule, { value, inclusive }: End): End {
  if (unit !== 'count') return { value, inclusive };
  const next = inclusive ? ceilingOf(value) : add(floorOf(value), ONE);
  return { value: next, inclusive: true };
}

/** What the current year can be: a rate lies within 100% unless it is known to go beyond, a count is not below zero. */
function possibleCurrent({ unit }: GrowthRule, value: unknown, previous: Rational | undefined): Range {
  if (unit === 'number') return EVERYTHING;
  if (unit === 'count') return atLeast(ZERO);
  const current = yearOf(unit, value, 'current');
  const beyond = [current, previous].some((rate) => rate && compare(rate, HUNDRED) > 0);
  return beyond ? atLeast(ZERO) : { ...atLeast(ZERO), to: { value: HUNDRED, inclusive: true } };
}

const previousOf = ({ unit }: GrowthRule, value: unknown): Rational | undefined => yearOf(unit, value, 'previous');

function yearOf(unit: GrowthRule['unit'], value: unknown, name: 'current' | 'previous'): Rational | undefined {
  const years = readByName(value, () => true);
  if (years instanceof Failure) return undefined;
  const measure = readMeasure(ownValue(years, name), unit === 'percent');
  return measure instanceof Failure ? undefined : measure;
}
