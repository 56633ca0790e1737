import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../compile';
import { rational } from '../exact/numeral';
import { compare, Rational, signOf } from '../exact/rational';
import type { InputValue } from '../inputs';
import type { Rule } from '../model';
import { needWords, planFor, planText } from '../plan';
import { inverseOf } from './invert';
import type { Inverse } from './need';

const MAXIMUM = 3;

const setOf = (rule: Rule) =>
  compile({
    id: 'thu',
    name: { vi: 'Bộ tiêu chí thử', en: 'Set for a test' },
    year: 2021,
    provenance: { kind: 'own' },
    areas: [{ id: '1', name: { vi: 'Nhiệm vụ', en: 'Tasks' }, maximum: MAXIMUM, scoredBy: 'self-assessment', rule }],
  });

function inverse(rule: Rule, value: InputValue): Inverse {
  const read = inverseOf(rule, rational(MAXIMUM), { value });
  if (read.kind === 'unknown') throw new Error(read.why);
  return read;
}

const levelsOf = (rule: Rule, value: InputValue): string =>
  inverse(rule, value)
    .reach.stretches(20)
    .map(({ from, to }) => (compare(from, to) === 0 ? `${from}` : `${from}–${to}`))
    .join(' ');

const needOf = (rule: Rule, value: InputValue, points: string): string =>
  needWords(inverse(rule, value).need(rational(points)), { language: 'vi' }).replaceAll('\u00a0', ' ');

const TWO_OF_THREE = { numerator: 2, denominator: 3 };
const FALLING: Rule = { kind: 'linear-between', unit: 'percent', low: 50, high: 0 };

describe('a rate that was entered by its two counts', () => {
  test.each<[string, Rule, InputValue, string]>([
    ['goes from one whole numerator to the next', { kind: 'linear' }, TWO_OF_THREE, '0 1 2 3'],
    ['has no points below the floor', { kind: 'linear-with-floor', floor: 60 }, TWO_OF_THREE, '0 2 3'],
    ['falls where less is better', FALLING, { numerator: 1, denominator: 4 }, '0 1.5 3'],
    [
      'does not reach a band that no numerator falls into',
      {
        kind: 'bands',
        unit: 'percent',
        bands: [
          { from: 70, to: 90, points: 3 },
          { from: 50, to: 70, points: 1 },
        ],
      },
      TWO_OF_THREE,
      '0 1',
    ],
    [
      'goes beyond all cases where the rule asks for it',
      { kind: 'linear-to-target', unit: 'percent', target: 150 },
      { numerator: 1, denominator: 2 },
      '0 1 2 3',
    ],
    ['stays a rate where it is one number', { kind: 'linear' }, '66.67%', '0–3'],
    ['stays a rate where its counts are not whole', { kind: 'linear' }, { numerator: 1.5, denominator: 3 }, '0–3'],
    ['stays a rate of a great many cases', { kind: 'linear' }, { numerator: 5, denominator: 12345 }, '0–3'],
  ])('%s', (_, rule, value, levels) => {
    expect(levelsOf(rule, value)).toBe(levels);
  });

  test.each<[string, Rule, InputValue, string, string]>([
    ['the next numerator', { kind: 'linear' }, TWO_OF_THREE, '2.35', 'tỷ lệ đạt 3/3 (100%); hiện là 2/3 (66,67%)'],
    [
      'from so many on',
      { kind: 'linear' },
      { numerator: 1, denominator: 14 },
      '1',
      'tỷ lệ từ 5/14 (35,71%) trở lên; hiện là 1/14 (7,14%)',
    ],
    [
      'at most so many',
      FALLING,
      { numerator: 3, denominator: 7 },
      '2',
      'tỷ lệ không quá 1/7 (14,29%); hiện là 3/7 (42,86%)',
    ],
    [
      'one of thousands',
      { kind: 'linear' },
      { numerator: 5, denominator: 12345 },
      '1.5',
      'tỷ lệ từ 6.173/12.345 (50,00%) trở lên; hiện là 5/12.345 (0,04%)',
    ],
  ])('asks for %s', (_, rule, value, points, words) => {
    expect(needOf(rule, value, points)).toBe(words);
  });

  test('gives the plan its points and its index', () => {
    const score = setOf({ kind: 'linear' }).score({ '1': { value: TWO_OF_THREE } });
    const plan = planFor(score, { target: '78.17%' });
    expect(plan.steps.map(({ to }) => String(to))).toEqual(['3']);
    expect(String(plan.index)).toBe('100');
    expect(planText(plan, { language: 'vi' }).replaceAll('\u00a0', ' ')).toContain('Cần: tỷ lệ đạt 3/3 (100%)');
  });

  test('whatever the rule, reaches the points it says, and no lower numerator does', () => {
    const rules: readonly Rule[] = [
      { kind: 'linear' },
      { kind: 'linear-with-floor', floor: 80 },
      { kind: 'linear-to-target', unit: 'percent', target: '87.5%' },
      FALLING,
    ];
    const counts = fc
      .integer({ min: 1, max: 60 })
      .chain((denominator) => fc.record({ numerator: fc.nat(denominator), denominator: fc.constant(denominator) }));
    fc.assert(
      fc.property(fc.constantFrom(...rules), counts, fc.integer({ min: 1, max: 300 }), (rule, value, hundredths) => {
        const { score } = setOf(rule);
        const pointsAt = (numerator: number): Rational =>
          score({ '1': { value: { numerator, denominator: value.denominator } } }).total.points;
        const wanted = new Rational(hundredths, 100);
        const all = Array.from({ length: value.denominator + 1 }, (_, numerator) => pointsAt(numerator));
        const enough = all.filter((points) => compare(points, wanted) >= 0);
        const lowest = enough.reduce<Rational | undefined>((a, b) => (a && compare(a, b) <= 0 ? a : b), undefined);
        const { reach, need } = inverse(rule, value);
        const found = reach.atLeast(wanted);
        expect(found && String(found)).toBe(lowest && String(lowest));
        if (!found || signOf(found) === 0) return;
        const asked = need(found);
        if (asked.kind !== 'measure') throw new Error(asked.kind);
        const [range] = asked.ranges;
        const end = range?.from ?? range?.to;
        const numerator = (Number(end?.value) * value.denominator) / 100;
        expect(numerator).toBeCloseTo(Math.round(numerator), 9);
        expect(String(pointsAt(Math.round(numerator)))).toBe(String(found));
      }),
    );
  });
});
