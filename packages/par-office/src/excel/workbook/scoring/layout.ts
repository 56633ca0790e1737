import type { CompiledItem, CompiledSet, FormulaVariable, Leaf } from '@soctrang/par-core/scoring';
import { isLeaf } from '@soctrang/par-core/scoring';
import { type AskedPart, askedParts, CHOICE, type Unwrapped, unwrapped } from '../../formulas';

/** Where the tables of the scoring sheets begin: title, words, an empty line, heads. */
export const HEAD_ROW = 4;
export const FIRST_ROW = HEAD_ROW + 1;

/** Columns of the sheet of figures. */
export const F = {
  id: 1,
  name: 2,
  figure: 3,
  part: 4,
  unit: 5,
  value: 6,
  numerator: 7,
  denominator: 8,
  reported: 9,
  used: 10,
  remark: 11,
  strict: 12,
} as const;

/** Columns of the sheet of scores. */
export const S = {
  id: 1,
  name: 2,
  maximum: 3,
  notApplicable: 4,
  computed: 5,
  self: 6,
  appraised: 7,
  appraisedAgain: 8,
  inForce: 9,
  state: 10,
  explanation: 11,
  rule: 12,
  // What serves the formulas.
  leaf: 13,
  computedCode: 14,
  computedExact: 15,
  code: 16,
  exact: 17,
  counted: 18,
} as const;

/** What became of a leaf, as its technical cell has it. */
export const CODE = { missing: 0, scored: 1, leftOut: 2, failed: 3 } as const;

/** A leaf with its rows on the sheet of figures. */
export interface LeafRows {
  readonly compiled: CompiledItem;
  readonly leaf: Leaf;
  readonly unwrapped: Unwrapped;
  /** Its row on the sheet of scores. */
  readonly scoreRow: number;
  readonly parts: readonly (AskedPart & { readonly row: number })[];
  /** Variables of a formula that are computed from others. */
  readonly computed: readonly (FormulaVariable & { readonly row: number })[];
  /** The row of what is scored by: the last one of the leaf. */
  readonly measureRow: number;
}

export interface Layout {
  readonly compiled: CompiledSet;
  readonly leaves: readonly LeafRows[];
  readonly rowOf: (item: CompiledItem) => number;
  readonly lastScoreRow: number;
  readonly lastFigureRow: number;
}

/** Lays a set out: every item has a row of scores, every leaf its rows of figures. */
export function layoutOf(compiled: CompiledSet): Layout {
  const rowOf = ({ index }: CompiledItem): number => FIRST_ROW + index;
  let next = FIRST_ROW;
  const leaves: LeafRows[] = [];
  for (const item of compiled.leaves) {
    if (!isLeaf(item.item)) continue;
    const inner = unwrapped(item.item.rule);
    const parts = askedParts(inner.rule).map((part) => ({ ...part, row: next++ }));
    const variables = inner.rule.kind === 'formula' ? inner.rule.variables : [];
    const computed = variables
      .filter(({ expression }) => expression !== undefined)
      .map((variable) => ({ ...variable, row: next++ }));
    const isSingle = parts.length === 1 && computed.length === 0 && inner.rule.kind !== 'formula';
    const alone = isSingle && inner.rule.kind !== 'survey';
    const measureRow = alone ? next - 1 : next++;
    leaves.push({
      compiled: item,
      leaf: item.item,
      unwrapped: inner,
      scoreRow: rowOf(item),
      parts,
      computed,
      measureRow,
    });
  }
  return { compiled, leaves, rowOf, lastScoreRow: HEAD_ROW + compiled.items.length, lastFigureRow: next - 1 };
}

/** The rows of a leaf that hold values: all that is asked but the choice of a formula. */
export function valueRows({ parts }: LeafRows): readonly (AskedPart & { readonly row: number })[] {
  return parts.filter(({ id, input }) => !(id === CHOICE && input === 'choice'));
}
