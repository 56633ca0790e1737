import { compare, multiply, subtract, ZERO } from '../../exact/rational';
import { Failure, readWhole } from '../../inputs';
import type { DeductionRule } from '../../model';
import { type Prepare, positive, whole } from '../rule-kind';

/** The maximum less so much for each case beyond the free ones, never below nothing. */
export const prepareDeduction: Prepare<DeductionRule> = (rule, leaf, path) => {
  const perCase = positive(rule.perCase, leaf, `${path}/perCase`);
  const without = whole(rule.free ?? 0, leaf, `${path}/free`);
  return ({ value }) => {
    if (value == null) return 'missing';
    const cases = readWhole(value);
    if (cases instanceof Failure) return cases;
    const counted = subtract(cases, without);
    if (compare(counted, ZERO) <= 0) return leaf.maximum;
    const left = subtract(leaf.maximum, multiply(counted, perCase));
    return compare(left, ZERO) < 0 ? ZERO : left;
  };
};
