import { describe, expect, test } from 'vitest';
import type { FormulaProblemKind } from '../problems';
import { isFormulaProblem, MOST_CHARACTERS, MOST_DEPTH, parseFormula } from './parse';
import { type Expression, namesIn } from './syntax';

const NAMES = new Set([
  'x',
  'y',
  'z',
  'tỷ_lệ',
  'Số_hồ_sơ_đúng_hạn',
  'constructor',
  '__proto__',
  'toString',
  'if_x',
  'p1',
]);

/** A formula as it was understood, every operation in brackets. */
function written(of: Expression): string {
  switch (of.kind) {
    case 'number':
      return of.percent ? `${of.value}[%]` : String(of.value);
    case 'name':
      return of.name;
    case 'negative':
      return `(-${written(of.of)})`;
    case 'call':
      return `${of.name}(${of.args.map(written).join(', ')})`;
    case 'comparison':
      return `(${written(of.left)} ${of.by} ${written(of.right)})`;
    default: {
      const sign = { sum: '+', difference: '-', product: '*', quotient: '/' }[of.kind];
      return `(${written(of.left)} ${sign} ${written(of.right)})`;
    }
  }
}

function read(text: string): Expression {
  const expression = parseFormula(text, NAMES);
  if (isFormulaProblem(expression)) throw new Error(JSON.stringify(expression));
  return expression;
}

describe('a formula is understood', () => {
  test.each([
    ['x', 'x'],
    ['1.50', '1.5'],
    ['95%', '0.95[%]'],
    ['x + y - z', '((x + y) - z)'],
    ['x - y - z', '((x - y) - z)'],
    ['x / y / z', '((x / y) / z)'],
    ['x / y * z', '((x / y) * z)'],
    ['x + y * z', '(x + (y * z))'],
    ['(x + y) * z', '((x + y) * z)'],
    ['x * y + z', '((x * y) + z)'],
    ['-x * y', '((-x) * y)'],
    ['x * -y', '(x * (-y))'],
    ['x - -y', '(x - (-y))'],
    ['+x', 'x'],
    ['--x', '(-(-x))'],
    ['min(x, y)', 'min(x, y)'],
    ['MAX(x; y; z)', 'max(x, y, z)'],
    ['min(1; 0.5)', 'min(1, 0.5)'],
    ['min(1, x)', 'min(1, x)'],
    ['abs(x - y)', 'abs((x - y))'],
    ['round(x / y, 2)', 'round((x / y), 2)'],
    ['round(x)', 'round(x)'],
    ['if(x >= 95%; 1; 0)', 'if((x >= 0.95[%]), 1, 0)'],
    ['If(x < y, x, y)', 'if((x < y), x, y)'],
    ['if((x = y), 1, 2)', 'if((x = y), 1, 2)'],
    ['if(x + 1 > y * 2, 1, 2)', 'if(((x + 1) > (y * 2)), 1, 2)'],
    // The signs that people write for the ones we know.
    ['x × y ÷ z', '((x * y) / z)'],
    ['x : y', '(x / y)'],
    ['x − y', '(x - y)'],
    ['if(x ≤ y; 1; if(x ≥ z; 2; if(x ≠ 1; 3; 4)))', 'if((x <= y), 1, if((x >= z), 2, if((x <> 1), 3, 4)))'],
    ['if(x == y; 1; 2)', 'if((x = y), 1, 2)'],
    ['if(x != y; 1; 2)', 'if((x <> y), 1, 2)'],
    // Names are Vietnamese words, and may be words of the language or of the machine.
    ['Số_hồ_sơ_đúng_hạn × tỷ_lệ', '(Số_hồ_sơ_đúng_hạn * tỷ_lệ)'],
    ['constructor + toString', '(constructor + toString)'],
    ['if_x + p1', '(if_x + p1)'],
    // Blanks of any kind, among them the one that cannot break.
    ['x\u00a0+\n\ty', '(x + y)'],
  ])('%s', (text, means) => {
    expect(written(read(text))).toBe(means);
  });

  test('each part knows its place', () => {
    const text = '10% * (x + tỷ_lệ)';
    const of = read(text);
    if (of.kind !== 'product') throw new Error(of.kind);
    const cut = ({ start, end }: Expression): string => text.slice(start, end);
    expect([cut(of), cut(of.left), cut(of.right)]).toEqual([text, '10%', '(x + tỷ_lệ)']);
  });

  test('the names it speaks of, each once', () => {
    expect([...namesIn(read('if(x < y, -z, max(x, y, p1) / z)'))]).toEqual(['x', 'y', 'z', 'p1']);
  });

  test('as long and as deep as a formula may be', () => {
    const long = `x${'+x'.repeat((MOST_CHARACTERS - 1) / 2)}`;
    expect([...namesIn(read(long))]).toEqual(['x']);
    expect(written(read(`${'('.repeat(MOST_DEPTH)}x${')'.repeat(MOST_DEPTH)}`))).toBe('x');
    expect(written(read(`${'-'.repeat(MOST_DEPTH)}x`))).toContain('x');
  });
});

