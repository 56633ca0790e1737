import type { Rational } from '@soctrang/par-core/scoring';
import type { Ranking } from '@soctrang/par-core/scoring/indexes';
import type { Call } from '../../command/command';
import type { Options } from '../../command/option';
import type { ScoredFile } from '../scored-files';
import { numberIn } from './csv';
import { type CsvCell, type CsvDialect, csvOf } from './csv-text';

/** A report that is ranked. */
export interface RankedFile {
  /** Of the agency, or of the file where no agency is known. */
  readonly name: string;
  readonly index: Rational | undefined;
  readonly scored: ScoredFile;
}

/** One row for each report, the best first; those without an index last, without a rank. The columns are always the same. */
export function rankCsv(
  { ranked, unranked }: Ranking<RankedFile>,
  { say }: Pick<Call<Options>, 'say'>,
  dialect: CsvDialect,
): string {
  const head = [
    say('rank-place'),
    say('score-agency'),
    say('rank-index'),
    say('score-points'),
    say('score-maximum'),
    say('rank-group'),
    say('rank-open'),
  ];
  const row = (place: string, { name, index, scored }: RankedFile, group: string): readonly CsvCell[] => {
    const { points, counted, open } = scored.score.total;
    const number = numberIn(scored);
    return [place, name, number(index), number(points), number(counted), group, number(open)];
  };
  return csvOf(
    [
      head,
      ...ranked.map(({ rank, row: of, group }) => row(String(rank), of, group ?? '')),
      ...unranked.map(({ row: of }) => row('', of, '')),
    ],
    dialect,
  );
}
