import { compare, ZERO } from '../../exact/rational';
import { Failure, readWhole } from '../../inputs';
import type { CountBandsRule } from '../../model';
import { type Prepare, partsOf, pointsOf, whole } from '../rule-kind';

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
  return ({ value }) => {
    if (value == null) return 'missing';
    const count = readWhole(value);
    if (count instanceof Failure) return count;
    for (const band of bands) if (compare(count, band.atLeast) >= 0) return band.points;
    return ZERO;
  };
};
