import { divide, HUNDRED, multiply, ZERO } from '../../exact/rational';
import type { LinearRule } from '../../model';
import { presentMeasure } from '../backwards';
import type { Invert } from '../need';
import { atLeast } from '../ranges';
import { reachOf } from '../reach';

/** Points / maximum, in percent. */
export const invertLinear: Invert<LinearRule> = (_rule, { maximum, record }) => ({
  kind: 'inverse',
  reach: reachOf([{ from: ZERO, to: maximum }]),
  need: (points) => ({
    kind: 'measure',
    unit: 'percent',
    ranges: [atLeast(multiply(divide(points, maximum), HUNDRED))],
    ...presentMeasure(record, true),
  }),
});
