import { compare, divide, multiply } from '../../exact/rational';
import { Failure } from '../../inputs';
import type { LinearToTargetRule } from '../../model';
import { figure, fixed, missing, type PrepareExplain } from '../explained';
import { given } from '../given';
import { counts, measured } from '../measure';
import { unread } from '../unread';

/** Capped at the target, or in proportion to it. */
export const explainLinearToTarget: PrepareExplain<LinearToTargetRule> = ({ unit, target: written }, maximum) => {
  const target = given(written, unit === 'percent');
  const under = figure(counts(target, unit), unit, 'target');
  const right = figure(maximum, 'points', 'maximum');
  return ({ value }) => {
    if (value == null) return missing();
    const of = measured(value, unit);
    if (of instanceof Failure) return unread(of, value);
    if (compare(of.measure, target) >= 0) return fixed(maximum, { kind: 'full' }, of.inputs, of.derived);
    return {
      outcome: multiply(divide(of.measure, target), maximum),
      case: { kind: 'proportion' },
      inputs: of.inputs,
      derived: of.derived,
      arithmetic: { kind: 'product', left: { kind: 'quotient', left: of.figure, right: under }, right },
    };
  };
};
