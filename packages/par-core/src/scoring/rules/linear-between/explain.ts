import { compare, divide, multiply, subtract, ZERO } from '../../exact/rational';
import { Failure } from '../../inputs';
import type { LinearBetweenRule } from '../../model';
import { type Arithmetic, figure, fixed, missing, type PrepareExplain } from '../explained';
import { given } from '../given';
import { counts, measured } from '../measure';
import { unread } from '../unread';

/** Before the first threshold, from the second one on, or between. */
export const explainLinearBetween: PrepareExplain<LinearBetweenRule> = (rule, maximum) => {
  const { unit } = rule;
  const low = given(rule.low, unit === 'percent');
  const high = given(rule.high, unit === 'percent');
  const falling = compare(low, high) > 0;
  const from = figure(counts(low, unit), unit, 'low');
  const to = figure(counts(high, unit), unit, 'high');
  const points = figure(maximum, 'points', 'maximum');
  // Written the way in which every difference is above zero.
  const minus = (a: Arithmetic, b: Arithmetic): Arithmetic => ({
    kind: 'difference',
    left: falling ? b : a,
    right: falling ? a : b,
  });
  const width = minus(to, from);
  return ({ value }) => {
    if (value == null) return missing();
    const of = measured(value, unit);
    if (of instanceof Failure) return unread(of, value);
    const past = compare(of.measure, low);
    const reached = compare(of.measure, high);
    if (falling ? past >= 0 : past <= 0) return fixed(ZERO, { kind: 'nothing-yet' }, of.inputs, of.derived);
    if (falling ? reached <= 0 : reached >= 0) return fixed(maximum, { kind: 'full' }, of.inputs, of.derived);
    return {
      outcome: multiply(divide(subtract(of.measure, low), subtract(high, low)), maximum),
      case: { kind: 'proportion' },
      inputs: of.inputs,
      derived: of.derived,
      arithmetic: {
        kind: 'product',
        left: { kind: 'quotient', left: minus(of.figure, from), right: width },
        right: points,
      },
    };
  };
};
