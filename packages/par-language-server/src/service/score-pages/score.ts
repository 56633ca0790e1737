import { openPoints, openPointsText } from '@soctrang/par-core/scoring/plan';
import { markdownText, type ScoreSheet, type SheetRow, scoreSheet } from '@soctrang/par-core/scoring/text';
import { fill } from '../../messages/fill';
import { SCORE_PAGES } from '../../messages/requests';
import type { ScorePage } from '../requests';
import { footOf, headOf, linesMarkdown, pageOf, section } from './page';
import type { ScoredReport } from './scored';

/** The score of a report: in all, by area, every component, and where points are still missing. */
export function scorePage(scored: ScoredReport): ScorePage {
  const { score, set, language, whose } = scored;
  const sheet = scoreSheet(score, { language });
  const say = (word: 'areas' | 'all' | 'missing'): string => fill(SCORE_PAGES[word], language);
  const areas = sheet.rows.filter(({ scored: { level } }) => level === 'area');
  const { rounding } = set;
  return pageOf(fill(SCORE_PAGES.score, language, { whose }), [
    headOf(scored),
    section(say('areas'), table(sheet, areas)),
    // A set of areas alone has said it all.
    areas.length === sheet.rows.length ? '' : section(say('all'), table(sheet, sheet.rows)),
    section(
      say('missing'),
      linesMarkdown(openPointsText(openPoints(score), { language, ...(rounding && { rounding }) })),
    ),
    footOf(scored),
  ]);
}

function table({ columns }: ScoreSheet, rows: readonly SheetRow[]): string {
  const { id, item, points, maximum, remark } = columns;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line([id, item, points, maximum, remark]),
    '|---|---|---:|---:|---|',
    ...rows.map((row) => {
      const cells = [row.item.id, row.name, row.points, row.maximum, row.remark].map(markdownText);
      const strong = row.scored.level === 'area';
      return line(strong ? cells.map((cell) => (cell === '' ? '' : `**${cell}**`)) : cells);
    }),
  ].join('\n');
}
