import type { PictureScores } from '@soctrang/par-core/rollup';
import { placeCell } from './agencies';
import { type Cell, decimal, EMPTY, type SummaryTable, type TableContext, text, whole } from './table';

/** Points, index, rank and group by one criteria set, with the index of each area; the best first. */
export function rankingTable(scores: PictureScores, at: number, c: TableContext): SummaryTable {
  const { language, say, picture } = c;
  const right = (title: string, full?: string) => ({ title, align: 'right' as const, ...(full && { full }) });
  const { set, areas, final, provisional, unranked, groups } = scores;
  const hasGroups = groups.length > 0;
  const byId = new Map(picture.agencies.map((agency) => [agency.id, agency]));
  return {
    id: at === 0 ? 'ranking' : `ranking-${at + 1}`,
    title: picture.scores.length > 1 ? say('ranking.of', { set: set.name[language] }) : say('ranking'),
    notes: notesOf(scores, c),
    columns: [
      right(say('place')),
      { title: say('agency') },
      right(say('points')),
      right(say('counted')),
      right(say('index')),
      ...(hasGroups ? [{ title: say('group') }] : []),
      right(say('open')),
      ...areas.map(({ id, name }) => right(`${id} (%)`, `${id} – ${name[language]} (%)`)),
    ],
    rows: [...final, ...provisional, ...unranked].flatMap((id): readonly (readonly Cell[])[] => {
      const agency = byId.get(id);
      const score = agency?.score;
      if (!agency || !score) return [];
      return [
        [
          placeCell(score, c),
          text(agency.name[language]),
          decimal(score.points.rounded, language),
          decimal(score.counted.rounded, language),
          score.index ? decimal(score.index.rounded, language) : EMPTY,
          ...(hasGroups ? [text(score.group ?? '')] : []),
          whole(score.open, language),
          ...areas.map(({ id: area }) => {
            const index = score.areas.find((one) => one.id === area)?.index;
            return index ? decimal(index.rounded, language) : EMPTY;
          }),
        ],
      ];
    }),
  };
}

function notesOf(
  { set, otherYear, groups, mean, final, areas }: PictureScores,
  { language, say }: TableContext,
): readonly string[] {
  const provenance = set.provenance[language].replace(/\.$/u, '');
  const sizes = groups.map(({ name, count }) => `${name || say('below')}: ${count}`).join(' · ');
  return [
    say('ranking.note', { set: set.name[language], provenance }),
    ...(otherYear ? [otherYear[language]] : []),
    ...(mean ? [say('ranking.mean', { count: final.length, mean: decimal(mean.rounded, language).text })] : []),
    ...(groups.length > 0 ? [say('ranking.groups', { sizes })] : []),
    areas.map(({ id, name }) => `${id} – ${name[language]}`).join(' · '),
  ];
}
