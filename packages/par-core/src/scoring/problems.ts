/** What makes a set impossible to score by: `compile` refuses it. */
export type SetProblemKind =
  | 'not-a-number'
  | 'not-positive'
  | 'negative'
  | 'out-of-range'
  | 'not-whole'
  | 'not-a-date'
  | 'duplicate-id'
  | 'nothing-inside'
  | 'too-deep'
  | 'too-many-leaves'
  | 'too-many'
  | 'sum-differs'
  | 'unknown-kind'
  | 'unknown-value'
  | 'modifier-twice'
  | 'no-bands'
  | 'band-without-width'
  | 'bands-overlap'
  | 'equal-thresholds'
  | 'nothing-named'
  | 'name-twice'
  | 'bad-name'
  | 'formula';

/** A problem of a set, with its place. */
export interface SetProblem {
  readonly kind: SetProblemKind;
  /** Id of the item it stands in. */
  readonly item: string;
  /** Where in the set: `/areas/0/items/2/rule/bands/1/from`. */
  readonly path: string;
  readonly args: Readonly<Record<string, string | number>>;
  /** Of a problem in a formula: why, and where in it. */
  readonly formula?: FormulaProblem;
}

export type FormulaProblemKind =
  | 'empty'
  | 'too-long'
  | 'too-deep'
  | 'unknown-character'
  | 'decimal-comma'
  | 'bad-number'
  | 'unexpected'
  | 'unfinished'
  | 'unknown-name'
  | 'unknown-function'
  | 'argument-count'
  | 'condition-expected'
  | 'number-expected'
  | 'cycle';

/** What is wrong with a formula. `start` and `end` count characters (UTF-16) from its beginning. */
export interface FormulaProblem {
  readonly kind: FormulaProblemKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Takes the problems of one item. */
export type Report = (
  kind: SetProblemKind,
  path: string,
  args?: Readonly<Record<string, string | number>>,
  formula?: FormulaProblem,
) => void;
