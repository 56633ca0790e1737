import type { Board, BoardRow } from '@soctrang/par-language-server';

/** By what the tree is grouped. */
export const GROUPINGS = ['state', 'period', 'score'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A group of the tree; one without rows is not there. */
export interface Group {
  /** The same from one refresh to the next. */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly BoardRow[];
}

/** Names of the groups by score. */
export interface ScoreGroups {
  readonly final: string;
  readonly provisional: string;
  readonly unscored: string;
}

/**
 * The rows of a board in groups: by state the most urgent first, by period the latest first, by score those that are
 * ranked together, the best first.
 */
export function grouped(
  { standings, periods }: Pick<Board, 'standings' | 'periods'>,
  rows: readonly BoardRow[],
  grouping: Grouping,
  names: ScoreGroups,
): readonly Group[] {
  return all().filter((group) => group.rows.length > 0);

  function all(): readonly Group[] {
    switch (grouping) {
      case 'state':
        return standings.map(({ kind, name }) => ({
          id: `state ${kind}`,
          name,
          rows: rows.filter(({ standing }) => standing.kind === kind),
        }));
      case 'period':
        return periods.map(({ id, name }) => ({
          id: `period ${id}`,
          name,
          rows: rows.filter(({ period }) => period.id === id),
        }));
      case 'score':
        return byScore();
      default: {
        const unknown: never = grouping;
        return unknown;
      }
    }
  }

  function byScore(): readonly Group[] {
    const several = periods.length > 1;
    const ranked = periods.flatMap(({ id, name }) =>
      [false, true].map((provisional) => {
        const title = provisional ? names.provisional : names.final;
        return {
          id: `score ${id} ${provisional}`,
          name: several ? `${title} – ${name}` : title,
          rows: rows.filter((row) => row.period.id === id && row.rank?.provisional === provisional).sort(byPlace),
        };
      }),
    );
    return [...ranked, { id: 'score', name: names.unscored, rows: rows.filter(({ rank }) => rank === null) }];
  }
}

/** Several criteria sets in one period stand one after the other, each by its own places. */
function byPlace(a: BoardRow, b: BoardRow): number {
  const set = (a.score?.set ?? '').localeCompare(b.score?.set ?? '');
  return set || (a.rank?.byIndex?.place ?? Infinity) - (b.rank?.byIndex?.place ?? Infinity) || 0;
}
