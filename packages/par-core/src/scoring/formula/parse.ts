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

const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '=', '<>']);

class Refused {
  readonly problem: FormulaProblem;

  constructor(kind: FormulaProblemKind, at: { readonly start: number; readonly end: number }, text = '') {
    this.problem = { kind, start: at.start, end: at.end, text: text.slice(0, 60) };
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
    throw new Refused('unknown-character', { start: at, end: at + character.length }, character);
  }
  tokens.push({ kind: 'end', text: '', start: at, end: at });
  return tokens;
}

/** `0,5` is one number or two: nobody can tell, so neither do we. */
function refuseDecimalComma(text: string, start: number, end: number): void {
  if (text[end] !== ',' || !/\d/u.test(text[end + 1] ?? '')) return;
  const whole = /^[\d.,]+%?/u.exec(text.slice(start))?.[0] ?? '';
  throw new Refused('decimal-comma', { start, end: start + whole.length }, whole);
}

function parse(tokens: readonly Token[], names: ReadonlySet<string>): Expression {
  let at = 0;
  let depth = 0;
  const next = (): Token => tokens[at] as Token;

  const unexpected = (token: Token): Refused =>
    token.kind === 'end' ? new Refused('unfinished', token) : new Refused('unexpected', token, token.text);

  function expect(sign: string): Token {
    const token = next();
    if (token.text !== sign || token.kind !== 'sign') throw unexpected(token);
    at++;
    return token;
  }

  function deeper<T>(read: () => T): T {
    if (++depth > MOST_DEPTH) throw new Refused('too-deep', next(), next().text);
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
    const token = next();
    if (!COMPARISONS.has(token.text)) return left;
    at++;
    const right = terms();
    if (COMPARISONS.has(next().text)) throw unexpected(next());
    const by = token.text as Comparison;
    return { kind: 'comparison', by, left: number(left), right: number(right), start: left.start, end: right.end };
  }

  /** Left to right, in a loop: a long sum is not deep. */
  function chain(
    operators: Readonly<Record<string, 'sum' | 'difference' | 'product' | 'quotient'>>,
    read: () => Expression,
  ): Expression {
    let left = read();
    for (;;) {
      const token = next();
      const kind = token.kind === 'sign' && Object.hasOwn(operators, token.text) ? operators[token.text] : undefined;
      if (kind === undefined) return left;
      at++;
      const right = read();
      left = { kind, left: number(left), right: number(right), start: left.start, end: right.end };
    }
  }

  const terms = (): Expression => chain({ '+': 'sum', '-': 'difference' }, factors);
  const factors = (): Expression => chain({ '*': 'product', '/': 'quotient' }, signed);

  function signed(): Expression {
    const token = next();
    if (token.kind !== 'sign' || (token.text !== '-' && token.text !== '+')) return single();
    at++;
    const of = number(deeper(signed));
    return token.text === '+' ? of : { kind: 'negative', of, start: token.start, end: of.end };
  }

  function single(): Expression {
    const token = next();
    if (token.kind === 'number') {
      const value = readNumeral(token.text);
      if (typeof value === 'string') throw new Refused('bad-number', token, token.text);
      at++;
      return { kind: 'number', value, percent: token.text.endsWith('%'), start: token.start, end: token.end };
    }
    if (token.kind === 'name') {
      at++;
      return next().text === '(' ? call(token) : name(token);
    }
    if (token.text !== '(') throw unexpected(token);
    at++;
    const inside = deeper(comparison);
    const close = expect(')');
    return { ...inside, start: token.start, end: close.end };
  }

  function name(token: Token): Expression {
    if (!names.has(token.text)) throw new Refused('unknown-name', token, token.text);
    return { kind: 'name', name: token.text, start: token.start, end: token.end };
  }

  function call(token: Token): Expression {
    const called = token.text.toLowerCase();
    if (!Object.hasOwn(FUNCTIONS, called)) throw new Refused('unknown-function', token, token.text);
    const known = called as FunctionName;
    expect('(');
    const args: Expression[] = [];
    if (next().text !== ')') {
      args.push(deeper(comparison));
      while (next().text === ',') {
        at++;
        args.push(deeper(comparison));
      }
    }
    const { end } = expect(')');
    const [least, most] = FUNCTIONS[known];
    const place = { start: token.start, end };
    if (args.length < least || args.length > most) throw new Refused('argument-count', place, known);
    args.forEach((arg, index) => {
      if (known !== 'if' || index > 0) number(arg);
      else if (arg.kind !== 'comparison') throw new Refused('condition-expected', arg);
    });
    return { kind: 'call', name: known, args, ...place };
  }

  if (next().kind === 'end') throw new Refused('empty', next());
  const whole = comparison();
  if (next().kind !== 'end') throw unexpected(next());
  return number(whole);
}
