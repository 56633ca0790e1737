import { divide, HUNDRED, multiply, Rational, ZERO } from '../../exact/rational';
import { Failure, readMeasure } from '../../inputs';
import type { ExternalIndexRule } from '../../model';
import { given } from '../given';
import type { Invert } from '../need';
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
      ...presentIndex(record.value, scale),
    }),
  };
};

/** The index as it is given, on its own scale or as a share of it. */
function presentIndex(value: unknown, scale: Rational): { readonly now?: Rational } {
  if (value == null) return {};
  const isShare =
    typeof value === 'string' ? value.endsWith('%') : typeof value === 'object' && !(value instanceof Rational);
  const index = readMeasure(value, isShare);
  if (index instanceof Failure) return {};
  return { now: isShare ? divide(multiply(index, scale), HUNDRED) : index };
}
