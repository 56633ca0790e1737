import {
  BASIS_NAMES,
  type IndicatorFigure,
  OUTSIDE_REASONS,
  type OutsideReason,
  type PictureIndicator,
} from '@soctrang/par-core/rollup';
import { type Cell, decimal, EMPTY, type SummaryTable, type TableContext, text, whole } from './table';

/** The indicators over all agencies: sums, their ratio, and who is not in them. */
export function indicatorsTable(c: TableContext): SummaryTable {
  const { picture, say } = c;
  const right = (title: string) => ({ title, align: 'right' as const });
  return {
    id: 'indicators',
    title: say('indicators'),
    notes: [say('indicators.note')],
    columns: [
      { title: say('indicator') },
      { title: say('basis') },
      right(say('numerator')),
      right(say('denominator')),
      right(say('rate')),
      { title: say('denominatorIs') },
      right(say('target')),
      { title: say('met') },
      right(say('counting')),
      { title: say('outside') },
    ],
    rows: picture.indicators.flatMap((indicator) => rowsOf(indicator, c)),
  };
}

function rowsOf(indicator: PictureIndicator, c: TableContext): readonly (readonly Cell[])[] {
  const { language, say } = c;
  const { title, denominator, target, figures, outside } = indicator;
  const left = outsideText(outside, c);
  const of = text(denominator?.[language] ?? say('count'));
  if (figures.length === 0)
    return [
      [
        text(title[language]),
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
        of,
        targetCell(target, c),
        EMPTY,
        whole(0, language),
        text(left),
      ],
    ];
  return figures.map((figure) => [
    text(title[language]),
    text(BASIS_NAMES[figure.basis][language]),
    decimal(figure.numerator.rounded, language),
    figure.denominator ? decimal(figure.denominator.rounded, language) : EMPTY,
    figure.rate ? decimal(figure.rate.rounded, language) : EMPTY,
    of,
    targetCell(target, c),
    metCell(figure, c),
    whole(figure.agencies.length, language),
    text(left),
  ]);
}

const targetCell = (target: number | null, { language }: TableContext): Cell =>
  target === null ? EMPTY : decimal(String(target), language);

function metCell({ meetsTarget }: IndicatorFigure, { say }: TableContext): Cell {
  if (meetsTarget === null) return EMPTY;
  return meetsTarget ? text(say('yes'), { tone: 'good' }) : text(say('no'), { tone: 'bad' });
}

/** `thiếu mẫu số: Sở Y tế, Sở Nội vụ; không báo cáo: Sở Tư pháp` */
function outsideText(outside: PictureIndicator['outside'], { agencies, language }: TableContext): string {
  const reasons = Object.keys(OUTSIDE_REASONS) as readonly OutsideReason[];
  return reasons
    .flatMap((because) => {
      const whose = outside.filter((one) => one.because === because).map(({ agency }) => agency);
      return whose.length === 0 ? [] : [`${OUTSIDE_REASONS[because][language]}: ${agencies(whose)}`];
    })
    .join('; ');
}

/** The figures of each agency. */
export function figuresTable(c: TableContext): SummaryTable {
  const { picture, language, say, agency } = c;
  const right = (title: string) => ({ title, align: 'right' as const });
  return {
    id: 'figures',
    title: say('figures'),
    notes: [],
    columns: [
      { title: say('indicator') },
      { title: say('agency') },
      { title: say('basis') },
      right(say('numerator')),
      right(say('denominator')),
      right(say('rate')),
      right(say('previous')),
    ],
    rows: picture.indicators.flatMap(({ title, figures }) =>
      figures.flatMap(({ basis, agencies }) =>
        agencies.map((one) => [
          text(title[language]),
          text(agency(one.agency)),
          text(BASIS_NAMES[basis][language]),
          decimal(String(one.numerator), language),
          one.denominator === null ? EMPTY : decimal(String(one.denominator), language),
          one.rate ? decimal(one.rate.rounded, language) : EMPTY,
          one.previous === null ? EMPTY : decimal(String(one.previous), language),
        ]),
      ),
    ),
    isDetail: true,
  };
}
