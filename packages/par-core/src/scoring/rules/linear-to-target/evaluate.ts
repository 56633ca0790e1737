import { compare, divide, multiply, ONE, signOf } from '../../exact/rational';
import { Failure, readMeasure } from '../../inputs';
import type { LinearToTargetRule } from '../../model';
import { isPercent, type Prepare, positive } from '../rule-kind';

/** Value / target × maximum, capped at the target. */
export const prepareLinearToTarget: Prepare<LinearToTargetRule> = (rule, leaf, path) => {
  const inPercent = isPercent(rule.unit, leaf, path);
  const target = positive(rule.target, leaf, `${path}/target`, inPercent);
  const perUnit = divide(leaf.maximum, signOf(target) > 0 ? target : ONE);
  return ({ value }) => {
    if (value == null) return 'missing';
    const measure = readMeasure(value, inPercent);
    if (measure instanceof Failure) return measure;
    return compare(measure, target) >= 0 ? leaf.maximum : multiply(measure, perUnit);
  };
};
