import { compare, HUNDRED, multiply, ZERO } from '../../exact/rational';
import { Failure } from '../../inputs';
import type { LinearWithFloorRule } from '../../model';
import { figure, fixed, missing, type PrepareExplain } from '../explained';
import { given } from '../given';
import { measured } from '../measure';
import { unread } from '../unread';

/** In full, in proportion, or below the floor. */
export const explainLinearWithFloor: PrepareExplain<LinearWithFloorRule> = (rule, maximum) => {
  const floor = given(rule.floor, true);
  const right = figure(maximum, 'points', 'maximum');
  return ({ value }) => {
    if (value == null) return missing();
    const of = measured(value, 'percent');
    if (of instanceof Failure) return unread(of, value);
    if (compare(of.measure, floor) < 0) return fixed(ZERO, { kind: 'below-floor' }, of.inputs, of.derived);
    return {
      outcome: multiply(of.figure.value, maximum),
      case: { kind: compare(of.measure, HUNDRED) === 0 ? 'full' : 'proportion' },
      inputs: of.inputs,
      derived: of.derived,
      arithmetic: { kind: 'product', left: of.figure, right },
    };
  };
};
