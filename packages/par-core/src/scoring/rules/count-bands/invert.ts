import type { CountBandsRule } from '../../model';
import { invertBands } from '../bands/invert';
import type { Invert } from '../need';

/** The counts from each band's on up to the next one's. */
export const invertCountBands: Invert<CountBandsRule> = (rule, context) => {
  const sorted = [...rule.bands].sort((a, b) => a.atLeast - b.atLeast);
  const bands = sorted.map(({ atLeast, points }, index) => {
    const next = sorted[index + 1];
    return { from: atLeast, points, ...(next && { to: next.atLeast }) };
  });
  return invertBands({ kind: 'bands', unit: 'count', bands }, context);
};
