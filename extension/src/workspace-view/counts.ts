import type { BoardRow } from '@soctrang/par-language-server';

/** The headline of a board. */
export interface Counts {
  readonly all: number;
  readonly reported: number;
  readonly late: number;
  readonly missing: number;
  /** Of the missing ones. */
  readonly overdue: number;
  readonly draft: number;
  /** Of the drafts, those with errors. */
  readonly faulty: number;
  readonly ready: number;
}

/** Counts agencies by how they stand. */
export function countsOf(rows: readonly BoardRow[]): Counts {
  const having = (one: (row: BoardRow) => boolean): number => rows.filter(one).length;
  const missing = having(({ standing }) => standing.kind === 'missing');
  return {
    all: rows.length,
    reported: rows.length - missing,
    missing,
    late: having(({ standing }) => standing.kind === 'late'),
    overdue: having(({ standing }) => standing.kind === 'missing' && standing.overdue),
    draft: having(({ standing }) => standing.kind === 'draft'),
    faulty: having(({ standing, findings }) => standing.kind === 'draft' && (findings?.error ?? 0) > 0),
    ready: having(({ standing }) => standing.kind === 'ready'),
  };
}

/** How many ask for attention at once: late, overdue, or with errors. */
export function urgentAmong(rows: readonly BoardRow[]): number {
  return rows.filter(({ standing, findings }) => standing.overdue || (findings?.error ?? 0) > 0).length;
}
