export type { Refusal, RefusalReason } from '../archive/refusal';
export { refusalText } from '../messages/refusals';
export type { NoFormulaReason } from './formulas';
export { type ImportedReport, type ImportOptions, importWorkbook } from './import-workbook';
export { noteTexts } from './note-texts';
export { type FilledWorkbook, type ReadScoreWorkbookOptions, readScoreWorkbook } from './read-score-workbook';
export { type CellPlace, placeText, type WorkbookFinding } from './reading/finding';
export { type ScoreWorkbook, type ScoreWorkbookOptions, scoreWorkbook, type WorkbookNote } from './score-workbook';
export { type SummaryWorkbookOptions, summaryWorkbook } from './summary-workbook';
