/** Why a rule has no live formula: Excel itself sets these bounds. */
export type NoFormulaReason =
  /** Longer than the 8,192 characters that Excel reads. */
  | 'too-long'
  /** Brackets deeper than the 64 levels that Excel reads. */
  | 'too-deep';

const MOST_CHARACTERS = 8000;
const MOST_LEVELS = 60;

/** Whether Excel reads a formula; undefined where it does. */
export function refusedByExcel(formula: string): NoFormulaReason | undefined {
  if (formula.length > MOST_CHARACTERS) return 'too-long';
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (const letter of formula) {
    if (letter === '"') inText = !inText;
    else if (inText) continue;
    else if (letter === '(') deepest = Math.max(deepest, ++depth);
    else if (letter === ')') depth--;
  }
  return deepest > MOST_LEVELS ? 'too-deep' : undefined;
}
