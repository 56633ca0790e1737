import { ZERO } from '../../exact/rational';
import type { LinearToTargetRule } from '../../model';
import type { Invert } from '../need';
import { given } from '../present-measure';
import { proportional } from '../proportional';

/** Points / maximum × target. */
export const invertLinearToTarget: Invert<LinearToTargetRule> = (rule, context) =>
  proportional(ZERO, given(rule.target, rule.unit === 'percent'), rule.unit, context);
