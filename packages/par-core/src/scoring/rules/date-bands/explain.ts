import { rational } from '../../exact/numeral';
import { ZERO } from '../../exact/rational';
import { Failure, isDate } from '../../inputs';
import type { DateBandsRule } from '../../model';
import { fixed, missing, type PrepareExplain } from '../explained';
import { unread } from '../unread';

/** In which band it was done, after all of them, or never. */
export const explainDateBands: PrepareExplain<DateBandsRule> = ({ bands }) => {
  const read = bands
    .map(({ by, points }, band) => ({ by, points: rational(points), band }))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  return ({ value }) => {
    if (value == null) return missing();
    if (value === false) {
      const never = [{ name: 'value', label: undefined, kind: 'yes-no', yes: false }] as const;
      return fixed(ZERO, { kind: 'not-done' }, never);
    }
    if (!isDate(value)) return unread(new Failure('not-a-date'), value);
    const inputs = [{ name: 'value', label: undefined, kind: 'date', date: value }] as const;
    const band = read.find(({ by }) => value <= by);
    return band
      ? fixed(band.points, { kind: 'band', band: band.band }, inputs)
      : fixed(ZERO, { kind: 'no-band' }, inputs);
  };
};
