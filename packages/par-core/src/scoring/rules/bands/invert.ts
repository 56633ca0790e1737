import { compare, Rational, subtract, ZERO } from '../../exact/rational';
import type { BandsRule, Unit } from '../../model';
import { ceilingOf, heldTo, presentMeasure } from '../backwards';
import { given } from '../given';
import type { Invert } from '../need';
import { atLeast, common, EVERYTHING, merged, type Range } from '../ranges';
import { levels } from '../reach';

/** The values of the bands that have the points, as far as the unit has such values. */
export const invertBands: Invert<BandsRule> = (rule, { maximum, record }) => {
  const inPercent = rule.unit === 'percent';
  const bands = rule.bands.flatMap(({ from, to, points }) => {
    const range = inUnit(rule.unit, {
      ...(from !== undefined && { from: { value: given(from, inPercent), inclusive: true } }),
      ...(to !== undefined && { to: { value: given(to, inPercent), inclusive: false } }),
    });
    return range ? [{ range, points: heldTo(maximum, given(points)) }] : [];
  });
  const all = merged(bands.map(({ range }) => range));
  const whole = wholeOf(rule.unit);
  const covered = all.length === 1 && (all[0] === undefined || sameRange(all[0], whole));
  return {
    kind: 'inverse',
    // Outside all bands there is nothing, and that can be had where something lies outside.
    reach: levels([...bands.map(({ points }) => points), ...(covered ? [] : [ZERO])]),
    need: (points) => ({
      kind: 'measure',
      unit: rule.unit,
      ranges: merged(bands.filter((band) => compare(band.points, points) >= 0).map(({ range }) => range)).map(
        (range) => (rule.unit === 'count' ? wholeEnds(range) : range),
      ),
      ...presentMeasure(record, inPercent),
    }),
  };
};

/** A rate and a count do not lie below zero. */
const wholeOf = (unit: Unit): Range => (unit === 'number' ? EVERYTHING : atLeast(ZERO));

const ONE = new Rational(1, 1);

/** A band of a count as the whole numbers in it, up to the next band; absent where there is none. */
function inUnit(unit: Unit, range: Range): Range | undefined {
  const inside = common(wholeOf(unit), range);
  if (!inside || unit !== 'count') return inside;
  const from = ceilingOf(inside.from?.value ?? ZERO);
  const to = inside.to && ceilingOf(inside.to.value);
  return common(atLeast(from), to ? { to: { value: to, inclusive: false } } : EVERYTHING);
}

const wholeEnds = ({ from, to }: Range): Range => ({
  ...(from && { from }),
  ...(to && { to: { value: subtract(to.value, ONE), inclusive: true } }),
});

const sameRange = (a: Range, b: Range): boolean =>
  a.to === undefined && (a.from && b.from ? compare(a.from.value, b.from.value) === 0 : a.from === b.from);
