import { type Picture, type PictureScores, UNRANKED_REASONS } from '@soctrang/par-core/rollup';
import type { Block } from '../../document/blocks';
import { inline, sentenceEnd } from '../../document/prose';
import { figure } from './indicators';

/** Points, index, rank and group of the agencies, by each criteria set apart. */
export function scoreBlocks({ scores, agencies }: Picture): readonly Block[] {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return scores.flatMap((scored): readonly Block[] => {
    const { set, otherYear, final, provisional, unranked, mean, groups } = scored;
    const ids = [...final, ...provisional, ...unranked];
    if (ids.length === 0) return [];
    return [
      { kind: 'paragraph', text: sentenceEnd(`Theo ${inline(set.name.vi)} (${set.id}), ${inline(set.provenance.vi)}`) },
      ...(otherYear === null ? [] : [{ kind: 'paragraph', text: otherYear.vi } as const]),
      ...(mean === null
        ? []
        : [
            {
              kind: 'paragraph',
              text: `Chỉ số trung bình của các cơ quan, đơn vị đã có điểm ở mọi tiêu chí: ${figure(mean)}%.`,
            } as const,
          ]),
      ...groupText(groups),
      {
        kind: 'table',
        columns: [
          { title: 'Hạng', width: 16, align: 'center' },
          { title: 'Cơ quan, đơn vị', width: 67 },
          { title: 'Điểm', width: 32, align: 'right' },
          { title: 'Chỉ số', width: 22, align: 'right' },
          { title: 'Ghi chú', width: 28 },
        ],
        rows: ids.flatMap((id) => {
          const agency = byId.get(id);
          const score = agency?.score;
          if (agency === undefined || !score) return [];
          const { rank, points, counted, index, group, open, provisional: isOpen, unranked: why } = score;
          const notes = [
            group ?? '',
            isOpen ? `tạm tính, còn ${open} tiêu chí` : '',
            why === null ? '' : UNRANKED_REASONS[why].vi,
          ];
          return [
            {
              cells: [
                rank === null ? '–' : `${rank.place}${rank.sharedBy > 1 ? ' =' : ''}`,
                inline(agency.name.vi),
                `${figure(points)}/${figure(counted)}`,
                index === null ? '–' : `${figure(index)}%`,
                notes.filter((note) => note !== '').join('; '),
              ],
            },
          ];
        }),
      },
    ];
  });
}

function groupText(groups: PictureScores['groups']): readonly Block[] {
  if (groups.length === 0) return [];
  const said = groups.map(({ name, count }) => `${name === '' ? 'chưa vào loại nào' : inline(name)}: ${count}`);
  return [{ kind: 'paragraph', text: `Số cơ quan, đơn vị theo mức xếp loại: ${said.join('; ')}.` }];
}
