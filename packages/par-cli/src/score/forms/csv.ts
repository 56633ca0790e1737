import { type Rational, toDecimal } from '@soctrang/par-core/scoring';
import { scoreSheet } from '@soctrang/par-core/scoring/text';
import type { Call } from '../../command/command';
import type { Options } from '../../command/option';
import type { ScoredFile } from '../scored-files';
import { type CsvCell, type CsvDialect, csvOf } from './csv-text';

/** One row for each item of each report, and one for each report's total. */
export function scoreCsv(
  files: readonly ScoredFile[],
  { language, say }: Pick<Call<Options>, 'language' | 'say'>,
  dialect: CsvDialect,
): string {
  const head = [
    say('score-file'),
    say('score-agency'),
    say('score-criteria-set'),
    say('list-id'),
    say('score-item'),
    say('score-points'),
    say('score-maximum'),
    say('rank-index'),
    say('score-remark'),
  ];
  const rows = files.flatMap((file): readonly (readonly CsvCell[])[] => {
    const { score, agency } = file;
    const number = numberIn(file);
    const sheet = scoreSheet(score, { language });
    const areas = new Map(score.areas().map(({ id, index }) => [id, index]));
    const whose = [file.file, agency?.name ?? '', score.compiled.set.id];
    const items = sheet.rows.map(({ item, scored, remark }) => {
      const hasPoints = scored.status === undefined || scored.status === 'scored';
      return [
        ...whose,
        { id: item.id },
        item.name[language],
        hasPoints ? number(scored.points) : '',
        // What is left out of a sum is not in its maximum either, as in the table.
        number(scored.status === undefined ? scored.counted : scored.maximum),
        number(areas.get(item.id)),
        remark,
      ];
    });
    const { points, counted, index } = score.total;
    const total = [...whose, '', say('score-sum'), number(points), number(counted), number(index)];
    return [...items, [...total, sheet.remark]];
  });
  return csvOf([head, ...rows], dialect);
}

/** Figures of a report as cells: rounded as its set says, all the digits printed; an empty cell where there is none. */
export function numberIn({ score }: ScoredFile): (value: Rational | undefined) => CsvCell {
  const { rounding = {} } = score.compiled.set;
  return (value) => (value === undefined ? '' : { number: toDecimal(value, rounding) });
}
