import { divide, HUNDRED, multiply } from '../../exact/rational';
import { Failure, readMeasure } from '../../inputs';
import type { LinearRule } from '../../model';
import type { Prepare } from '../rule-kind';

/** Rate × maximum. */
export const prepareLinear: Prepare<LinearRule> = (_rule, { maximum }) => {
  const perPercent = divide(maximum, HUNDRED);
  return ({ value }) => {
    if (value == null) return 'missing';
    const rate = readMeasure(value, true);
    return rate instanceof Failure ? rate : multiply(rate, perPercent);
  };
};
