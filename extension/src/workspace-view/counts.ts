import type { BoardRow } from '@soctrang/par-language-server';

/** The headline of a board. */
export interface Counts {
  /** Agencies, each once for each period: those with a report, and those that are missing. */
  readonly all: number;
  /** A file of nobody knows whom is no report of anybody, and of two of one agency one counts. */
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

/** Counts agencies, and reports by how they stand. */
export function countsOf(rows: readonly BoardRow[]): Counts {
  const having = (one: (row: BoardRow) => boolean): number => rows.filter(one).length;
  const missing = having(({ standing }) => standing.kind === 'missing');
  const reporting = rows.filter(({ standing, agency, period }) => standing.kind !== 'missing' && agency && period.id);
  const reported = new Set(reporting.map(({ directive, agency, period }) => `${directive} ${agency} ${period.id}`))
    .size;
  return {
    all: reported + missing,
    reported,
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
