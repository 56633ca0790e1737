import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../compile';
import { rational } from '../../exact/numeral';
import { compare, Rational, signOf } from '../../exact/rational';
import type { InputValue, Quantity } from '../../inputs';
import type { CriteriaSet, FormulaRule, Unit } from '../../model';
import { inverseOf } from '../invert';
import type { Inverse, VariableNeed } from '../need';
import { inRange } from '../ranges';

const MAXIMUM = 2;

function rule(
  expression: string,
  units: Readonly<Record<string, Unit>>,
  computed: Readonly<Record<string, string>> = {},
): FormulaRule {
  const name = (id: string) => ({ vi: `Biến ${id}`, en: `Variable ${id}` });
  return {
    kind: 'formula',
    variables: [
      ...Object.entries(units).map(([id, unit]) => ({ id, name: name(id), unit })),
      ...Object.entries(computed).map(([id, of]) => ({ id, name: name(id), expression: of })),
    ],
    alternatives: [{ id: 'a', name: { vi: 'Công thức', en: 'Formula' }, expression }],
  };
}

function scorer(of: FormulaRule): (value: InputValue) => Rational | undefined {
  const set: CriteriaSet = {
    id: 'thu',
    name: { vi: 'Bộ tiêu chí thử', en: 'Set for a test' },
    year: 2021,
    provenance: { kind: 'own' },
    areas: [
      { id: '1', name: { vi: 'Tiêu chí', en: 'Criterion' }, maximum: MAXIMUM, scoredBy: 'self-assessment', rule: of },
    ],
  };
  const { score } = compile(set);
  return (value) => {
    const item = score({ '1': { value } }).item('1');
    return item?.status === 'scored' ? item.points : undefined;
  };
}

const inverse = (of: FormulaRule, value?: InputValue): Inverse => {
  const read = inverseOf(of, rational(MAXIMUM), { value });
  if (read.kind === 'unknown') throw new Error(`unknown: ${read.why}`);
  return read;
};

function variablesFor(of: FormulaRule, points: number | string, value?: InputValue): readonly string[] {
  const need = inverse(of, value).need(rational(points));
  if (need.kind !== 'formula') throw new Error('a formula asks for its variables');
  return need.variables.map(written);
}

/** `x ∈ [80; 100]` */
function written({ id, ranges }: VariableNeed): string {
  const all = ranges.map(({ from, to }) => {
    const left = from ? `${from.inclusive ? '[' : '('}${from.value}` : '(−∞';
    const right = to ? `${to.value}${to.inclusive ? ']' : ')'}` : '∞)';
    return `${left}; ${right}`;
  });
  return `${id} ∈ ${all.join(' ∪ ')}`;
}

