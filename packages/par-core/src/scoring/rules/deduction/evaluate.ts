import { greatest, multiply, subtract, ZERO } from '../../exact/rational';
import type { DeductionRule } from '../../model';
import { type Prepare, pointsByCount, positive, whole } from '../rule-kind';

/** The maximum less so much for each case beyond the free ones, never below nothing. */
export const prepareDeduction: Prepare<DeductionRule> = (rule, leaf, path) => {
  const perCase = positive(rule.perCase, leaf, `${path}/perCase`);
  const without = whole(rule.free ?? 0, leaf, `${path}/free`);
  return pointsByCount((cases) => {
    const counted = greatest(subtract(cases, without), ZERO);
    return greatest(subtract(leaf.maximum, multiply(counted, perCase)), ZERO);
  });
};
