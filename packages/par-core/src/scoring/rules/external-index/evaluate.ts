import { divide, multiply, ONE, signOf } from '../../exact/rational';
import { Failure, readMeasure } from '../../inputs';
import type { ExternalIndexRule } from '../../model';
import { type Prepare, positive } from '../rule-kind';

/** Index / scale × maximum. */
export const prepareExternalIndex: Prepare<ExternalIndexRule> = (rule, leaf, path) => {
  const scale = positive(rule.scale ?? 100, leaf, `${path}/scale`);
  const perUnit = divide(leaf.maximum, signOf(scale) > 0 ? scale : ONE);
  return ({ value }) => {
    if (value === undefined) return 'missing';
    const index = readMeasure(value, true);
    return index instanceof Failure ? index : multiply(index, perUnit);
  };
};
