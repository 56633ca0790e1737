import type { Directive } from '@soctrang/par-core/directive';
import type { ReportedIndicator } from '@soctrang/par-core/report';
import type { Block } from '../document/blocks';
import { inline } from '../document/prose';
import { numberText, rateOf } from './numbers';
import { BASIS_WORDS } from './words';

/** The figures of the indicators, in the order of the directive. */
export function indicatorTable(
  indicators: Readonly<Record<string, ReportedIndicator>>,
  directive: Directive | undefined,
): Block | undefined {
  const known = directive?.indicators ?? [];
  const rank = (id: string): number => {
    const at = known.findIndex((one) => one.id === id);
    return at < 0 ? known.length : at;
  };
  // A row without a figure says nothing.
  const told = Object.entries(indicators).filter(([, one]) => Object.values(one).some((value) => value !== ''));
  const entries = told.sort(([a], [b]) => rank(a) - rank(b));
  if (entries.length === 0) return undefined;
  return {
    kind: 'table',
    columns: [
      { title: 'TT', width: 10, align: 'center' },
      { title: 'Chỉ tiêu', width: 55 },
      { title: 'Tử số', width: 18, align: 'right' },
      { title: 'Mẫu số', width: 18, align: 'right' },
      { title: 'Kết quả', width: 20, align: 'right' },
      { title: 'Kỳ trước', width: 20, align: 'right' },
      { title: 'Mức phải đạt', width: 20, align: 'right' },
      { title: 'Ghi chú', width: 40 },
    ],
    rows: entries.map(([id, { numerator, denominator, previous, basis, note }], index) => {
      const indicator = known.find((one) => one.id === id);
      const isRate = indicator?.unit !== 'count';
      const sign = isRate ? '%' : '';
      const result =
        numerator === undefined
          ? undefined
          : isRate
            ? denominator === undefined
              ? undefined
              : rateOf(numerator, denominator)
            : numberText(numerator);
      const target = indicator?.target === undefined ? '' : `${numberText(indicator.target.value)}${sign}`;
      return {
        cells: [
          String(index + 1),
          inline(indicator?.title.vi ?? id),
          isRate && numerator !== undefined ? numberText(numerator) : '',
          denominator === undefined ? '' : numberText(denominator),
          result ?? '–',
          previous === undefined ? '' : `${numberText(previous)}${sign}`,
          target,
          [basis === undefined ? '' : BASIS_WORDS[basis], inline(note ?? '')].filter((part) => part !== '').join('; '),
        ],
      };
    }),
  };
}
