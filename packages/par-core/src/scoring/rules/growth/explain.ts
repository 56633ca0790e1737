import { rational } from '../../exact/numeral';
import { compare, divide, HUNDRED, signOf, ZERO } from '../../exact/rational';
import { Failure, ownValue, readByName } from '../../inputs';
import type { GrowthRule } from '../../model';
import { type Arithmetic, type Derived, fixed, missing, type PrepareExplain } from '../explained';
import { given } from '../given';
import { counts, type Measured, measured } from '../measure';
import { unread } from '../unread';
import { growthOf } from './evaluate';

/** How much more it is than the year before, and the best band that reaches. */
export const explainGrowth: PrepareExplain<GrowthRule> = (rule) => {
  // A growth is in percent where it is measured so, and where it is the difference of two percentages.
  const unit = rule.measure === 'percent' ? 'percent' : rule.unit;
  const read = rule.bands
    .map(({ from, above, points }, band) => ({
      limit: given(above ?? from ?? 0, unit === 'percent'),
      strict: above !== undefined,
      points: rational(points),
      band,
    }))
    .sort((a, b) => compare(b.points, a.points));
  return ({ value }) => {
    if (value == null) return missing();
    const growth = growthOf(rule, value);
    if (growth instanceof Failure) return unread(growth, value);
    const current = year(value, 'current', rule);
    const previous = year(value, 'previous', rule);
    const inputs = [...current.inputs, ...previous.inputs];
    const derived = [...current.derived, ...previous.derived, derive(rule, current, previous, growth)];
    const reached = read.find(({ limit, strict }) => {
      const order = compare(growth, limit);
      return strict ? order > 0 : order >= 0;
    });
    return reached
      ? fixed(reached.points, { kind: 'band', band: reached.band }, inputs, derived)
      : fixed(ZERO, { kind: 'no-band' }, inputs, derived);
  };
};

type Year = 'current' | 'previous';

function year(value: unknown, name: Year, { unit }: GrowthRule): Measured {
  const years = readByName(value, () => true);
  const given = years instanceof Failure ? years : measured(ownValue(years, name), unit, name);
  if (given instanceof Failure) throw new TypeError('the engine read this year');
  // Two rates by their counts would both have a numerator: each says of which year it is.
  const inputs = given.inputs.map((input) =>
    input.name === name ? input : { ...input, name: `${name}.${input.name}` },
  );
  return { ...given, inputs };
}

function derive(
  { measure, unit }: GrowthRule,
  current: Measured,
  previous: Measured,
  growth: Derived['value'],
): Derived {
  const difference = { kind: 'difference', left: current.figure, right: previous.figure } as const;
  if (measure === 'difference') {
    const value = counts(growth, unit);
    return {
      name: 'growth',
      label: undefined,
      value,
      unit: unit === 'percent' ? 'percentage-points' : unit,
      from: difference,
    };
  }
  const before: Arithmetic =
    signOf(previous.measure) < 0 ? { kind: 'call', name: 'abs', of: [previous.figure] } : previous.figure;
  return {
    name: 'growth',
    label: undefined,
    value: divide(growth, HUNDRED),
    unit: 'percent',
    from: { kind: 'quotient', left: difference, right: before },
  };
}
