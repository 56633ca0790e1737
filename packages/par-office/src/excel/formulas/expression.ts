import type { Expression } from '@soctrang/par-core/scoring/formula';
import { excelNumber } from './numbers';
import { cleaned } from './rounding';

/** The cell that holds a variable; it is an error where the variable has no number, so that what needs it has none either. */
export type CellOf = (name: string) => string;

/** Places to which the language of formulas rounds. */
const MOST_PLACES = 10;

/**
 * A formula of a criteria set as a formula of a spreadsheet. Every comparison and rounding is of numbers without what
 * doubles add of their own.
 *
 * @example excelExpression(parseFormula('min(x / 10, 1)', names), () => '$L$7') // 'MIN(($L$7/10),1)'
 */
export function excelExpression(of: Expression, cellOf: CellOf): string {
  const inside = (part: Expression): string => excelExpression(part, cellOf);
  switch (of.kind) {
    case 'number':
      return excelNumber(of.value);
    case 'name':
      return cellOf(of.name);
    case 'negative':
      return `(0-${inside(of.of)})`;
    case 'sum':
      return `(${inside(of.left)}+${inside(of.right)})`;
    case 'difference':
      return `(${inside(of.left)}-${inside(of.right)})`;
    case 'product':
      return `(${inside(of.left)}*${inside(of.right)})`;
    case 'quotient':
      return quotient(inside(of.left), of.right, inside(of.right));
    case 'comparison':
      return `${cleaned(inside(of.left))}${of.by}${cleaned(inside(of.right))}`;
    case 'call':
      return call(of, inside);
    default: {
      const unknown: never = of;
      return unknown;
    }
  }
}

/** By what is zero but for what doubles add nothing is divided. */
function quotient(over: string, right: Expression, under: string): string {
  return right.kind === 'sum' || right.kind === 'difference'
    ? `IF(${cleaned(under)}=0,NA(),${over}/${under})`
    : `(${over}/${under})`;
}

function call({ name, args }: Extract<Expression, { kind: 'call' }>, inside: (part: Expression) => string): string {
  const [first = '', second, third = ''] = args.map(inside);
  switch (name) {
    case 'min':
    case 'max':
      return `${name.toUpperCase()}(${args.map(inside).join(',')})`;
    case 'abs':
      return `ABS(${first})`;
    case 'if':
      return `IF(${first},${second},${third})`;
    case 'round': {
      if (second === undefined) return `ROUND(${cleaned(first)},0)`;
      const whole = `AND(${second}>=0,${second}<=${MOST_PLACES},${second}=INT(${second}))`;
      return `IF(${whole},ROUND(${cleaned(first)},${second}),NA())`;
    }
    default: {
      const unknown: never = name;
      return unknown;
    }
  }
}
