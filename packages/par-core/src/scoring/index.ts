export {
  type CompiledItem,
  type CompiledSet,
  CriteriaSetError,
  compile,
  MOST_LEAVES,
  problemsOf,
} from './compile';
export { type NumeralProblem, rational, readNumeral } from './exact/numeral';
export { add, compare, divide, equals, multiply, Rational, subtract, toNumber } from './exact/rational';
export { ROUNDING_MODES, type RoundingMode, type RoundingOptions, round, toDecimal } from './exact/rounding';
export { groupOf } from './groups';
export type * from './inputs';
export { Failure } from './inputs';
export type * from './model';
export { isLeaf } from './model';
export type * from './problems';
export type { Score, ScoredItem, ScoredTotal, ScoreOptions, Stage, Status, Warning, WarningKind } from './score';
