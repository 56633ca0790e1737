import { compare, ZERO } from '../../exact/rational';
import type { CountBandsRule } from '../../model';
import { type Prepare, partsOf, pointsByCount, pointsOf, whole } from '../rule-kind';

/** The points of the highest band the count reaches; below all of them nothing. */
export const prepareCountBands: Prepare<CountBandsRule> = (rule, leaf, path) => {
  const bands = partsOf(rule.bands, 'no-bands', leaf, `${path}/bands`).map((band, index) => ({
    atLeast: whole(band.atLeast, leaf, `${path}/bands/${index}/atLeast`),
    points: pointsOf(band.points, leaf, `${path}/bands/${index}/points`),
    index,
  }));
  bands.sort((a, b) => compare(b.atLeast, a.atLeast));
  bands.forEach(({ atLeast, index }, place) => {
    const same = place > 0 && compare(bands[place - 1]?.atLeast ?? ZERO, atLeast) === 0;
    if (same)
      leaf.report('band-without-width', `${path}/bands/${index}`, { from: String(atLeast), to: String(atLeast) });
  });
  return pointsByCount((count) => bands.find(({ atLeast }) => compare(count, atLeast) >= 0)?.points ?? ZERO);
};
