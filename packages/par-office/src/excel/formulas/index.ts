export { excelExpression } from './expression';
export { type Unwrapped, unwrapped } from './inner-rule';
export { type NoFormulaReason, refusedByExcel } from './limits';
export { excelDate, excelNumber, excelText } from './numbers';
export { type AskedPart, askedParts, CHOICE, SHARE } from './parts';
export { NEVER, pointsFormula } from './points';
export { rounded } from './rounding';
