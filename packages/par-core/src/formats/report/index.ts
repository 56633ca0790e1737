/** The progress report, `par-report/1`: read, checked, written. */
export { codePage } from '../code-families';
export { CODES, type Code, isCode } from '../codes';
export { type DocumentReference, meantReference, parseReference, TYPE_NAMES } from '../document-reference';
export type { Argument, Conversion, Finding, FixData, Related, Severity } from '../finding';
export {
  addItemsEdit,
  addKeysAt,
  applyEdits,
  type Certainty,
  type Fix,
  type FixableText,
  fixesOf,
  fixTitle,
  inQuotes,
  setValueAt,
  sortItemsEdits,
  type TextEdit,
  writeValue,
} from '../fixes';
export type { CheckedText } from '../format-definition';
export {
  type AnyRead,
  type AnyReadList,
  type AnyReadObject,
  placeOf,
  plainValue,
  type Read,
  type ReadList,
  type ReadObject,
  type ReadRecord,
  type ReadScalar,
} from '../read-tree';
export { sentence, sentenceOf } from '../sentence';
export {
  type ChoiceShape,
  type EitherShape,
  type Field,
  type ListShape,
  type ObjectShape,
  type RecordShape,
  type ScalarShape,
  type Shape,
  wayOf,
  waysOf,
} from '../shape';
export { foldName, type Language, nameIn, namesOf, type Term, type Vocabulary } from '../vocabulary';
export { type CheckedReport, type CheckOptions, checkReport, reportValue } from './check';
export {
  type CheckBytesOptions,
  checkReportBytes,
  LARGEST_REPORT,
  oversizedReport,
  undecodableReport,
} from './check-bytes';
export { keyOfReference } from './citations';
export {
  FIGURES,
  type Figure,
  type FigureId,
  type FigureKind,
  type FigureValue,
  INDICATOR_FIGURE,
  isFigureId,
} from './figures';
export { REPORT_FORMAT, REPORT_PARTS } from './format';
export { type NewReportOptions, newReport } from './new-report';
export { type NewTaskValue, newTaskComments, newTaskFields } from './new-task';
export { reportFileName } from './report-file-name';
export { reportText } from './report-text';
export {
  type AssessedItem,
  type Evidence,
  type Report,
  type ReportedIndicator,
  type ReportedTask,
  type Role,
  report as reportSchema,
  type Shortcoming,
  type Status,
} from './schema';
export { type ReportScore, type ScoreReportOptions, scoreReport } from './score-report';
export type { AssessedComponent, Assessment } from './self-assessment/assessment';
export { claimedPoints } from './self-assessment/claimed-points';
export { componentValueText, type ValueText } from './self-assessment/value-text';
export { type TaskCounts, taskCountsOf } from './task-counts';
