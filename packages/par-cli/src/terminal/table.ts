import { padTo, widthOf } from './width';
import { wrap } from './wrap';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Gives way, and breaks its texts into lines, where the terminal is too narrow for all. */
  readonly flexible?: boolean;
}

/** Narrower than this a flexible column is no longer readable. */
const LEAST_WIDTH = 16;
const GAP = '  ';

/**
 * A table as lines of text; the first is the head.
 *
 * @param rows texts, printable, one for each column
 * @param width of the terminal
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): { readonly head: string; readonly rows: readonly string[] } {
  const widths = columnWidths(columns, rows, width);
  const lines = (row: readonly string[]): readonly string[] => rowLines(columns, row, widths);
  return { head: lines(columns.map(({ title }) => title)).join('\n'), rows: rows.flatMap(lines) };
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const natural = columns.map(({ title }, index) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[index] ?? ''))),
  );
  const gaps = GAP.length * (columns.length - 1);
  let excess = natural.reduce((sum, one) => sum + one, gaps) - width;
  const widths = [...natural];
  // The widest flexible column gives way first, cell by cell: what is left over stays evenly shared.
  while (excess > 0) {
    const widest = columns.reduce((found, column, index) => {
      if (!column.flexible || (widths[index] ?? 0) <= LEAST_WIDTH) return found;
      return found < 0 || (widths[index] ?? 0) > (widths[found] ?? 0) ? index : found;
    }, -1);
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function rowLines(columns: readonly Column[], row: readonly string[], widths: readonly number[]): readonly string[] {
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
