export type { Refusal, RefusalReason } from '../archive/refusal';
export { refusalText } from '../messages/refusals';
export type { NoFormulaReason } from './formulas';
export { type ScoreWorkbook, type ScoreWorkbookOptions, scoreWorkbook, type WorkbookNote } from './score-workbook';
