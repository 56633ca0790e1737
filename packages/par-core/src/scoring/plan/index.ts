export type { Days, EvidenceNeed, InputNeed, Need, Unknown, UnknownReason, VariableNeed } from '../rules/need';
export type { End, Range } from '../rules/ranges';
export type { Stretch } from '../rules/reach';
export { differenceText } from './difference-words';
export { type Goal, GoalError, type GoalProblem, problemsOfGoal } from './goal';
export {
  needFor,
  type OpenPoints,
  type OpenPointsOptions,
  openPoints,
  type Reaching,
  type Requirement,
  reachablePoints,
} from './open-points';
export { type Plan, type PlanStep, planFor, type Untouched } from './plan';
export {
  type Change,
  type InputChange,
  type ItemDifference,
  type LeafDifference,
  type ScoreDifference,
  scoreDifference,
} from './score-difference';
export { type ChangeOfItem, type ChangeOfSet, type SetChange, setDifference } from './set-difference';
export { setDifferenceText } from './set-words';
export { needWords, openPointsText, type PlanWordsOptions, planText, type WordsOptions } from './words';
export { writtenNumber } from './written-number';
