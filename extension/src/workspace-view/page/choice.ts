import type { Board, BoardRow, StandingKind } from '@soctrang/par-language-server';
import { matching } from '../filter';
import { COLUMNS, FIRST_ORDER, type Order, sorted } from './sorting';

/** What its reader chose to see of a board; it survives a reload. */
export interface Choice {
  /** Id of a period; null for all. */
  readonly period: string | null;
  readonly typed: string;
  /** Only these states; all where it is empty. */
  readonly standings: readonly StandingKind[];
  readonly order: Order;
  /** How far the page is scrolled, in pixels. */
  readonly scroll: number;
}

export const NO_CHOICE: Choice = { period: null, typed: '', standings: [], order: FIRST_ORDER, scroll: 0 };

const KINDS: readonly StandingKind[] = ['late', 'missing', 'draft', 'ready'];

/** A choice as it was kept; what does not fit, from an earlier version, is as if it had not been made. */
export function choiceFrom(kept: unknown): Choice {
  if (typeof kept !== 'object' || kept === null) return NO_CHOICE;
  const { period, typed, standings, order, scroll } = kept as Readonly<Record<string, unknown>>;
  return {
    period: typeof period === 'string' ? period : null,
    typed: typeof typed === 'string' ? typed : '',
    standings: Array.isArray(standings) ? KINDS.filter((kind) => standings.includes(kind)) : [],
    order: orderFrom(order),
    scroll: typeof scroll === 'number' && Number.isFinite(scroll) ? scroll : 0,
  };
}

function orderFrom(kept: unknown): Order {
  if (typeof kept !== 'object' || kept === null || !('column' in kept) || !('descending' in kept)) return FIRST_ORDER;
  const column = COLUMNS.find((one) => one === kept.column);
  return column ? { column, descending: kept.descending === true } : FIRST_ORDER;
}

/** Whether fewer rows are shown than there are in the period, or may be. */
export function isFiltered({ typed, standings }: Choice): boolean {
  return typed.trim() !== '' || standings.length > 0;
}

/** The states after one of them was pressed; what is none changes nothing. */
export function toggled(standings: readonly StandingKind[], pressed: string): readonly StandingKind[] {
  return KINDS.filter((kind) => standings.includes(kind) !== (kind === pressed));
}

/** What of a board is seen. */
export interface Chosen {
  /** The period that is shown; null for all, and where the chosen one is gone. */
  readonly period: string | null;
  /** All rows of the period, of which the headline speaks. */
  readonly ofPeriod: readonly BoardRow[];
  /** Those of them that the filters leave, in their order. */
  readonly shown: readonly BoardRow[];
}

export function chosen({ rows, periods, standings: kinds }: Board, choice: Choice, language: string): Chosen {
  const period = periods.length > 1 && periods.some(({ id }) => id === choice.period) ? choice.period : null;
  const ofPeriod = period === null ? rows : rows.filter((row) => row.period.id === period);
  const { standings, typed, order } = choice;
  const inState = ofPeriod.filter(({ standing }) => standings.length === 0 || standings.includes(standing.kind));
  const urgency = kinds.map(({ kind }) => kind);
  return { period, ofPeriod, shown: sorted(matching(inState, typed), order, urgency, language) };
}
