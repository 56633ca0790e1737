import { describe, expect, test } from 'vitest';
import { rational } from '../exact/numeral';
import { Rational } from '../exact/rational';
import { Failure } from '../inputs';
import { evaluateFormula } from './evaluate';
import { isFormulaProblem, parseFormula } from './parse';

const VALUES: Readonly<Record<string, number | string>> = {
  x: 3,
  y: 4,
  z: '1/3',
  zero: 0,
  loss: -2.5,
  wide: '1e'.length,
};

/** The value of a formula, or the kind and place of its failure. */
function value(text: string, values: Readonly<Record<string, number | string>> = VALUES): string {
  const expression = parseFormula(text, new Set(Object.keys(values)));
  if (isFormulaProblem(expression)) throw new Error(JSON.stringify(expression));
  const found = evaluateFormula(expression, (name) => rational(values[name] ?? 0));
  return found instanceof Rational ? String(found) : `${found.kind} @${found.at}`;
}

describe('a formula is worked out exactly', () => {
  test.each([
    ['x + y', '7'],
    ['x - y', '-1'],
    ['x * y', '12'],
    ['x / y', '0.75'],
    ['y / x', '4/3'],
    ['x * z', '1'],
    ['0.1 + 0.2', '0.3'],
    ['10 * 0.1 - 1', '0'],
    ['50% * y', '2'],
    ['-x + y', '1'],
    ['-zero', '0'],
    ['x - y - 1', '-2'],
    ['24 / y / x', '2'],
    ['2 + 3 * 4', '14'],
    ['min(x, y, loss)', '-2.5'],
    ['max(x, y, loss)', '4'],
    ['min(x)', '3'],
    ['abs(loss)', '2.5'],
    ['abs(x)', '3'],
    ['round(2.5)', '3'],
    ['round(-2.5)', '-3'],
    ['round(88.645, 2)', '88.65'],
    ['round(y / x, 3)', '1.333'],
    ['round(x, 10)', '3'],
    ['round(x, 4 / 2)', '3'],
    ['if(x < y, 1, 2)', '1'],
    ['if(x <= y, 1, 2)', '1'],
    ['if(x > y, 1, 2)', '2'],
    ['if(x >= y, 1, 2)', '2'],
    ['if(x = y, 1, 2)', '2'],
    ['if(x <> y, 1, 2)', '1'],
    ['if(x < 3, 1, 2)', '2'],
    ['if(x <= 3, 1, 2)', '1'],
    ['if(x > 3, 1, 2)', '2'],
    ['if(x >= 3, 1, 2)', '1'],
    ['if(x = 3, 1, 2)', '1'],
    ['if(x <> 3, 1, 2)', '2'],
    ['if(y > x, 1, 2)', '1'],
    ['if(0.1 + 0.2 = 0.3, 1, 0)', '1'],
    ['if(z * 3 = 1, 1, 0)', '1'],
    // What is not asked is not worked out.
    ['if(y = 0, 0, x / y)', '0.75'],
    ['if(zero = 0, 0, x / zero)', '0'],
  ])('%s = %s', (text, is) => {
    expect(value(text)).toBe(is);
  });
});

describe('a formula that has no value says why and where', () => {
  test.each([
    ['x / zero', 'division-by-zero @4'],
    ['1 + x / (y - 4) * 2', 'division-by-zero @8'],
    ['x / (1 / 3 - z)', 'division-by-zero @4'],
    ['x / 0', 'division-by-zero @4'],
    ['min(1, 2 / zero)', 'division-by-zero @11'],
    ['if(x / zero < 1, 1, 2)', 'division-by-zero @7'],
    ['-(x / zero)', 'division-by-zero @6'],
    ['round(x, 11)', 'not-whole @9'],
    ['round(x, -1)', 'not-whole @9'],
    ['round(x, 1 / 2)', 'not-whole @9'],
    ['round(x, loss)', 'not-whole @9'],
    ['round(x, 2 + 1 / 999999999999999999999)', 'not-whole @9'],
  ])('%s: %s', (text, why) => {
    expect(value(text)).toBe(why);
  });

  test('one that runs away is stopped in time', () => {
    // Each step squares: after 20 of them a number would have 30 million digits.
    const names = Array.from({ length: 30 }, (_, at) => `a${at}`);
    const big = '9'.repeat(30);
    let last: Rational | Failure = rational(big);
    for (const name of names) {
      const expression = parseFormula(`${name} * ${name}`, new Set([name]));
      if (isFormulaProblem(expression)) throw new Error();
      const before: Rational | Failure = last;
      last = evaluateFormula(expression, () => before);
      if (last instanceof Failure) break;
    }
    expect(last).toEqual(new Failure('too-large', undefined, 0));
  });

  test('one that divides itself to bits is stopped too', () => {
    let last: Rational | Failure = rational(`1/${'9'.repeat(30)}`);
    for (let step = 0; step < 30 && last instanceof Rational; step++) {
      const expression = parseFormula('1 + a * a', new Set(['a']));
      if (isFormulaProblem(expression)) throw new Error();
      const before: Rational = last;
      last = evaluateFormula(expression, () => before);
    }
    expect(last).toMatchObject({ kind: 'too-large' });
  });
});
