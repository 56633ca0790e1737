import type { Indicator } from '@soctrang/par-core/directive';
import { type Rational, rational } from '@soctrang/par-core/scoring';
import { fill } from '../../messages/fill';
import { INLAY_HINTS } from '../../messages/inlay-hints';
import type { ReportDocument } from '../open-document';
import { percentOf } from '../percent';
import { printedNumber } from '../printed-number';
import { provenanceText } from '../provenance-text';
import { type Hint, type HintContext, isAsked } from './hint';

/** `= 80,85%` behind a denominator, of an indicator or of the value of a component. */
export function reportRateHints(c: HintContext, document: ReportDocument): readonly Hint[] {
  return [...indicatorRates(c, document), ...componentRates(c, document)];
}

function indicatorRates(c: HintContext, { checked: { report, directive } }: ReportDocument): readonly Hint[] {
  const byId = new Map(directive?.indicators.map((indicator) => [indicator.id, indicator]));
  return (report?.fields.indicators?.entries ?? []).flatMap(({ id, value }) => {
    const indicator = byId.get(id);
    const { numerator, denominator } = value.fields;
    if (indicator?.unit !== 'percent' || !denominator?.node || !isAsked(c, denominator.node)) return [];
    const rate = percentOf(numerator?.value, denominator.value);
    return rate ? [rateHint(c, denominator.node.end, rate, targetWords(c, indicator))] : [];
  });
}

function componentRates(c: HintContext, { checked: { assessment } }: ReportDocument): readonly Hint[] {
  return (assessment?.components ?? []).flatMap(({ read, value }) => {
    const node = read.fields.value?.node;
    const ratio = value?.value;
    if (!node || !isAsked(c, node) || typeof ratio !== 'object' || !('numerator' in ratio)) return [];
    const { numerator, denominator } = ratio;
    const rate = percentOf(numerator, denominator);
    return rate ? [rateHint(c, node.end, rate)] : [];
  });
}

function rateHint({ language }: HintContext, at: number, rate: Rational, tooltip?: string): Hint {
  return { kind: 'rates', at, label: `= ${printedNumber(rate, language)}%`, ...(tooltip && { tooltip }) };
}

function targetWords({ language }: HintContext, { target }: Indicator): string | undefined {
  if (target === undefined) return undefined;
  const args = {
    target: `${printedNumber(rational(target.value), language)}%`,
    provenance: provenanceText(target.provenance, language),
  };
  return fill(INLAY_HINTS.target, language, args);
}
