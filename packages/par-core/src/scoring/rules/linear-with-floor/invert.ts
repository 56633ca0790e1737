import { divide, greatest, HUNDRED, multiply, ZERO } from '../../exact/rational';
import type { LinearWithFloorRule } from '../../model';
import { presentMeasure } from '../backwards';
import { given } from '../given';
import type { Invert } from '../need';
import { atLeast } from '../ranges';
import { reachOf } from '../reach';

/** Points / maximum in percent, but no less than the floor: between nothing and the floor's points there is nothing. */
export const invertLinearWithFloor: Invert<LinearWithFloorRule> = (rule, { maximum, record }) => {
  const floor = given(rule.floor, true);
  return {
    kind: 'inverse',
    reach: reachOf([
      { from: ZERO, to: ZERO },
      { from: divide(multiply(floor, maximum), HUNDRED), to: maximum },
    ]),
    need: (points) => ({
      kind: 'measure',
      unit: 'percent',
      ranges: [atLeast(greatest(floor, multiply(divide(points, maximum), HUNDRED)))],
      ...presentMeasure(record, true),
    }),
  };
};
