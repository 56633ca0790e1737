import { rational } from '../../exact/numeral';
import { divide, multiply } from '../../exact/rational';
import { Failure, readMeasure } from '../../inputs';
import type { ExternalIndexRule } from '../../model';
import { figure, missing, type PrepareExplain } from '../explained';
import { measured } from '../measure';
import { unread } from '../unread';

/** Index / scale × maximum. */
export const explainExternalIndex: PrepareExplain<ExternalIndexRule> = (rule, maximum) => {
  const scale = rational(rule.scale ?? 100);
  const under = figure(scale, 'number', 'scale');
  const right = figure(maximum, 'points', 'maximum');
  return ({ value }) => {
    if (value === undefined) return missing();
    const index = readMeasure(value, true);
    if (index instanceof Failure) return unread(index, value);
    // By two counts it is a rate in percent; as a number it is the index itself, on the rule's own scale.
    const byCounts = typeof value === 'object' && 'numerator' in value;
    const of = byCounts ? measured(value, 'percent') : measured(index, 'number');
    if (of instanceof Failure) return unread(of, value);
    return {
      outcome: multiply(divide(index, scale), maximum),
      case: { kind: 'proportion' },
      inputs: of.inputs,
      derived: of.derived,
      arithmetic: {
        kind: 'product',
        left: { kind: 'quotient', left: figure(index, 'number', byCounts ? undefined : 'value'), right: under },
        right,
      },
    };
  };
};
