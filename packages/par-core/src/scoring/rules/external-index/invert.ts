import { divide, multiply, ZERO } from '../../exact/rational';
import type { ExternalIndexRule } from '../../model';
import type { Invert } from '../need';
import { given, presentMeasure } from '../present-measure';
import { reachOf } from '../reach';

/** Points / maximum × scale. */
export const invertExternalIndex: Invert<ExternalIndexRule> = (rule, { maximum, record }) => {
  const scale = given(rule.scale ?? 100);
  return {
    kind: 'inverse',
    reach: reachOf([{ from: ZERO, to: maximum }]),
    need: (points) => ({
      kind: 'index',
      index: rule.index,
      scale,
      value: divide(multiply(points, scale), maximum),
      ...presentMeasure(record, true),
    }),
  };
};
