import { compare, divide, HUNDRED, multiply, ZERO } from '../../exact/rational';
import { Failure, readMeasure } from '../../inputs';
import type { LinearWithFloorRule } from '../../model';
import { type Prepare, share } from '../rule-kind';

/** Rate × maximum from the floor on, nothing below it. */
export const prepareLinearWithFloor: Prepare<LinearWithFloorRule> = (rule, leaf, path) => {
  const floor = share(rule.floor, leaf, `${path}/floor`);
  const perPercent = divide(leaf.maximum, HUNDRED);
  return ({ value }) => {
    if (value == null) return 'missing';
    const rate = readMeasure(value, true);
    if (rate instanceof Failure) return rate;
    return compare(rate, floor) < 0 ? ZERO : multiply(rate, perPercent);
  };
};
