import type { LinearBetweenRule } from '../../model';
import { given } from '../given';
import type { Invert } from '../need';
import { proportional } from '../proportional';

/** Low + points / maximum × (high − low): at least that much, or at most where `low` is the larger one. */
export const invertLinearBetween: Invert<LinearBetweenRule> = (rule, context) => {
  const inPercent = rule.unit === 'percent';
  return proportional(given(rule.low, inPercent), given(rule.high, inPercent), rule.unit, context);
};
