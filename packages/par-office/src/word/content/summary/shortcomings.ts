import type { Picture } from '@soctrang/par-core/rollup';
import type { Block } from '../../document/blocks';
import { inline } from '../../document/prose';
import { shortDate } from '../evidence';

/** Shortcomings by their reasons, and one by one. */
export function shortcomingBlocks({ shortcomings, agencies }: Picture): readonly Block[] {
  const { count, withReason, withRemedy, causes, items, omitted } = shortcomings;
  if (count === 0) return [];
  const names = new Map(agencies.map(({ id, name, short }) => [id, { name: inline(name.vi), short: inline(short) }]));
  return [
    {
      kind: 'paragraph',
      text: `Các cơ quan, đơn vị nêu ${count} tồn tại, hạn chế; ${withReason} đã nêu nguyên nhân, ${withRemedy} đã có giải pháp khắc phục.`,
    },
    {
      kind: 'table',
      caption: 'Tồn tại, hạn chế theo nguyên nhân',
      columns: [
        { title: 'TT', width: 11, align: 'center' },
        { title: 'Nguyên nhân', width: 92 },
        { title: 'Số lượng', width: 18, align: 'center' },
        { title: 'Cơ quan, đơn vị', width: 44 },
      ],
      rows: causes.map(({ reason, count: times, agencies: of }, index) => ({
        cells: [
          String(index + 1),
          reason === '' ? 'Chưa nêu nguyên nhân' : reason,
          String(times),
          of.map((id) => names.get(id)?.short ?? id).join(', '),
        ],
      })),
    },
    {
      kind: 'table',
      caption: 'Từng tồn tại, hạn chế và giải pháp khắc phục',
      columns: [
        { title: 'TT', width: 12, align: 'center' },
        { title: 'Cơ quan, đơn vị', width: 38 },
        { title: 'Mã', width: 14, align: 'center' },
        { title: 'Tồn tại, hạn chế', width: 54 },
        { title: 'Nguyên nhân', width: 52 },
        { title: 'Giải pháp khắc phục', width: 54 },
        { title: 'Thời hạn', width: 26, align: 'center' },
      ],
      rows: items.map(({ agency, task, description, reason, remedy, dueOn }, index) => ({
        cells: [
          String(index + 1),
          names.get(agency)?.name ?? agency,
          task,
          description,
          reason,
          remedy,
          dueOn === null ? '' : shortDate(dueOn),
        ],
      })),
    },
    ...(omitted === 0
      ? []
      : [{ kind: 'paragraph', text: `Còn ${omitted} tồn tại, hạn chế không nêu ở bảng trên.` } as const]),
  ];
}
