import { divide, greatest, HUNDRED, least, multiply, type Rational } from '../../exact/rational';
import { Failure } from '../../inputs';
import type { SurveyRule } from '../../model';
import { given } from '../given';
import type { Invert } from '../need';
import { reachOf } from '../reach';
import { weightedMean } from './evaluate';

/** A mean weight of points / maximum; the means between the lowest and the highest weight can be had. */
export const invertSurvey: Invert<SurveyRule> = (rule, { maximum, record }) => {
  const weights = new Map(rule.options.map(({ id, weight }) => [id, given(weight, true)]));
  const all = [...weights.values()];
  const pointsOf = (weight: Rational): Rational => divide(multiply(weight, maximum), HUNDRED);
  const lowest = all.reduce(least);
  const now = record.value == null ? undefined : weightedMean(weights, record.value);
  return {
    kind: 'inverse',
    reach: reachOf([{ from: pointsOf(lowest), to: pointsOf(all.reduce(greatest)) }]),
    need: (points) => ({
      kind: 'survey',
      mean: greatest(lowest, multiply(divide(points, maximum), HUNDRED)),
      ...(now && !(now instanceof Failure) && { now }),
    }),
  };
};
