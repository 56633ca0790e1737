import { compare, divide, multiply, ONE, signOf, subtract, ZERO } from '../../exact/rational';
import type { LinearBetweenRule } from '../../model';
import { isPercent, numeral, type Prepare, pointsByMeasure } from '../rule-kind';

/** Nothing up to `low`, the maximum from `high` on, in proportion between; towards less where `low` is the larger one. */
export const prepareLinearBetween: Prepare<LinearBetweenRule> = (rule, leaf, path) => {
  const inPercent = isPercent(rule.unit, leaf, path);
  const low = numeral(rule.low, leaf, `${path}/low`, inPercent);
  const high = numeral(rule.high, leaf, `${path}/high`, inPercent);
  const width = subtract(high, low);
  const way = signOf(width);
  if (way === 0) leaf.report('equal-thresholds', path, { value: String(low) });
  const perUnit = divide(leaf.maximum, way === 0 ? ONE : width);
  return pointsByMeasure(inPercent, (measure) => {
    if (compare(measure, low) * way <= 0) return ZERO;
    return compare(measure, high) * way >= 0 ? leaf.maximum : multiply(subtract(measure, low), perUnit);
  });
};
