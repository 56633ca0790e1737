import { rational } from '../../exact/numeral';
import { compare, multiply, rationalOf, signOf, subtract, ZERO } from '../../exact/rational';
import { Failure, readWhole } from '../../inputs';
import type { DeductionRule } from '../../model';
import { type Arithmetic, figure, fixed, missing, type PrepareExplain, type ReadInput } from '../explained';
import { unread } from '../unread';

/** Nothing to deduct, something, or more than there is. */
export const explainDeduction: PrepareExplain<DeductionRule> = (rule, maximum) => {
  const perCase = rational(rule.perCase);
  const free = rationalOf(rule.free ?? 0);
  const most = figure(maximum, 'points', 'maximum');
  const each = figure(perCase, 'points', 'perCase');
  const without = figure(free, 'count', 'free');
  const nothing = figure(ZERO, 'points');
  return ({ value }) => {
    if (value == null) return missing();
    const cases = readWhole(value);
    if (cases instanceof Failure) return unread(cases, value);
    const inputs: readonly ReadInput[] = [
      { name: 'value', label: undefined, kind: 'figure', value: cases, unit: 'count' },
    ];
    const counted = subtract(cases, free);
    if (signOf(counted) <= 0) return fixed(maximum, { kind: 'nothing-deducted' }, inputs);
    const given = figure(cases, 'count', 'value');
    const over: Arithmetic = signOf(free) === 0 ? given : { kind: 'difference', left: given, right: without };
    const less: Arithmetic = { kind: 'difference', left: most, right: { kind: 'product', left: over, right: each } };
    const left = subtract(maximum, multiply(counted, perCase));
    const usedUp = compare(left, ZERO) < 0;
    return {
      outcome: usedUp ? ZERO : left,
      case: { kind: usedUp ? 'used-up' : 'deducted' },
      inputs,
      derived: [],
      arithmetic: usedUp ? { kind: 'call', name: 'max', of: [less, nothing] } : less,
    };
  };
};
