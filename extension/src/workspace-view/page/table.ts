import type { BoardRow } from '@soctrang/par-language-server';
import { type Described, h } from '../../page/browser/described';
import { cell } from './cells';
import type { Words } from './messages';
import { COLUMNS, type Column, type Order } from './sorting';

export interface TableOptions {
  readonly words: Words;
  readonly order: Order;
  /** Whether rows of several periods stand in it. */
  readonly periods: boolean;
}

/** The table of agencies. Its headings are buttons, and say by which of them it is sorted. */
export function table(rows: readonly BoardRow[], { words, order, periods }: TableOptions): Described {
  const columns = COLUMNS.filter((column) => periods || column !== 'period');
  const headings = columns.map((column) => heading(column, words, order));
  const body = rows.map((row) =>
    h(
      'tr',
      { key: row.id, 'data-row': row.id, class: row.standing.kind },
      ...columns.map((column) => cell(row, column, words)),
    ),
  );
  return h(
    'table',
    {},
    h('caption', {}, words.caption),
    h('thead', {}, h('tr', {}, ...headings)),
    h('tbody', {}, ...body),
  );
}

function heading(column: Column, words: Words, order: Order): Described {
  const isSorted = order.column === column;
  const arrow = isSorted && h('span', { class: 'arrow', 'aria-hidden': 'true' }, order.descending ? '▼' : '▲');
  const sort = isSorted ? (order.descending ? 'descending' : 'ascending') : 'none';
  return h(
    'th',
    { key: column, scope: 'col', class: column, 'aria-sort': sort },
    h('button', { type: 'button', 'data-sort': column }, words[`column.${column}`], arrow),
  );
}
