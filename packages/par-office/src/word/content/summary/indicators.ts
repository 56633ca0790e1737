import { BASIS_NAMES, OUTSIDE_REASONS, type Picture, type PictureNumber } from '@soctrang/par-core/rollup';
import { rational } from '@soctrang/par-core/scoring';
import type { Block } from '../../document/blocks';
import { inline } from '../../document/prose';
import { numberText, rounded } from '../numbers';

/** A number of a picture as documents write it. */
export function figure({ exact }: PictureNumber): string {
  return rounded(rational(exact));
}

/** The indicators as ratios of sums, each way of counting apart. */
export function indicatorBlocks({ indicators, agencies }: Picture): readonly Block[] {
  const rows = indicators.flatMap(({ title, unit, target, figures }) => {
    const sign = unit === 'percent' ? '%' : '';
    return figures.map(({ basis, numerator, denominator, rate, meetsTarget, agencies: counted }) => [
      inline(title.vi),
      BASIS_NAMES[basis].vi,
      denominator === null ? '' : figure(numerator),
      denominator === null ? '' : figure(denominator),
      rate === null ? (denominator === null ? figure(numerator) : '–') : `${figure(rate)}%`,
      target === null ? '' : `${numberText(target)}${sign}`,
      meetsTarget === null ? '' : meetsTarget ? 'đạt' : 'chưa đạt',
      String(counted.length),
    ]);
  });
  if (rows.length === 0) return [];
  const names = new Map(agencies.map(({ id, short }) => [id, short]));
  const outside = indicators.flatMap(({ title, outside: left }) => {
    const said = left
      .filter(({ because }) => because !== 'not-reported')
      .map(({ agency, because }) => `${names.get(agency) ?? agency} (${OUTSIDE_REASONS[because].vi})`);
    return said.length === 0 ? [] : [`${inline(title.vi)}: ${said.join(', ')}`];
  });
  return [
    {
      kind: 'paragraph',
      text: 'Kết quả chung là tổng tử số chia cho tổng mẫu số của các cơ quan, đơn vị; số trong kỳ và số lũy kế không cộng với nhau.',
    },
    {
      kind: 'table',
      columns: [
        { title: 'TT', width: 11, align: 'center' },
        { title: 'Chỉ tiêu', width: 75 },
        { title: 'Cách tính', width: 26 },
        { title: 'Tử số', width: 25, align: 'right' },
        { title: 'Mẫu số', width: 25, align: 'right' },
        { title: 'Kết quả', width: 24, align: 'right' },
        { title: 'Mức phải đạt', width: 22, align: 'right' },
        { title: 'Đánh giá', width: 22, align: 'center' },
        { title: 'Số cơ quan', width: 22, align: 'center' },
      ],
      rows: rows.map((cells, index) => ({ cells: [String(index + 1), ...cells] })),
    },
    ...(outside.length === 0
      ? []
      : [{ kind: 'paragraph', text: `Số liệu chưa tính được: ${outside.join('; ')}.` } as const]),
  ];
}