describe('a formula read backwards', () => {
  it.each<[string, FormulaRule, number | string, InputValue | undefined, readonly string[]]>([
    ['a rate times the maximum', rule('x * 2', { x: 'percent' }), 1.5, undefined, ['x ∈ [75; 100]']],
    ['a rate with a floor', rule('if(x >= 80%, x * 2, 0)', { x: 'percent' }), 1, undefined, ['x ∈ [80; 100]']],
    [
      'one part of two, both counted',
      rule('dung_han / (dung_han + tre_han) * 2', { dung_han: 'count', tre_han: 'count' }),
      1.9,
      { dung_han: 170, tre_han: 30 },
      ['dung_han ∈ [570; ∞)', 'tre_han ∈ [0; 8]'],
    ],
    ['cases that cost points', rule('max(0, 2 - 0.25 * n)', { n: 'count' }), 1.3, undefined, ['n ∈ [0; 2]']],
    ['a rounded rate', rule('round(x * 2, 1)', { x: 'percent' }), 1.5, undefined, ['x ∈ [72.5; 100]']],
    [
      'a distance from a goal, which is met from both sides',
      rule('2 - abs(x - 50) / 10', { x: 'number' }),
      1,
      undefined,
      ['x ∈ [40; 60]'],
    ],
    [
      'a variable that is computed',
      rule('ty_le * 2', { a: 'count', b: 'count' }, { ty_le: 'min(1, a / b)' }),
      1,
      { a: 3, b: 12 },
      ['a ∈ [6; ∞)', 'b ∈ [1; 6]'],
    ],
    [
      'years in which it is enough, and years in which it is too much',
      rule('if(x < 10, 0, if(x < 20, 2, 1))', { x: 'count' }),
      2,
      undefined,
      ['x ∈ [10; 19]'],
    ],
    ['an open end of what is no count', rule('if(x > 10, 2, 0)', { x: 'number' }), 2, undefined, ['x ∈ (10; ∞)']],
  ])('says what each variable has to be, the others as they are: %s', (_, of, points, value, expected) => {
    expect(variablesFor(of, points, value)).toEqual(expected);
  });

  it.each<[string, FormulaRule, InputValue | undefined, string | undefined, 'formula' | 'inputs' | 'choice']>([
    ['a square', rule('x * x', { x: 'number' }), { x: 1 }, undefined, 'formula'],
    ['rounding inside', rule('round(x) / x', { x: 'number' }), { x: 1 }, undefined, 'formula'],
    ['no variable at all', rule('1 + 1', { x: 'number' }), { x: 1 }, undefined, 'formula'],
    [
      'two variables of which neither is known',
      rule('x + y', { x: 'number', y: 'number' }),
      undefined,
      undefined,
      'inputs',
    ],
    ['an input that has names of its own', rule('x', { x: 'number' }), { z: 1 }, undefined, 'inputs'],
    ['an alternative that is not there', rule('x', { x: 'number' }), { x: 1 }, 'b', 'choice'],
  ])('says that it does not know: %s', (_, of, value, choice, why) => {
    expect(inverseOf(of, rational(MAXIMUM), { value, choice })).toEqual({ kind: 'unknown', why });
  });

  it('asks for the one variable that is not known yet, where the others are', () => {
    expect(variablesFor(rule('x + y', { x: 'number', y: 'number' }), 2, { y: 0.5 })).toEqual(['x ∈ [1.5; ∞)']);
  });

  it('does not look at a variable that cannot be solved for, where another one can', () => {
    expect(variablesFor(rule('x * x + y', { x: 'number', y: 'number' }), 2, { x: 1, y: 0 })).toEqual(['y ∈ [1; ∞)']);
  });

  it('says the most that can be had where that is less than the maximum', () => {
    const { reach } = inverse(rule('x * 1.5', { x: 'percent' }));
    expect(String(reach.most)).toBe('1.5');
    expect(reach.atLeast(rational(1.6))).toBeUndefined();
  });

  it('lists the levels of what is counted, and of what is rounded', () => {
    const list = (of: FormulaRule) =>
      inverse(of)
        .reach.stretches(100)
        .map(({ from }) => String(from));
    expect(list(rule('max(0, 2 - 0.75 * n)', { n: 'count' }))).toEqual(['0', '0.5', '1.25', '2']);
    expect(list(rule('round(x * 2)', { x: 'percent' }))).toEqual(['0', '1', '2']);
  });

  it('stays quick where variables are computed from one another twice over', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 90 }, (_, at) => [`v${at + 1}`, at === 0 ? 'x + x' : `v${at} + v${at}`]),
    );
    expect(variablesFor(rule('v90', { x: 'number' }, chain), 2)).toEqual([`x ∈ [${new Rational(1n, 2n ** 89n)}; ∞)`]);
  });

  const names = ['x', 'y'] as const;
  const number = fc.constantFrom('0', '1', '2', '0.5', '3', '10', '50%', '0.01');
  const { formula } = fc.letrec<{ formula: string; condition: string }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'formula' },
      fc.constantFrom(...names),
      number,
      fc
        .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula'))
        .map(([a, by, b]) => `(${a} ${by} ${b})`),
      fc.tuple(fc.constantFrom('min', 'max'), tie('formula'), tie('formula')).map(([of, a, b]) => `${of}(${a}, ${b})`),
      tie('formula').map((a) => `abs(${a})`),
      tie('formula').map((a) => `-(${a})`),
      tie('formula').map((a) => `round(${a}, 1)`),
      fc.tuple(tie('condition'), tie('formula'), tie('formula')).map(([c, a, b]) => `if(${c}, ${a}, ${b})`),
    ),
    condition: fc
      .tuple(tie('formula'), fc.constantFrom('<', '<=', '>', '>=', '=', '<>'), tie('formula'))
      .map(([a, by, b]) => `${a} ${by} ${b}`),
  }));
  const unit = fc.constantFrom<Unit>('percent', 'count', 'number');
  const value = (of: Unit): fc.Arbitrary<Quantity> =>
    of === 'count'
      ? fc.integer({ min: 0, max: 40 })
      : of === 'percent'
        ? fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4)
        : fc.integer({ min: -400, max: 400 }).map((quarters) => new Rational(quarters, 8));
  const cases = fc.tuple(formula, unit, unit).chain(([expression, x, y]) =>
    fc.record({
      of: fc.constant(rule(expression, { x, y })),
      given: fc.record({ x: value(x), y: value(y) }),
      wanted: fc.integer({ min: 1, max: 16 }).map((eighths) => new Rational(eighths, 8)),
      others: fc.record({ x: fc.array(value(x), { maxLength: 12 }), y: fc.array(value(y), { maxLength: 12 }) }),
    }),
  );

  it('is right about every value it allows and every value it does not: generated formulas', () => {
    let solved = 0;
    fc.assert(
      fc.property(cases, ({ of, given, wanted, others }) => {
        const read = inverseOf(of, rational(MAXIMUM), { value: given });
        if (read.kind === 'unknown') return;
        const { reach } = read;
        const pointsOf = scorer(of);
        const need = read.need(wanted);
        if (need.kind !== 'formula') throw new Error('a formula asks for its variables');
        for (const id of names) {
          const ranges = need.variables.find((each) => each.id === id)?.ranges ?? [];
          const known = need.variables.some((each) => each.id === id);
          const ends = ranges.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end ? [end.value] : []));
          for (const other of [...others[id], ...ends]) {
            const points = pointsOf({ ...given, [id]: other });
            const allowed = ranges.some((range) => inRange(rational(other), range));
            if (allowed) expect(points && compare(points, wanted) >= 0).toBe(true);
            else if (known) expect(points === undefined || compare(points, wanted) < 0).toBe(true);
            if (known && points) expect(compare(points, reach.most)).toBeLessThanOrEqual(0);
          }
          solved += ranges.length;
        }
        const level = reach.atLeast(wanted);
        expect(level === undefined).toBe(compare(wanted, reach.most) > 0);
        if (level) expect(compare(level, wanted)).toBeGreaterThanOrEqual(0);
        if (level) expect(need.variables.length).toBeGreaterThan(0);
        const above = reach.above(wanted);
        if (above) expect(compare(above, wanted)).toBeGreaterThan(0);
        const listed = reach.stretches(20);
        expect(listed.length).toBeGreaterThan(0);
        expect(signOf(listed[0]?.from ?? rational(-1))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
    expect(solved).toBeGreaterThan(100);
  });
});
