import type { Picture } from '@soctrang/par-core/rollup';
import { printable } from '../terminal/printable';
import { styleOf } from '../terminal/style';
import { type Column, tableOf } from '../terminal/table';
import { wrap } from '../terminal/wrap';
import type { SummarizeCall } from './reports/plan';
import { agenciesTable } from './tables/agencies';
import { dayNotes, notesOf, titleOf, totalsOf } from './tables/notes';
import { tableContext } from './tables/table';

/** The columns of the agencies' table that a terminal has room for. */
const SHOWN = [0, 1, 2, 5, 6, 7, 8, 10, 11];

/** The picture on a screen: its figures, a line for each agency, what has to be known. */
export function summaryText(picture: Picture, { io, language }: Pick<SummarizeCall, 'io' | 'language'>): string {
  const c = tableContext(picture, language);
  const style = styleOf(io.stdout.colours);
  const width = Math.min(io.stdout.columns, 120);
  const { columns, rows } = agenciesTable(c);
  const shown = SHOWN.flatMap((at) => columns[at] ?? []).map(
    ({ title, align }, at): Column => ({ title, ...(align && { align }), ...(at < 2 && { flexible: true }) }),
  );
  const cells = rows.map((row) => SHOWN.map((at) => printable(row[at]?.text ?? '')));
  const { head, lines } = tableOf(shown, cells, width);
  // Elsewhere they stand with the ranking, which has no table here.
  const doubts = picture.scores.flatMap(({ otherYear }) => (otherYear ? [otherYear[language]] : []));
  const totals = totalsOf(c).map(({ name, text }) => `${name}: ${text}`);
  return `${[
    ...wrap(titleOf(c), width).map((line) => style('bold', line)),
    ...wrap(dayNotes(c).join(' '), width),
    '',
    style('dim', head),
    ...lines(cells),
    '',
    ...wrap(totals.join(' · '), width),
    ...[...notesOf(c), ...doubts].flatMap((line) => wrap(printable(line), width).map((part) => style('dim', part))),
  ].join('\n')}\n`;
}
