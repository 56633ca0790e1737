import type { BoardRow } from '@soctrang/par-language-server';

/** The columns of the table, each of which it can be sorted by. */
export const COLUMNS = ['name', 'period', 'standing', 'blocks', 'tasks', 'points', 'index', 'rank'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** The most urgent first, then by name: as the server hands the rows out. */
export const FIRST_ORDER: Order = { column: 'standing', descending: false };

/** What comes first where a column is pressed for the first time: of numbers the greatest, of ranks the best. */
const DESCENDING_FIRST: readonly Column[] = ['blocks', 'tasks', 'points', 'index', 'period'];

/**
 * The order after a heading was pressed: the other way round where it was the one already.
 *
 * @example pressed({ column: 'name', descending: false }, 'index') // { column: 'index', descending: true }
 */
export function pressed(order: Order, column: Column): Order {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: DESCENDING_FIRST.includes(column) };
}

/**
 * The rows in an order; what has nothing in the column comes last both ways, and equal rows stay as they stood.
 *
 * @param urgency the kinds of standing, the most urgent first
 */
export function sorted(
  rows: readonly BoardRow[],
  { column, descending }: Order,
  urgency: readonly string[],
  language: string,
): readonly BoardRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keys = new Map(rows.map((row) => [row, keyOf(row, column, urgency)]));
  const by = (a: BoardRow, b: BoardRow): number => {
    const [one, other] = [keys.get(a) ?? null, keys.get(b) ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const found = typeof one === 'string' ? compare(one, String(other)) : one - Number(other);
    return descending ? -found : found;
  };
  return [...rows].sort(by);
}

/** Ranks that are provisional come behind all others. */
const PROVISIONAL = 1e6;

function keyOf(row: BoardRow, column: Column, urgency: readonly string[]): string | number | null {
  const { name, period, standing, findings, blocks, tasks, score, rank } = row;
  switch (column) {
    case 'name':
      return name;
    case 'period':
      return period.id || null;
    case 'standing':
      return urgency.indexOf(standing.kind);
    case 'blocks':
      // Errors weigh more than however many other things are in the way.
      return findings && findings.error * 1e6 + blocks.length * 1e3 + findings.warning;
    case 'tasks':
      return tasks?.done ?? null;
    case 'points':
      return score?.order ?? null;
    case 'index':
      return score?.share ?? null;
    case 'rank':
      return rank?.byIndex ? rank.byIndex.place + (rank.provisional ? PROVISIONAL : 0) : null;
    default: {
      const unknown: never = column;
      return unknown;
    }
  }
}
