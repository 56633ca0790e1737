import { describe, expect, it } from 'vitest';
import { type Indicator, soctrang20210924 } from '../src/directive';
import { RATES } from '../src/scoring/indexes';

const indicators: ReadonlyMap<string, Indicator> = new Map(
  soctrang20210924.indicators.map((indicator) => [indicator.id, indicator]),
);
const both = RATES.flatMap((rate) => {
  const indicator = indicators.get(rate.id);
  return indicator ? [[rate.id, rate, indicator] as const] : [];
});

/** Rates that another source defines beside the directive's own. */
const OTHERS = ['dossiers-within-time', 'audit-amounts-resolved'];

describe('the rates of the scoring and the indicators of the directive', () => {
  it('are the same ones, but for those that are named here', () => {
    expect(RATES.map(({ id }) => id).filter((id) => !indicators.has(id))).toEqual(OTHERS);
  });

  it.each(both)('%s: say the same', (_, rate, indicator) => {
    expect(rate.name).toEqual(indicator.title);
    expect(rate.numerator).toEqual(indicator.numerator);
    expect(rate.denominator).toEqual(indicator.denominator);
    expect(rate.direction).toBe(indicator.direction);
    expect(rate.mayExceedHundred).toBe(indicator.mayExceedHundred ?? false);
    expect(rate.provenance).toEqual(indicator.provenance);
    expect(rate.exclusions?.text).toEqual(indicator.exclusions);
    if (indicator.target) {
      expect(rate.targets).toContainEqual(
        expect.objectContaining({ value: indicator.target.value, provenance: indicator.target.provenance }),
      );
    }
  });
});
