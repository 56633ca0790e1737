import { compare, divide, HUNDRED, multiply, type Rational, signOf, subtract, ZERO } from '../../exact/rational';
import { Failure, ownValue, readByName, readMeasure } from '../../inputs';
import type { GrowthRule } from '../../model';
import { isPercent, numeral, oneOf, type Prepare, partsOf, pointsBy, pointsOf } from '../rule-kind';

/** The best band that the growth reaches; below all of them nothing. */
export const prepareGrowth: Prepare<GrowthRule> = (rule, leaf, path) => {
  // A growth is in percent where it is measured so, and where it is the difference of two percentages.
  const inPercent = isPercent(rule.unit, leaf, path) || rule.measure === 'percent';
  oneOf(rule.measure, ['percent', 'difference'], leaf, `${path}/measure`);
  const bands = partsOf(rule.bands, 'no-bands', leaf, `${path}/bands`).map((band, index) => {
    const place = `${path}/bands/${index}`;
    const strict = band.above !== undefined;
    if (strict === (band.from !== undefined)) leaf.report('band-without-width', place, { from: '', to: '' });
    const limit = numeral(band.above ?? band.from ?? 0, leaf, `${place}/${strict ? 'above' : 'from'}`, inPercent);
    return { limit, strict, points: pointsOf(band.points, leaf, `${place}/points`) };
  });
  bands.sort((a, b) => compare(b.points, a.points));
  return pointsBy(
    (value) => growthOf(rule, value),
    (growth) => {
      const reached = bands.find(({ limit, strict }) => signOf(subtract(growth, limit)) >= (strict ? 1 : 0));
      return reached?.points ?? ZERO;
    },
  );
};

/** How much more there is than the year before: in percent of it, or as a difference. */
export function growthOf(rule: Pick<GrowthRule, 'measure' | 'unit'>, value: unknown): Rational | Failure {
  const years = readByName(value, (name) => name === 'current' || name === 'previous');
  if (years instanceof Failure) return years;
  const read = (name: 'current' | 'previous'): Rational | Failure => {
    const given = ownValue(years, name);
    if (given == null) return new Failure('missing-name', name);
    const measure = readMeasure(given, rule.unit === 'percent');
    return measure instanceof Failure ? new Failure(measure.kind, name) : measure;
  };
  const current = read('current');
  if (current instanceof Failure) return current;
  const previous = read('previous');
  if (previous instanceof Failure) return previous;
  const difference = subtract(current, previous);
  if (rule.measure === 'difference') return difference;
  if (signOf(previous) === 0) return new Failure('zero-denominator', 'previous');
  return multiply(divide(difference, signOf(previous) < 0 ? subtract(ZERO, previous) : previous), HUNDRED);
}
