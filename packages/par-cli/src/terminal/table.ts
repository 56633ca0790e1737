import { padTo, widthOf } from './width';
import { wrap } from './wrap';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Its title stays on one line. */
  readonly wholeTitle?: boolean;
  /** Gives way, and breaks its texts into lines, where the terminal is too narrow for all. */
  readonly flexible?: boolean;
}

/** A table laid out for a terminal. */
export interface Table {
  readonly head: string;
  /** Rows as lines; with them several groups of rows can share one layout. */
  readonly lines: (rows: readonly Row[]) => readonly string[];
}

/** Texts, printable, one for each column. */
export type Row = readonly string[];

/** Narrower than this a flexible column is no longer readable. */
const LEAST_WIDTH = 16;
const GAP = '  ';

/**
 * Lays a table out. Where the terminal is too narrow, titles are broken between their words first, then the texts of
 * flexible columns.
 *
 * @param rows all that the table will hold
 * @param width of the terminal
 */
export function tableOf(columns: readonly Column[], rows: readonly Row[], width: number): Table {
  const widths = columnWidths(columns, rows, width);
  const broken = columns.map((column) => ({ ...column, flexible: true }));
  return {
    head: rowLines(
      broken,
      columns.map(({ title }) => title),
      widths,
    ).join('\n'),
    lines: (some) => some.flatMap((row) => rowLines(columns, row, widths)),
  };
}

function columnWidths(columns: readonly Column[], rows: readonly Row[], width: number): readonly number[] {
  const texts = columns.map((_, index) => Math.max(1, ...rows.map((row) => widthOf(row[index] ?? ''))));
  const whole = columns.map(({ title }, index) => Math.max(texts[index] ?? 1, widthOf(title)));
  if (sum(whole) <= width) return whole;
  const widths = columns.map(({ title, wholeTitle }, index) =>
    Math.max(texts[index] ?? 1, wholeTitle ? widthOf(title) : longestWord(title)),
  );
  // The widest flexible column gives way first, cell by cell: what is left over stays evenly shared.
  while (sum(widths) > width) {
    const widest = columns.reduce((found, column, index) => {
      if (!column.flexible || (widths[index] ?? 0) <= LEAST_WIDTH) return found;
      return found < 0 || (widths[index] ?? 0) > (widths[found] ?? 0) ? index : found;
    }, -1);
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, one) => total + one, GAP.length * (widths.length - 1));
}

function longestWord(title: string): number {
  return Math.max(...title.split(' ').map(widthOf));
}

function rowLines(columns: readonly Column[], row: Row, widths: readonly number[]): readonly string[] {
  const cells = columns.map((column, index) => {
    const text = row[index] ?? '';
    return column.flexible ? wrap(text, widths[index] ?? LEAST_WIDTH) : [text];
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, index) => padTo(cells[index]?.[line] ?? '', widths[index] ?? 0, column.align))
      .join(GAP)
      .trimEnd(),
  );
}
