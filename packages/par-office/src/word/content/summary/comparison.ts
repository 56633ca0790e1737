import type { Change, Picture } from '@soctrang/par-core/rollup';
import type { Block } from '../../document/blocks';
import { inline } from '../../document/prose';
import { figure } from './indicators';

/** What has changed since the period before. */
export function comparisonBlocks({ comparison, indicators, agencies }: Picture): readonly Block[] {
  if (comparison === null) return [];
  const { period, reported, carriedOut, findings, indicators: changed, gone, fresh } = comparison;
  const titles = new Map(indicators.map(({ id, title }) => [id, inline(title.vi)]));
  const names = new Map(agencies.map(({ id, name }) => [id, inline(name.vi)]));
  const named = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? id).join(', ');
  const change = (what: string, { before, now }: Change): string => `${what}: ${before} → ${now}`;
  return [
    {
      kind: 'paragraph',
      text: `So với ${inline(period.name.vi)}: ${[
        change('số cơ quan gửi báo cáo', reported),
        change('số lượt nhiệm vụ đã thực hiện', carriedOut),
        change('số phát hiện khi kiểm tra', findings),
      ].join('; ')}.`,
    },
    ...(gone.length === 0
      ? []
      : [{ kind: 'paragraph', text: `Kỳ trước có mà kỳ này không có báo cáo: ${named(gone)}.` } as const]),
    ...(fresh.length === 0 ? [] : [{ kind: 'paragraph', text: `Kỳ này mới có báo cáo: ${named(fresh)}.` } as const]),
    ...(changed.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { title: 'Chỉ tiêu', width: 90 },
              { title: 'Kỳ trước', width: 25, align: 'right' },
              { title: 'Kỳ này', width: 25, align: 'right' },
              { title: 'Tăng, giảm', width: 25, align: 'right' },
            ],
            rows: changed.map(({ id, change: { before, now, change: by } }) => ({
              cells: [titles.get(id) ?? id, figure(before), figure(now), figure(by)],
            })),
          } as const,
        ]),
  ];
}
