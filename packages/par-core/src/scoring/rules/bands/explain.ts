import { rational } from '../../exact/numeral';
import { compare, ZERO } from '../../exact/rational';
import { Failure } from '../../inputs';
import type { BandsRule } from '../../model';
import { fixed, missing, type PrepareExplain } from '../explained';
import { given } from '../given';
import { measured } from '../measure';
import { unread } from '../unread';

/** Into which band the value falls. */
export const explainBands: PrepareExplain<BandsRule> = ({ unit, bands }) => {
  const read = bands.map(({ from, to, points }) => ({
    from: from === undefined ? undefined : given(from, unit === 'percent'),
    to: to === undefined ? undefined : given(to, unit === 'percent'),
    points: rational(points),
  }));
  return ({ value }) => {
    if (value == null) return missing();
    const of = measured(value, unit);
    if (of instanceof Failure) return unread(of, value);
    const band = read.findIndex(
      ({ from, to }) => (!from || compare(of.measure, from) >= 0) && (!to || compare(of.measure, to) < 0),
    );
    return band < 0
      ? fixed(ZERO, { kind: 'no-band' }, of.inputs, of.derived)
      : fixed(read[band]?.points ?? ZERO, { kind: 'band', band }, of.inputs, of.derived);
  };
};
