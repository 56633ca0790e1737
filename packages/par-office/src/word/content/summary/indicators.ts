import {
  BASIS_NAMES,
  OUTSIDE_REASONS,
  type OutsideReason,
  type Picture,
  type PictureNumber,
} from '@soctrang/par-core/rollup';
import { rational } from '@soctrang/par-core/scoring';
import type { Block } from '../../document/blocks';
import { inline } from '../../document/prose';
import { numberText, rounded } from '../numbers';

/** A number of a picture as documents write it. */
export function figure({ exact }: PictureNumber): string {
  return rounded(rational(exact));
}

/** The indicators as ratios of sums, each way of counting apart. */
export function indicatorBlocks(picture: Picture): readonly Block[] {
  const { indicators } = picture;
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
  const outside = figuresLeftOut(picture);
  const leftOut: readonly Block[] =
    outside.length === 0 ? [] : [{ kind: 'paragraph', text: `Số liệu chưa tính được: ${outside.join('; ')}.` }];
  if (rows.length === 0) return leftOut;
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
    ...leftOut,
  ];
}

/** More indicators than these are counted, not listed. */
const MOST_LISTED = 3;

/** Whose figures are in no sum although they are reported, and why: agency by agency. */
function figuresLeftOut({ indicators, agencies }: Picture): readonly string[] {
  return agencies.flatMap(({ id, name }) => {
    const titles = new Map<OutsideReason, string[]>();
    for (const { title, outside } of indicators) {
      for (const { agency, because } of outside) {
        if (agency !== id || because === 'not-reported') continue;
        titles.set(because, [...(titles.get(because) ?? []), inline(title.vi)]);
      }
    }
    return [...titles].map(([because, of]) => {
      const what = of.length > MOST_LISTED ? `${of.length} chỉ tiêu` : of.join(', ');
      return `${name.vi} (${OUTSIDE_REASONS[because].vi}: ${what})`;
    });
  });
}
