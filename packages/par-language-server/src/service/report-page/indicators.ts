import type { Indicator } from '@soctrang/par-core/directive';
import { REPORT_PARTS, type ReadObject, type ReportedIndicator } from '@soctrang/par-core/report';
import { compare, type Rational, rational, readNumeral, subtract, toNumber } from '@soctrang/par-core/scoring';
import { termName } from '../hover/words';
import { percentOf } from '../percent';
import { printedNumber } from '../printed-number';
import { provenanceText } from '../provenance-text';
import { indicatorText } from '../symbols/indicator-text';
import { at, type PageContext, say } from './context';
import type { Badge, MeterBlock, MeterMark, Part } from './page';
import { writtenIn } from './shown-text';

const MOST = 150;

/** Each indicator as a bar, with the period before and what has to be reached. */
export function indicatorsPart(c: PageContext, key: (name: string) => string): Part | undefined {
  const { indicators } = c.report.fields;
  if (indicators === undefined || indicators.entries.length === 0) return undefined;
  if (indicators.entries.length > MOST) c.shown.cut();
  return {
    key: 'indicators',
    heading: say(c, 'indicators'),
    aside: String(indicators.entries.length),
    blocks: indicators.entries
      .slice(0, MOST)
      .map(({ id, value }) => meterOf(c, key(`indicator/${id}`), id, value, c.indicators.get(id))),
    ...at(c, indicators),
  };
}

function meterOf(
  c: PageContext,
  key: string,
  id: string,
  read: ReadObject<ReportedIndicator>,
  indicator: Indicator | undefined,
): MeterBlock {
  const { numerator, denominator, note, basis } = read.fields;
  const rate = indicator?.unit === 'percent' ? percentOf(numerator?.value, denominator?.value) : undefined;
  const before = rate && percentIn(read.fields.previous?.value);
  const target = indicator?.target;
  const aim = target && indicator.unit === 'percent' ? rational(target.value) : undefined;
  const places: readonly Rational[] = [rate, before, aim].filter((one) => one !== undefined);
  const most = places.reduce((a, b) => (compare(a, b) < 0 ? b : a), rational(100));
  const share = (value: Rational): number => Math.max(0, Math.min(1, toNumber(value) / toNumber(most)));
  const printed = (value: Rational): string => printedNumber(value, c.language);
  const marks: readonly MeterMark[] = [
    ...(compare(most, rational(100)) > 0
      ? [{ kind: 'whole' as const, share: share(rational(100)), text: say(c, 'whole') }]
      : []),
    ...(before
      ? [{ kind: 'previous' as const, share: share(before), text: say(c, 'previous', { rate: printed(before) }) }]
      : []),
    ...(target && aim && rate
      ? [
          {
            kind: 'target' as const,
            share: share(aim),
            text: `${say(c, 'target', { target: `${printed(aim)}%` })} (${provenanceText(target.provenance, c.language)})`,
          },
        ]
      : []),
  ];
  const remark = writtenIn(note);
  const value = indicatorText(read, indicator, c.language);
  return {
    kind: 'meter',
    key,
    label: indicator?.title[c.language] ?? say(c, 'unknownValue', { text: c.shown.line(id) }),
    value: value ? c.shown.line(value) : say(c, 'noFigure'),
    ...(rate && { share: share(rate) }),
    marks,
    ...badgeOf(c, indicator, rate, aim),
    notes: [
      ...(rate && before ? [changeWords(c, rate, before)] : []),
      ...(basis?.value
        ? [say(c, 'basis', { basis: termName(REPORT_PARTS.basis.terms, basis.value, c.language) })]
        : []),
      ...(remark ? [c.shown.line(remark)] : []),
    ],
    ...at(c, read),
  };
}

/** A rate as a report gives it, `72,3%`; undefined where it is none. */
function percentIn(value: unknown): Rational | undefined {
  const read = readNumeral(typeof value === 'string' ? value.replace('%', '') : value);
  return typeof read === 'string' ? undefined : read;
}

function badgeOf(
  c: PageContext,
  indicator: Indicator | undefined,
  rate: Rational | undefined,
  aim: Rational | undefined,
): { readonly badge?: Badge } {
  if (indicator === undefined || rate === undefined || aim === undefined) return {};
  const order = compare(rate, aim);
  const isMet = indicator.direction === 'increase' ? order >= 0 : order <= 0;
  return { badge: isMet ? { sign: 'done', text: say(c, 'met') } : { sign: 'in-progress', text: say(c, 'unmet') } };
}

function changeWords(c: PageContext, rate: Rational, before: Rational): string {
  const order = compare(rate, before);
  if (order === 0) return say(c, 'same');
  const difference = printedNumber(order > 0 ? subtract(rate, before) : subtract(before, rate), c.language);
  return say(c, order > 0 ? 'rose' : 'fell', { difference });
}
