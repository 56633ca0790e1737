import { ZERO } from '../../exact/rational';
import type { LinearToTargetRule } from '../../model';
import { given } from '../given';
import type { Invert } from '../need';
import { proportional } from '../proportional';

/** Points / maximum × target. */
export const invertLinearToTarget: Invert<LinearToTargetRule> = (rule, context) =>
  proportional(ZERO, given(rule.target, rule.unit === 'percent'), rule.unit, context);
