import { BASIS_NAMES, type IndicatorFigure, OUTSIDE_REASONS, type PictureIndicator } from '@soctrang/par-core/rollup';
import { addressOf, type Sheet } from '../workbook/sheet';
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

function outsideText({ outside }: PictureIndicator, { agency, say, language }: SummaryContext): string {
  const list = outside
    .map(({ agency: id, because }) => `${agency(id)} (${OUTSIDE_REASONS[because][language]})`)
    .join('; ');
  return say('outside', { list });
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
  const rate = (row: number): { readonly formula: string } => {
    const [over, under] = [addressOf(row, 4), addressOf(row, 5)];
    return { formula: `IF(ISNUMBER(${under}),IF(${under}>0,${over}/${under},""),"")` };
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
        isRate ? rate(firstRow + index) : undefined,
        percent(previous),
        undefined,
      ],
    }),
  );
  const last = firstRow + rows.length - 1;
  const sum = (column: number): string => `SUM(${addressOf(firstRow, column)}:${addressOf(last, column)})`;
  const total = firstRow + rows.length;
  return [
    ...rows,
    {
      isTotal: true,
      cells: [
        title,
        basis,
        say('all', { count: rows.length }),
        rows.length === 0
          ? Number(figure.numerator.rounded)
          : { formula: sum(4), result: Number(figure.numerator.rounded) },
        isRate && rows.length > 0 ? { formula: sum(5), result: Number(figure.denominator?.rounded ?? 0) } : undefined,
        isRate ? { ...rate(total), ...(figure.rate && { result: Number(figure.rate.exact) / 100 || 0 }) } : undefined,
        undefined,
        percent(indicator.target),
      ],
    },
  ];
}