describe('a formula is refused, with the place', () => {
  /** What is wrong stands between the marks ⟦ and ⟧. */
  test.each<readonly [kind: FormulaProblemKind, marked: string]>([
    ['empty', '⟦⟧'],
    ['empty', '  \n ⟦⟧'],
    ['unknown-character', 'x ⟦#⟧ y'],
    ['unknown-character', 'x + ⟦“⟧y”'],
    ['unknown-character', '⟦😀⟧'],
    ['unknown-character', '1.2⟦.⟧3'],
    ['unknown-character', '95 ⟦%⟧'],
    ['unknown-character', '⟦_⟧x'],
    ['unknown-character', 'x⟦{⟧}'],
    ['unknown-character', 'x; y⟦`⟧'],
    ['decimal-comma', 'x * ⟦0,5⟧'],
    ['decimal-comma', 'min(⟦1,2⟧)'],
    ['decimal-comma', 'x + ⟦1.234,56%⟧ + y'],
    ['bad-number', `x + ⟦${'9'.repeat(31)}⟧`],
    ['unexpected', 'x ⟦y⟧'],
    ['unexpected', '2⟦x⟧'],
    ['unexpected', 'x + ⟦*⟧ y'],
    ['unexpected', 'x⟦)⟧'],
    ['unexpected', '(x⟦,⟧ y)'],
    ['unexpected', '⟦)⟧'],
    ['unexpected', 'if(x < y ⟦<⟧ z, 1, 2)'],
    ['unexpected', 'min(x ⟦y⟧)'],
    ['unexpected', 'min(x,⟦,⟧ y)'],
    ['unfinished', 'x +⟦⟧'],
    ['unfinished', '(x + y⟦⟧'],
    ['unfinished', 'min(x, ⟦⟧'],
    ['unfinished', 'min(⟦⟧'],
    ['unfinished', '-⟦⟧'],
    ['unknown-name', 'x + ⟦a⟧'],
    ['unknown-name', '⟦X⟧'],
    ['unknown-name', '⟦hasOwnProperty⟧'],
    ['unknown-name', '⟦if⟧'],
    ['unknown-function', '⟦sum⟧(x, y)'],
    ['unknown-function', '⟦constructor⟧(x)'],
    ['unknown-function', '⟦x⟧(y)'],
    ['argument-count', '⟦min()⟧'],
    ['argument-count', 'x + ⟦abs(x, y)⟧'],
    ['argument-count', '⟦if(x < y, 1)⟧'],
    ['argument-count', '⟦round(x, 1, 2)⟧'],
    ['argument-count', `⟦max(${'x,'.repeat(50)}x)⟧`],
    ['condition-expected', 'if(⟦x⟧, 1, 2)'],
    ['condition-expected', 'if(⟦(x + y)⟧, 1, 2)'],
    ['number-expected', '⟦x < y⟧'],
    ['number-expected', '1 + ⟦(x < y)⟧'],
    ['number-expected', '+⟦(x < y)⟧'],
    ['number-expected', '-⟦(x < y)⟧'],
    ['number-expected', 'min(x, ⟦x < y⟧)'],
    ['number-expected', 'if(x < y, ⟦x < z⟧, 2)'],
    ['number-expected', 'if(⟦(x < y)⟧ < z, 1, 2)'],
    ['too-long', `${'x+'.repeat(MOST_CHARACTERS / 2)}⟦x⟧`],
    ['too-deep', `${'('.repeat(MOST_DEPTH + 1)}⟦x⟧${')'.repeat(MOST_DEPTH + 1)}`],
    ['too-deep', `${'-'.repeat(MOST_DEPTH + 1)}⟦x⟧`],
  ])('%s: %s', (kind, marked) => {
    const text = marked.replace(/[⟦⟧]/gu, '');
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const problem = parseFormula(text, NAMES);
    expect(problem).toMatchObject({ kind, start, end });
  });

  test.each([
    ['a megabyte of sums', `x${'+x'.repeat(500_000)}`],
    ['a megabyte of digits', '9'.repeat(1_000_000)],
    ['a megabyte of garbage', '#'.repeat(1_000_000)],
    ['brackets 10,000 deep', `${'('.repeat(10_000)}x${')'.repeat(10_000)}`],
    ['calls 10,000 deep', `${'abs('.repeat(10_000)}x${')'.repeat(10_000)}`],
    ['10,000 signs', `${'-'.repeat(10_000)}x`],
  ])('%s', (_, text) => {
    expect(parseFormula(text, NAMES)).toEqual({ kind: 'too-long', start: MOST_CHARACTERS, end: text.length, text: '' });
  });

  test('nothing is ever run: a formula that looks like a program is a formula with an unknown name', () => {
    for (const text of ['process.exit(1)', 'globalThis', 'x.constructor', 'x["y"]', 'alert(1)', '$x', 'x => y']) {
      expect(isFormulaProblem(parseFormula(text, NAMES)), text).toBe(true);
    }
  });
});
