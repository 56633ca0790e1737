/** The language of formulas in criteria sets, read but not reckoned: for whoever writes them in another language. */
export { isFormulaProblem, parseFormula } from './parse';
export { type Comparison, type Expression, type FunctionName, namesIn } from './syntax';
