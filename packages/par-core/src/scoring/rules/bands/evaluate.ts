import { compare, type Rational, ZERO } from '../../exact/rational';
import type { Band, BandsRule } from '../../model';
import { isPercent, numeral, type Prepare, partsOf, pointsByMeasure, pointsOf, type Reporting } from '../rule-kind';

/** A band with its numbers read. */
export interface ReadBand {
  readonly from: Rational | undefined;
  readonly to: Rational | undefined;
  readonly points: Rational;
}

/** The points of the band the value falls into; outside all bands nothing. */
export const prepareBands: Prepare<BandsRule> = (rule, leaf, path) => {
  const inPercent = isPercent(rule.unit, leaf, path);
  const bands = readBands(rule.bands, inPercent, leaf, `${path}/bands`);
  return pointsByMeasure(inPercent, (measure) => {
    for (const { from, to, points } of bands) {
      if ((!from || compare(measure, from) >= 0) && (!to || compare(measure, to) < 0)) return points;
    }
    return ZERO;
  });
};

function readBands(of: readonly Band[], inPercent: boolean, leaf: Reporting, path: string): readonly ReadBand[] {
  const bands = partsOf(of, 'no-bands', leaf, path);
  const read = bands.map((band, index) => readBand(band, inPercent, leaf, `${path}/${index}`));
  const below = (a: Rational | undefined, b: Rational | undefined): boolean => !a || !b || compare(a, b) < 0;
  read.forEach((band, index) => {
    for (let before = 0; before < index; before++) {
      const other = read[before] as ReadBand;
      if (!below(band.from, other.to) || !below(other.from, band.to)) continue;
      leaf.report('bands-overlap', `${path}/${index}`, { first: before + 1, second: index + 1 });
      return;
    }
  });
  return read;
}

function readBand(band: Band, inPercent: boolean, leaf: Reporting, path: string): ReadBand {
  const limit = (side: 'from' | 'to'): Rational | undefined =>
    band[side] === undefined ? undefined : numeral(band[side], leaf, `${path}/${side}`, inPercent);
  const from = limit('from');
  const to = limit('to');
  if (from && to && compare(from, to) >= 0) {
    leaf.report('band-without-width', path, { from: String(from), to: String(to) });
  }
  return { from, to, points: pointsOf(band.points, leaf, `${path}/points`) };
}
