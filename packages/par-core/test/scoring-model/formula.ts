import { type Fraction, fraction, isLess, isZero, minus, over, plus, printed, times } from './fraction';
import { Refusal, readNumber } from './read';

/** A part of a formula: where it begins, and how it is worked out. */
interface Part {
  readonly start: number;
  readonly value: (of: (name: string) => Fraction) => Fraction;
  /** Of a comparison: whether it holds. */
  readonly holds?: (of: (name: string) => Fraction) => boolean;
}

const compared: Readonly<Record<string, (a: Fraction, b: Fraction) => boolean>> = {
  '<': isLess,
  '>': (a, b) => isLess(b, a),
  '<=': (a, b) => !isLess(b, a),
  '>=': (a, b) => !isLess(a, b),
  '=': (a, b) => !isLess(a, b) && !isLess(b, a),
  '<>': (a, b) => isLess(a, b) || isLess(b, a),
};

/** Reads a formula that can be read, by precedence climbing; it is no checker of formulas. */
export function formulaOf(text: string): (of: (name: string) => Fraction) => Fraction {
  const tokens = [...text.matchAll(/\d+(?:\.\d+)?%?|\p{L}[\p{L}\p{M}\p{N}_]*|<=|>=|<>|!=|==|[^\s]/gu)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
  let at = 0;
  const next = (): { readonly text: string; readonly start: number } => tokens[at] ?? { text: '', start: text.length };
  const take = () => {
    const token = next();
    at++;
    return token;
  };
  const plain = (sign: string): string =>
    ({ '×': '*', '÷': '/', ':': '/', '−': '-', '≤': '<=', '≥': '>=', '≠': '<>', '!=': '<>', '==': '=', ';': ',' })[
      sign
    ] ?? sign;
  const LEVELS = [
    ['<', '>', '<=', '>=', '=', '<>'],
    ['+', '-'],
    ['*', '/'],
  ];

  function operation(sign: string, left: Part, right: Part): Part {
    const { start } = left;
    const both = (work: (a: Fraction, b: Fraction) => Fraction): Part => ({
      start,
      value: (of) => {
        const a = left.value(of);
        return work(a, right.value(of));
      },
    });
    if (sign === '+') return both(plus);
    if (sign === '-') return both(minus);
    if (sign === '*') return both(times);
    if (sign === '/') {
      return both((a, b) => {
        if (isZero(b)) throw new Refusal('division-by-zero', undefined, right.start);
        return over(a, b);
      });
    }
    return {
      start,
      value: () => {
        throw new TypeError('a comparison is no number');
      },
      holds: (of) => {
        const a = left.value(of);
        return compared[sign]?.(a, right.value(of)) ?? false;
      },
    };
  }

  function climb(level: number): Part {
    const signs = LEVELS[level];
    if (signs === undefined) return signed();
    let left = climb(level + 1);
    while (signs.includes(plain(next().text))) left = operation(plain(take().text), left, climb(level + 1));
    return left;
  }

  function signed(): Part {
    const token = next();
    if (plain(token.text) === '+') {
      take();
      return signed();
    }
    if (plain(token.text) !== '-') return single();
    take();
    const inside = signed();
    return { start: token.start, value: (of) => minus(fraction(0n), inside.value(of)) };
  }

  function single(): Part {
    const token = take();
    if (token.text === '(') {
      const inside = climb(0);
      take();
      return { ...inside, start: token.start };
    }
    if (/^\d/u.test(token.text)) {
      const percent = token.text.endsWith('%');
      const read = readNumber(token.text, percent);
      const value = percent ? over(read, fraction(100n)) : read;
      return { start: token.start, value: () => value };
    }
    if (next().text !== '(') return { start: token.start, value: (of) => of(token.text) };
    take();
    const args: Part[] = [];
    while (next().text !== ')') {
      args.push(climb(0));
      if (plain(next().text) === ',') take();
    }
    take();
    return { start: token.start, value: called(token.text.toLowerCase(), args) };
  }

  return climb(0).value;
}

function called(name: string, args: readonly Part[]): Part['value'] {
  const [first, second, third] = args;
  if (name === 'if' && first?.holds && second && third) {
    const { holds } = first;
    return (of) => (holds(of) ? second : third).value(of);
  }
  return (of) => {
    const values = args.map(({ value }) => value(of));
    const [a = fraction(0n), b = fraction(0n)] = values;
    if (name === 'min') return values.reduce((least, value) => (isLess(value, least) ? value : least));
    if (name === 'max') return values.reduce((most, value) => (isLess(most, value) ? value : most));
    if (name === 'abs') return a.over < 0n ? minus(fraction(0n), a) : a;
    if (name !== 'round') throw new TypeError(name);
    if (b.under !== 1n || b.over < 0n || b.over > 10n) throw new Refusal('not-whole', undefined, second?.start);
    return readNumber(printed(a, Number(b.over), 'half-away-from-zero'), false);
  };
}
