import { ZERO } from '../../exact/rational';
import { Failure, isDate } from '../../inputs';
import type { DateBandsRule } from '../../model';
import { type Prepare, partsOf, pointsOf, shown } from '../rule-kind';

/** The points of the first band whose last day is not yet over; after all of them, or never done, nothing. */
export const prepareDateBands: Prepare<DateBandsRule> = (rule, leaf, path) => {
  const bands = partsOf(rule.bands, 'no-bands', leaf, `${path}/bands`).map((band, index) => {
    if (!isDate(band.by)) leaf.report('not-a-date', `${path}/bands/${index}/by`, { text: shown(band.by) });
    return { by: shown(band.by), points: pointsOf(band.points, leaf, `${path}/bands/${index}/points`), index };
  });
  // Dates written as YYYY-MM-DD stand in the order of time as text.
  bands.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  bands.forEach(({ by, index }, place) => {
    const same = place > 0 && bands[place - 1]?.by === by;
    if (same) leaf.report('band-without-width', `${path}/bands/${index}`, { from: by, to: by });
  });
  return ({ value }) => {
    if (value == null) return 'missing';
    if (value === false) return ZERO;
    if (!isDate(value)) return new Failure('not-a-date');
    for (const band of bands) if (value <= band.by) return band.points;
    return ZERO;
  };
};
