import { compare, divide, HUNDRED, multiply, ZERO } from '../../exact/rational';
import type { LinearWithFloorRule } from '../../model';
import { type Prepare, pointsByMeasure, share } from '../rule-kind';

/** Rate × maximum from the floor on, nothing below it. */
export const prepareLinearWithFloor: Prepare<LinearWithFloorRule> = (rule, leaf, path) => {
  const floor = share(rule.floor, leaf, `${path}/floor`);
  const perPercent = divide(leaf.maximum, HUNDRED);
  return pointsByMeasure(true, (rate) => (compare(rate, floor) < 0 ? ZERO : multiply(rate, perPercent)));
};
