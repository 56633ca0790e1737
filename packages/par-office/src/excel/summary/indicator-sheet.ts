import {
  BASIS_NAMES,
  type IndicatorFigure,
  OUTSIDE_REASONS,
  type PictureIndicator,
  type PictureNumber,
} from '@soctrang/par-core/rollup';
import { readNumeral, toNumber } from '@soctrang/par-core/scoring';
import { addressOf, type CellValue, type Sheet } from '../workbook/sheet';
import { FIRST, type SummaryContext, type SummaryRow, tableSheet } from './context';

/**
 * The indicators agency by agency, with the ratio of sums below each as live formulas. Figures of the period and
 * cumulative ones stand apart.
 */
export function indicatorSheet(context: SummaryContext): Sheet {
  const { picture, say } = context;
  const columns = [
    { head: say('indicator'), width: 46 },
    { head: say('basis'), width: 14 },
    { head: say('agency'), width: 36 },
    { head: say('numerator'), width: 11, style: 'figure' },
    { head: say('denominator'), width: 11, style: 'figure' },
    { head: say('rate'), width: 10, style: 'figure', format: '0.00%' },
    { head: say('previous'), width: 10, style: 'figure', format: 'General' },
    { head: say('target'), width: 10, style: 'figure', format: 'General' },
  ] as const;
  const rows: SummaryRow[] = [];
  for (const indicator of picture.indicators) {
    for (const figure of indicator.figures) rows.push(...figureRows(indicator, figure, FIRST + rows.length, context));
    if (indicator.outside.length > 0)
      rows.push({ cells: [titleOf(indicator, context), '', outsideText(indicator, context)] });
  }
  return tableSheet(context, 'indicators', say('sumsHint'), columns, rows);
}

function titleOf({ id, title }: PictureIndicator, { language }: SummaryContext): string {
  return `${title[language]} (${id})`;
}

/** Whose figures are in no sum, by the reason. */
function outsideText({ outside }: PictureIndicator, { agency, say, language }: SummaryContext): string {
  const reasons = [...new Set(outside.map(({ because }) => because))];
  const list = reasons.map((reason) => {
    const names = outside.filter(({ because }) => because === reason).map(({ agency: id }) => agency(id));
    return `${OUTSIDE_REASONS[reason][language]} – ${names.join(', ')}`;
  });
  return say('outside', { list: list.join('; ') });
}

function figureRows(
  indicator: PictureIndicator,
  figure: IndicatorFigure,
  firstRow: number,
  context: SummaryContext,
): readonly SummaryRow[] {
  const { say, language, agency } = context;
  const title = titleOf(indicator, context);
  const basis = BASIS_NAMES[figure.basis][language];
  const rate = (row: number, numerator: number, denominator: number | null): CellValue => {
    const [over, under] = [addressOf(row, 4), addressOf(row, 5)];
    const result = denominator !== null && denominator > 0 ? numerator / denominator : '';
    return { formula: `IF(ISNUMBER(${under}),IF(${under}>0,${over}/${under},""),"")`, result };
  };
  const isRate = indicator.unit === 'percent';
  const percent = (value: number | null): string | number | undefined =>
    value === null ? undefined : isRate ? `${String(value).replace('.', language === 'vi' ? ',' : '.')}%` : value;
  const rows = figure.agencies.map(
    ({ agency: id, numerator, denominator, previous }, index): SummaryRow => ({
      cells: [
        title,
        basis,
        agency(id),
        numerator,
        denominator ?? undefined,
        isRate ? rate(firstRow + index, numerator, denominator) : undefined,
        percent(previous),
        undefined,
      ],
    }),
  );
  const last = firstRow + rows.length - 1;
  const sum = (column: number): string => `SUM(${addressOf(firstRow, column)}:${addressOf(last, column)})`;
  const [over, under] = [numberOf(figure.numerator), figure.denominator && numberOf(figure.denominator)];
  return [
    ...rows,
    {
      isTotal: true,
      cells: [
        title,
        basis,
        say('all', { count: rows.length }),
        rows.length === 0 ? over : { formula: sum(4), result: over },
        isRate && rows.length > 0 ? { formula: sum(5), result: under ?? 0 } : undefined,
        isRate ? rate(firstRow + rows.length, over, under) : undefined,
        undefined,
        percent(indicator.target),
      ],
    },
  ];
}

/** The exact number, as near as a cell has it. */
function numberOf({ exact }: PictureNumber): number {
  const read = readNumeral(exact);
  if (typeof read === 'string') throw new Error(`a picture holds ${exact}, which is no number: ${read}`);
  return toNumber(read);
}
