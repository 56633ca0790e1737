import { compare, multiply, rationalOf, subtract, ZERO } from '../../exact/rational';
import { Failure, readWhole } from '../../inputs';
import type { DeductionRule } from '../../model';
import { type Prepare, positive } from '../rule-kind';

/** The maximum less so much for each case beyond the free ones, never below nothing. */
export const prepareDeduction: Prepare<DeductionRule> = (rule, leaf, path) => {
  const perCase = positive(rule.perCase, leaf, `${path}/perCase`);
  const { free = 0 } = rule;
  const whole = Number.isSafeInteger(free) && free >= 0;
  if (!whole) leaf.report('not-whole', `${path}/free`, { value: String(free) });
  const without = rationalOf(whole ? free : 0);
  return ({ value }) => {
    if (value === undefined) return 'missing';
    const cases = readWhole(value);
    if (cases instanceof Failure) return cases;
    const counted = subtract(cases, without);
    if (compare(counted, ZERO) <= 0) return leaf.maximum;
    const left = subtract(leaf.maximum, multiply(counted, perCase));
    return compare(left, ZERO) < 0 ? ZERO : left;
  };
};
