import { multiply } from '../../exact/rational';
import { Failure } from '../../inputs';
import type { LinearRule } from '../../model';
import { figure, missing, type PrepareExplain } from '../explained';
import { measured } from '../measure';
import { unread } from '../unread';

/** Rate × maximum. */
export const explainLinear: PrepareExplain<LinearRule> = (_rule, maximum) => {
  const right = figure(maximum, 'points', 'maximum');
  return ({ value }) => {
    if (value == null) return missing();
    const of = measured(value, 'percent');
    if (of instanceof Failure) return unread(of, value);
    return {
      outcome: multiply(of.figure.value, maximum),
      case: { kind: 'proportion' },
      inputs: of.inputs,
      derived: of.derived,
      arithmetic: { kind: 'product', left: of.figure, right },
    };
  };
};
