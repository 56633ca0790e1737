import type { FormulaRule } from '../../model';
import type { Invert } from '../need';

/** Nobody guesses. */
export const invertFormula: Invert<FormulaRule> = () => ({ kind: 'unknown', why: 'formula' });
