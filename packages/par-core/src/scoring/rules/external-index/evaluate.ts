import { divide, HUNDRED, multiply, ONE, Rational, signOf } from '../../exact/rational';
import { Failure, readMeasure } from '../../inputs';
import type { ExternalIndexRule } from '../../model';
import { type Prepare, positive } from '../rule-kind';

/** Index / scale × maximum. An index given as a percentage or by two counts is its share of the scale already. */
export const prepareExternalIndex: Prepare<ExternalIndexRule> = (rule, leaf, path) => {
  const scale = positive(rule.scale ?? 100, leaf, `${path}/scale`);
  const perUnit = divide(leaf.maximum, signOf(scale) > 0 ? scale : ONE);
  const perPercent = divide(leaf.maximum, HUNDRED);
  return ({ value }) => {
    if (value == null) return 'missing';
    const isShare =
      typeof value === 'string' ? value.endsWith('%') : typeof value === 'object' && !(value instanceof Rational);
    const index = readMeasure(value, isShare);
    return index instanceof Failure ? index : multiply(index, isShare ? perPercent : perUnit);
  };
};
