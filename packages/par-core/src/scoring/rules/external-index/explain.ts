import { rational } from '../../exact/numeral';
import { divide, multiply, Rational } from '../../exact/rational';
import { Failure } from '../../inputs';
import type { ExternalIndexRule } from '../../model';
import { figure, missing, type PrepareExplain } from '../explained';
import { measured } from '../measure';
import { unread } from '../unread';

/** Index / scale × maximum, or the share of the scale × maximum. */
export const explainExternalIndex: PrepareExplain<ExternalIndexRule> = (rule, maximum) => {
  const scale = rational(rule.scale ?? 100);
  const under = figure(scale, 'number', 'scale');
  const right = figure(maximum, 'points', 'maximum');
  return ({ value }) => {
    if (value == null) return missing();
    const isShare =
      typeof value === 'string' ? value.endsWith('%') : typeof value === 'object' && !(value instanceof Rational);
    const of = measured(value, isShare ? 'percent' : 'number');
    if (of instanceof Failure) return unread(of, value);
    const { figure: index, inputs, derived } = of;
    return {
      outcome: multiply(isShare ? index.value : divide(index.value, scale), maximum),
      case: { kind: 'proportion' },
      inputs,
      derived,
      arithmetic: {
        kind: 'product',
        left: isShare ? index : { kind: 'quotient', left: index, right: under },
        right,
      },
    };
  };
};
