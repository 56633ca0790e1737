import type { Indicator } from '@soctrang/par-core/directive';
import type { Language, ReadObject, ReportedIndicator } from '@soctrang/par-core/report';
import { percentOf } from '../percent';
import { printedNumber } from '../printed-number';

/** `38/47 = 80,85%`, or a count; what is written where it is no rate. */
export function indicatorText(
  { fields }: ReadObject<ReportedIndicator>,
  indicator: Indicator | undefined,
  language: Language,
): string | undefined {
  const { numerator, denominator } = fields;
  const above = numerator?.node?.value;
  const below = denominator?.node?.value;
  if (above === undefined) return undefined;
  if (below === undefined) return above;
  const rate = indicator?.unit === 'percent' ? percentOf(numerator?.value, denominator?.value) : undefined;
  return rate ? `${above}/${below} = ${printedNumber(rate, language)}%` : `${above}/${below}`;
}
