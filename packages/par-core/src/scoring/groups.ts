import { readInUnit } from './exact/numeral';
import { compare, type Rational } from './exact/rational';
import { round } from './exact/rounding';
import type { CriteriaSet } from './model';

/**
 * The group an index falls into, by the thresholds of the set. What counts is the index as it is printed: an 80,00 in
 * the table stands in the group of 80,00.
 */
export function groupOf(
  { groups, rounding }: Pick<CriteriaSet, 'groups' | 'rounding'>,
  index: Rational,
): string | undefined {
  if (groups === undefined) return undefined;
  const printed = round(index, rounding ?? {});
  return groups.bands.find((band) => {
    if (band?.from === undefined) return true;
    const limit = readInUnit(band.from, true);
    if (typeof limit === 'string') return false;
    const order = compare(printed, limit);
    return band.exclusive ? order > 0 : order >= 0;
  })?.name;
}
