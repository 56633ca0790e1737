import { toDecimal } from '@soctrang/par-core/scoring';
import type { Call } from '../../command/command';
import type { Options } from '../../command/option';
import type { ScoredFile } from '../scored-files';
import { remarkOf, rowsOf } from '../sheet';

/** One row for each item of each report. Numbers have a decimal point, as CSV readers expect. */
export function scoreCsv(
  files: readonly ScoredFile[],
  { language, say }: Pick<Call<Options>, 'language' | 'say'>,
): string {
  const head = [
    say('score-file'),
    say('score-agency'),
    say('score-criteria-set'),
    say('list-id'),
    say('score-item'),
    say('score-points'),
    say('score-maximum'),
    say('score-remark'),
  ];
  const rows = files.flatMap((file) => {
    const { score } = file;
    const { rounding = {} } = score.compiled.set;
    return rowsOf(score).map((row) => [
      file.file,
      file.agency?.name ?? '',
      score.compiled.set.id,
      row.item.id,
      row.item.name[language],
      row.scored.status === undefined || row.scored.status === 'scored' ? toDecimal(row.scored.points, rounding) : '',
      toDecimal(row.scored.maximum, rounding),
      remarkOf(row, say),
    ]);
  });
  return csvOf([head, ...rows]);
}

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** A text that a spreadsheet would take for a formula gets an apostrophe: it stays a text. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
