import { compare, type Rational, ZERO } from '../../exact/rational';
import { Failure, readMeasure } from '../../inputs';
import type { Band, BandsRule } from '../../model';
import { type LeafContext, numeral, type Prepare, partsOf, pointsOf } from '../rule-kind';

/** A band with its numbers read. */
export interface ReadBand {
  readonly from: Rational | undefined;
  readonly to: Rational | undefined;
  readonly points: Rational;
}

/** The points of the band the value falls into; outside all bands nothing. */
export const prepareBands: Prepare<BandsRule> = (rule, leaf, path) => {
  const bands = readBands(rule.bands, leaf, `${path}/bands`);
  const inPercent = rule.unit === 'percent';
  return ({ value }) => {
    if (value === undefined) return 'missing';
    const measure = readMeasure(value, inPercent);
    if (measure instanceof Failure) return measure;
    for (const { from, to, points } of bands) {
      if ((!from || compare(measure, from) >= 0) && (!to || compare(measure, to) < 0)) return points;
    }
    return ZERO;
  };
};

function readBands(bands: readonly Band[], leaf: LeafContext, path: string): readonly ReadBand[] {
  const read = partsOf(bands, 'no-bands', leaf, path).map((band, index) => readBand(band, leaf, `${path}/${index}`));
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

function readBand(band: Band, leaf: LeafContext, path: string): ReadBand {
  const from = band.from === undefined ? undefined : numeral(band.from, leaf, `${path}/from`);
  const to = band.to === undefined ? undefined : numeral(band.to, leaf, `${path}/to`);
  if (from && to && compare(from, to) >= 0) {
    leaf.report('band-without-width', path, { from: String(from), to: String(to) });
  }
  return { from, to, points: pointsOf(band.points, leaf, `${path}/points`) };
}
