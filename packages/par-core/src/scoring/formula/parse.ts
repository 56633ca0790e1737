import { readNumeral } from '../exact/numeral';
import type { FormulaProblem, FormulaProblemKind } from '../problems';
import { type Comparison, type Expression, FUNCTIONS, type FunctionName } from './syntax';

/** Characters a formula may have, and how deep its brackets may nest: enough for any rule a decision prints. */
export const MOST_CHARACTERS = 2000;
export const MOST_DEPTH = 50;

interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /(\s+)|(\d+(?:\.\d+)?%?)|(\p{L}[\p{L}\p{M}\p{N}_]*)|<=|>=|<>|!=|==|[-+*/()<>=,;×÷−≤≥≠:]/guy;

/** The signs that people write for the ones we know. */
const MEANS: Readonly<Record<string, string>> = {
  '×': '*',
  '÷': '/',
  ':': '/',
  '−': '-',
  '≤': '<=',
  '≥': '>=',
  '≠': '<>',
  '!=': '<>',
  '==': '=',
  ';': ',',
};

/** Where something stands, and its text where that is to be told. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

class Refused {
  readonly problem: FormulaProblem;

  constructor(kind: FormulaProblemKind, { start, end, text = '' }: Place) {
    this.problem = { kind, start, end, text: text.slice(0, 60) };
  }
}

/**
 * Reads a formula: `+ - * /`, comparisons, `min max abs round if`, names, numbers and percentages. Arguments are
 * parted by `,` or `;`, decimals by a point. Nothing is ever executed as code.
 */
export function parseFormula(text: string, names: ReadonlySet<string>): Expression | FormulaProblem {
  try {
    if (text.length > MOST_CHARACTERS) throw new Refused('too-long', { start: MOST_CHARACTERS, end: text.length });
    return parse(tokensOf(text), names);
  } catch (refused) {
    if (refused instanceof Refused) return refused.problem;
    throw refused;
  }
}

export const isFormulaProblem = (of: Expression | FormulaProblem): of is FormulaProblem => 'text' in of;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const [found, space, number, name] of text.matchAll(TOKEN)) {
    const [start, end] = [at, at + found.length];
    at = end;
    if (space) continue;
    if (number) refuseDecimalComma(text, start, end);
    const kind = number ? 'number' : name ? 'name' : 'sign';
    // Of the signs alone: a variable may be called `constructor`.
    tokens.push({ kind, text: (kind === 'sign' && MEANS[found]) || found, start, end });
  }
  if (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    throw new Refused('unknown-character', { start: at, end: at + character.length, text: character });
  }
  tokens.push({ kind: 'end', text: '', start: at, end: at });
  return tokens;
}

/** `0,5` is one number or two: nobody can tell, so neither do we. */
function refuseDecimalComma(text: string, start: number, end: number): void {
  if (text[end] !== ',' || !/\d/u.test(text[end + 1] ?? '')) return;
  const whole = /^[\d.,]+%?/u.exec(text.slice(start))?.[0] ?? '';
  throw new Refused('decimal-comma', { start, end: start + whole.length, text: whole });
}

const COMPARISONS: readonly string[] = ['<', '<=', '>', '>=', '=', '<>'] satisfies readonly Comparison[];
const isComparison = (text: string): text is Comparison => COMPARISONS.includes(text);

/** Operators of one strength. */
type Operators = ReadonlyMap<string, 'sum' | 'difference' | 'product' | 'quotient'>;
const TERMS: Operators = new Map([
  ['+', 'sum'],
  ['-', 'difference'],
]);
const FACTORS: Operators = new Map([
  ['*', 'product'],
  ['/', 'quotient'],
]);

const from = ({ start }: Place, { end }: Place): { readonly start: number; readonly end: number } => ({ start, end });

function parse(tokens: readonly Token[], names: ReadonlySet<string>): Expression {
  let at = 0;
  let depth = 0;
  const next = (): Token => tokens[at] as Token;
  /** Takes the next token, where it is this sign: no name and no number looks like one. */
  const took = (sign: string): Token | undefined => (next().text === sign ? tokens[at++] : undefined);
  const unexpected = (): Refused => new Refused(next().kind === 'end' ? 'unfinished' : 'unexpected', next());

  function expect(sign: string): Token {
    const token = took(sign);
    if (token === undefined) throw unexpected();
    return token;
  }

  function deeper<T>(read: () => T): T {
    if (++depth > MOST_DEPTH) throw new Refused('too-deep', next());
    const made = read();
    depth--;
    return made;
  }

  const number = (of: Expression): Expression => {
    if (of.kind === 'comparison') throw new Refused('number-expected', of);
    return of;
  };

  /** `a < b`, or a number. */
  function comparison(): Expression {
    const left = terms();
    const { text } = next();
    if (!isComparison(text)) return left;
    at++;
    const right = terms();
    if (isComparison(next().text)) throw unexpected();
    return { kind: 'comparison', by: text, left: number(left), right: number(right), ...from(left, right) };
  }

  /** Left to right, in a loop: a long sum is not deep. */
  function chain(operators: Operators, read: () => Expression): Expression {
    let left = read();
    for (;;) {
      const kind = operators.get(next().text);
      if (kind === undefined) return left;
      at++;
      const right = read();
      left = { kind, left: number(left), right: number(right), ...from(left, right) };
    }
  }

  const terms = (): Expression => chain(TERMS, factors);
  const factors = (): Expression => chain(FACTORS, signed);

  function signed(): Expression {
    const minus = took('-');
    if (!minus && !took('+')) return single();
    const of = number(deeper(signed));
    return minus ? { kind: 'negative', of, ...from(minus, of) } : of;
  }

  function single(): Expression {
    const open = took('(');
    if (open) {
      const inside = deeper(comparison);
      return { ...inside, ...from(open, expect(')')) };
    }
    const token = next();
    const { kind, text } = token;
    if (kind !== 'number' && kind !== 'name') throw unexpected();
    at++;
    if (kind === 'name') return took('(') ? call(token) : name(token);
    const value = readNumeral(text);
    if (typeof value === 'string') throw new Refused('bad-number', token);
    return { kind, value, percent: text.endsWith('%'), ...from(token, token) };
  }

  function name(token: Token): Expression {
    if (!names.has(token.text)) throw new Refused('unknown-name', token);
    return { kind: 'name', name: token.text, ...from(token, token) };
  }

  /** A function, after its open bracket. */
  function call(token: Token): Expression {
    const called = token.text.toLowerCase();
    if (!Object.hasOwn(FUNCTIONS, called)) throw new Refused('unknown-function', token);
    const known = called as FunctionName;
    const args: Expression[] = [];
    let close = took(')');
    while (!close) {
      args.push(deeper(comparison));
      close = took(',') ? undefined : expect(')');
    }
    const place = from(token, close);
    const [least, most] = FUNCTIONS[known];
    if (args.length < least || args.length > most) throw new Refused('argument-count', { ...place, text: known });
    args.forEach((arg, index) => {
      if (known !== 'if' || index > 0) number(arg);
      else if (arg.kind !== 'comparison') throw new Refused('condition-expected', arg);
    });
    return { kind: 'call', name: known, args, ...place };
  }

  if (next().kind === 'end') throw new Refused('empty', next());
  const whole = comparison();
  if (next().kind !== 'end') throw unexpected();
  return number(whole);
}
