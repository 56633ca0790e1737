import { compare, divide, multiply, ONE, signOf } from '../../exact/rational';
import type { LinearToTargetRule } from '../../model';
import { isPercent, type Prepare, pointsByMeasure, positive } from '../rule-kind';

/** Value / target × maximum, capped at the target. */
export const prepareLinearToTarget: Prepare<LinearToTargetRule> = (rule, leaf, path) => {
  const inPercent = isPercent(rule.unit, leaf, path);
  const target = positive(rule.target, leaf, `${path}/target`, inPercent);
  const perUnit = divide(leaf.maximum, signOf(target) > 0 ? target : ONE);
  return pointsByMeasure(inPercent, (measure) =>
    compare(measure, target) >= 0 ? leaf.maximum : multiply(measure, perUnit),
  );
};
