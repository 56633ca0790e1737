import type { BoardRow } from '@soctrang/par-language-server';
import { element } from '../../page/browser/element';
import { cell } from './cells';
import type { Words } from './messages';
import { COLUMNS, type Column, type Order } from './sorting';

export interface TableOptions {
  readonly words: Words;
  readonly order: Order;
  /** Whether rows of several periods stand in it. */
  readonly periods: boolean;
  readonly onSort: (column: Column) => void;
}

/** The table of agencies. Its headings are buttons, and say by which of them it is sorted. */
export function table(rows: readonly BoardRow[], { words, order, periods, onSort }: TableOptions): HTMLElement {
  const columns = COLUMNS.filter((column) => periods || column !== 'period');
  const headings = columns.map((column) => heading(column, words, order, onSort));
  const body = rows.map((row) =>
    element(
      'tr',
      { 'data-row': row.id, class: row.standing.kind },
      ...columns.map((column) => cell(row, column, words)),
    ),
  );
  return element(
    'table',
    {},
    element('caption', {}, words.caption),
    element('thead', {}, element('tr', {}, ...headings)),
    element('tbody', {}, ...body),
  );
}

function heading(column: Column, words: Words, order: Order, onSort: (column: Column) => void): HTMLElement {
  const isSorted = order.column === column;
  const arrow = isSorted && element('span', { class: 'arrow', 'aria-hidden': 'true' }, order.descending ? '▼' : '▲');
  const button = element(
    'button',
    { type: 'button', 'data-focus': `sort ${column}` },
    words[`column.${column}`],
    arrow,
  );
  button.addEventListener('click', () => onSort(column));
  const sort = isSorted ? (order.descending ? 'descending' : 'ascending') : 'none';
  return element('th', { scope: 'col', class: column, 'aria-sort': sort }, button);
}
