import { divide, HUNDRED, multiply } from '../../exact/rational';
import type { LinearRule } from '../../model';
import { type Prepare, pointsByMeasure } from '../rule-kind';

/** Rate × maximum. */
export const prepareLinear: Prepare<LinearRule> = (_rule, { maximum }) => {
  const perPercent = divide(maximum, HUNDRED);
  return pointsByMeasure(true, (rate) => multiply(rate, perPercent));
};
