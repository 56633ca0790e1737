import { add, divide, multiply, Rational, rationalOf, signOf, subtract, ZERO } from '../../exact/rational';
import type { DeductionRule } from '../../model';
import { floorOf, presentMeasure } from '../backwards';
import { given } from '../given';
import type { Invert } from '../need';
import { atMost } from '../ranges';
import { steps } from '../reach';

/** At most the free cases and as many more as the points leave room for. */
export const invertDeduction: Invert<DeductionRule> = (rule, { maximum, record }) => {
  const perCase = given(rule.perCase);
  const free = rationalOf(rule.free ?? 0);
  const cases = (points: Rational): Rational => floorOf(divide(subtract(maximum, points), perCase));
  const at = (step: bigint): Rational => {
    const left = subtract(maximum, multiply(new Rational(step, 1n), perCase));
    return signOf(left) < 0 ? ZERO : left;
  };
  const whole = (of: Rational): bigint => BigInt(of.n) / BigInt(of.d);
  const untilNothing = whole(cases(ZERO));
  // The last case may cost less than the others: there is less left to lose.
  const last = signOf(at(untilNothing)) > 0 ? untilNothing + 1n : untilNothing;
  return {
    kind: 'inverse',
    reach: steps(at, (points) => (signOf(points) <= 0 ? last : whole(cases(points))), last),
    need: (points) => ({
      kind: 'measure',
      unit: 'count',
      ranges: [atMost(add(free, cases(points)))],
      ...presentMeasure(record, false),
    }),
  };
};
