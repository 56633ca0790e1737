import { rational } from '../../exact/numeral';
import { compare, rationalOf, ZERO } from '../../exact/rational';
import { Failure, readWhole } from '../../inputs';
import type { CountBandsRule } from '../../model';
import { fixed, missing, type PrepareExplain, type ReadInput } from '../explained';
import { unread } from '../unread';

/** The highest band the count reaches. */
export const explainCountBands: PrepareExplain<CountBandsRule> = ({ bands }) => {
  const read = bands
    .map(({ atLeast, points }, band) => ({ atLeast: rationalOf(atLeast), points: rational(points), band }))
    .sort((a, b) => compare(b.atLeast, a.atLeast));
  return ({ value }) => {
    if (value == null) return missing();
    const count = readWhole(value);
    if (count instanceof Failure) return unread(count, value);
    const inputs: readonly ReadInput[] = [
      { name: 'value', label: undefined, kind: 'figure', value: count, unit: 'count' },
    ];
    const reached = read.find(({ atLeast }) => compare(count, atLeast) >= 0);
    return reached
      ? fixed(reached.points, { kind: 'band', band: reached.band }, inputs)
      : fixed(ZERO, { kind: 'no-band' }, inputs);
  };
};
