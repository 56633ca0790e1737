import type { Rational } from '../exact/rational';
import type { Comparison, Expression } from '../formula/syntax';
import type { Arithmetic, Derived, Figure, FigureUnit } from '../rules/explained';
import { MINUS, NO_BREAK } from './number';
import type { Writer } from './writer';

/** Arithmetic written out; `binds` says how closely, so that brackets stand only where they are needed. */
interface Written {
  readonly text: string;
  readonly binds: 0 | 1 | 2 | 3;
  readonly exact: boolean;
}

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '=': '=',
  '<>': '≠',
};

/** What holds where a comparison does not. */
const OPPOSITES: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '=': '<>',
  '<>': '=',
};

/** The comparison as it really is. */
const conditionText = ({ by, holds }: Extract<Arithmetic, { kind: 'choice' }>, left: Written, right: Written): string =>
  `${left.text} ${COMPARISONS[holds ? by : OPPOSITES[by]]} ${right.text}`;

/** Words that stand inside arithmetic. */
export const ARITHMETIC_WORDS = {
  choice: { vi: 'vì {condition}: {value}', en: 'since {condition}: {value}' },
  ifSo: { vi: 'nếu {condition} thì {first}, nếu không thì {second}', en: '{first} if {condition}, else {second}' },
} as const;

const atom = (text: string, exact = true): Written => ({ text, binds: 3, exact });
const inside = (of: Written, binds: number): string => (of.binds < binds ? `(${of.text})` : of.text);
const both = (a: Written, b: Written): boolean => a.exact && b.exact;

const sum = (parts: readonly Written[]): Written => {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return {
    // A sign behind a sign stands in brackets: 1 + (−2).
    text: parts.map((part, place) => inside(part, place > 0 && part.text.startsWith(MINUS) ? 2 : 1)).join(' + ') || '0',
    binds: 1,
    exact: parts.every(({ exact }) => exact),
  };
};
const difference = (a: Written, b: Written): Written => ({
  text: `${inside(a, 1)} ${MINUS} ${inside(b, 2)}`,
  binds: 1,
  exact: both(a, b),
});
const product = (a: Written, b: Written): Written => ({
  text: `${inside(a, 2)} × ${inside(b, 3)}`,
  binds: 2,
  exact: both(a, b),
});
const quotient = (a: Written, b: Written): Written => ({
  text: `${inside(a, 2)} ÷ ${inside(b, 3)}`,
  binds: 2,
  exact: both(a, b),
});
const negative = (of: Written): Written => ({ text: `${MINUS}${inside(of, 3)}`, binds: 1, exact: of.exact });
const call = (name: string, parts: readonly Written[]): Written =>
  atom(
    `${name}(${parts.map(({ text }) => text).join('; ')})`,
    parts.every(({ exact }) => exact),
  );

/** How a figure that has no end as a decimal is written, where it was derived from others. */
export type Instead = (figure: Figure) => Arithmetic | string | undefined;

function write(of: Arithmetic, writer: Writer, instead: Instead): Written {
  const deeper = (part: Arithmetic): Written => write(part, writer, instead);
  switch (of.kind) {
    case 'figure': {
      const { text, exact } = writer.operand(of.value, of.unit);
      // A fraction stands in brackets next to other signs: 2 ÷ 1/3 would be read in two ways.
      const other = exact && !text.includes('/') ? undefined : instead(of);
      if (typeof other === 'string') return atom(other);
      if (other) return write(other, writer, () => undefined);
      return { text, exact, binds: text.includes('/') ? 2 : text.startsWith(MINUS) ? 1 : 3 };
    }
    case 'sum':
      return sum(of.of.map(deeper));
    case 'difference':
      return difference(deeper(of.left), deeper(of.right));
    case 'product':
      return product(deeper(of.left), deeper(of.right));
    case 'quotient':
      return quotient(deeper(of.left), deeper(of.right));
    case 'negative':
      return negative(deeper(of.of));
    case 'call':
      return call(of.name, of.of.map(deeper));
    case 'choice': {
      const left = deeper(of.left);
      const right = deeper(of.right);
      const taken = deeper(of.taken);
      const condition = conditionText(of, left, right);
      const text = writer.fill(ARITHMETIC_WORDS.choice, { condition, value: taken.text });
      return { text, binds: 0, exact: left.exact && right.exact && taken.exact };
    }
    default:
      return of satisfies never;
  }
}

/**
 * An equation: `87,5% × 1,5 = 1,3125`; `≈` where one side is rounded.
 * A number alone is no equation: `undefined`.
 */
export function equation(
  of: Arithmetic,
  value: Rational,
  unit: FigureUnit,
  writer: Writer,
  derived: readonly Derived[] = [],
): string | undefined {
  if (of.kind === 'figure') return undefined;
  const instead = insteadOf(derived);
  if (of.kind === 'choice') {
    const condition = conditionText(of, write(of.left, writer, instead), write(of.right, writer, instead));
    const taken = equation(of.taken, value, unit, writer, derived) ?? writer.figure(value, unit);
    return writer.fill(ARITHMETIC_WORDS.choice, { condition, value: taken });
  }
  const left = write(of, writer, instead);
  const { text, rounded } = result(value, unit, writer);
  return `${left.text} ${rounded || !left.exact ? '≈' : '='} ${text}`;
}

function result(
  value: Rational,
  unit: FigureUnit,
  writer: Writer,
): { readonly text: string; readonly rounded: boolean } {
  const text = writer.figure(value, unit);
  const sign = `≈${NO_BREAK}`;
  return text.startsWith(sign) ? { text: text.slice(sign.length), rounded: true } : { text, rounded: false };
}

/** A figure without an end is written as what it was derived from; one that is itself derived of such, by its name. */
function insteadOf(derived: readonly Derived[]): Instead {
  const names = new Map(derived.map((of) => [of.name, of]));
  return ({ name }) => {
    const of = name === undefined ? undefined : names.get(name);
    if (of === undefined) return undefined;
    return of.label === undefined ? of.from : of.name;
  };
}

/** A formula as it stands in the set, in the number style of the language. */
export const expressionText = (of: Expression, writer: Writer): string => writeExpression(of, writer).text;

function writeExpression(of: Expression, writer: Writer): Written {
  const deeper = (part: Expression): Written => writeExpression(part, writer);
  switch (of.kind) {
    case 'number':
      return atom(writer.operand(of.value, of.percent ? 'percent' : 'number').text);
    case 'name':
      return atom(of.name);
    case 'negative':
      return negative(deeper(of.of));
    case 'sum':
      return sum([deeper(of.left), deeper(of.right)]);
    case 'difference':
      return difference(deeper(of.left), deeper(of.right));
    case 'product':
      return product(deeper(of.left), deeper(of.right));
    case 'quotient':
      return quotient(deeper(of.left), deeper(of.right));
    case 'comparison':
      return { text: `${deeper(of.left).text} ${COMPARISONS[of.by]} ${deeper(of.right).text}`, binds: 0, exact: true };
    case 'call': {
      const args = of.args.map(deeper);
      const [condition, first, second] = args.map(({ text }) => text);
      if (of.name !== 'if' || condition === undefined || first === undefined || second === undefined) {
        return call(of.name, args);
      }
      const text = writer.fill(ARITHMETIC_WORDS.ifSo, { condition, first, second });
      return { text, binds: 0, exact: true };
    }
    default:
      return of satisfies never;
  }
}
