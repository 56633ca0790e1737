import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  type CriteriaSet,
  compare,
  compile,
  type Entry,
  type Inputs,
  type Item,
  type Leaf,
  type Rational,
  type Rule,
  rational,
  type Stage,
  subtract,
} from '../src/scoring';
import { anyChanges, anySheet } from './any-criteria-set';
import { said, setOf } from './one-leaf';
import { engineScore, inTheFormOfTheModel } from './scoring-model/engine';
import { modelScore } from './scoring-model/model';

const stage = fc.constantFrom<Stage>('computed', 'self', 'appraisal-1', 'appraisal-2');
const leavesOf = (items: readonly Item[]): readonly Leaf[] =>
  items.flatMap((item) => ('rule' in item ? [item] : leavesOf(item.items)));

/** A list in another order, the same for the same dice. */
function shuffled<T>(list: readonly T[], dice: readonly number[]): readonly T[] {
  return list
    .map((value, index) => ({ value, by: (dice[index % Math.max(dice.length, 1)] ?? 0) * 31 + ((index * 17) % 7) }))
    .sort((a, b) => a.by - b.by)
    .map(({ value }) => value);
}

describe('the engine', () => {
  test.prop([anySheet, stage], { numRuns: 500 })(
    'says what the plain model on fractions says',
    ({ set, inputs }, upTo) => {
      expect(engineScore(set, inputs, upTo)).toEqual(modelScore(set, inputs, upTo));
    },
  );

  test.prop([anySheet], { numRuns: 200 })(
    'keeps points between zero and the maximum, and a parent at the sum of its children',
    ({ set, inputs }) => {
      const score = compile(set).score(inputs);
      const check = (
        items: readonly Item[],
        whole: { readonly points: Rational; readonly open: Rational; readonly counted: Rational },
      ): void => {
        let [points, open, counted] = [whole.points, whole.open, whole.counted];
        for (const { id, ...rest } of items) {
          const item = score.item(id);
          if (item === undefined) throw new Error(id);
          expect(item.points.n >= 0).toBe(true);
          expect(compare(item.points, item.maximum)).toBeLessThanOrEqual(0);
          [points, open, counted] = [
            subtract(points, item.points),
            subtract(open, item.open),
            subtract(counted, item.counted),
          ];
          if ('items' in rest) check(rest.items, item);
        }
        expect([points, open, counted].map(Number)).toEqual([0, 0, 0]);
      };
      check(set.areas, score.total);
    },
  );

  test.prop([anySheet, anyChanges, stage], { numRuns: 200 })(
    'changes a sheet step by step to what it would be scored whole',
    ({ set, inputs }, steps, upTo) => {
      const compiled = compile(set);
      const ids = compiled.items.map(({ item }) => item.id);
      const entries = Object.values(inputs);
      let score = compiled.score(inputs, { stage: upTo });
      let sheet: Inputs = inputs;
      for (const step of steps) {
        const changes: Record<string, Entry | undefined> = {};
        for (const [which, what, away] of step)
          changes[ids[which % ids.length] ?? ''] = away ? undefined : entries[what % entries.length];
        score = compiled.whatIf(score, changes);
        sheet = { ...sheet, ...changes };
      }
      const [next, whole] = [inTheFormOfTheModel(score), engineScore(set, sheet, upTo)];
      const { warnings, ...said } = next;
      const { warnings: others, ...asked } = whole;
      expect(said).toEqual(asked);
      // An entry taken away is no entry: whole, it may still be named as one of no leaf.
      const here = (of: typeof warnings): readonly string[] =>
        of
          .filter(({ item }) => sheet[item] !== undefined || item === set.id)
          .map((one) => JSON.stringify(one))
          .sort();
      expect(here(warnings)).toEqual(here(others));
    },
  );

  test.prop([anySheet, fc.array(fc.nat(1000), { minLength: 3, maxLength: 12 })], { numRuns: 150 })(
    'does not mind in which order items, keys and entries stand',
    ({ set, inputs }, dice) => {
      const turned = (items: readonly Item[]): readonly Item[] =>
        shuffled(items, dice).map((item) => ('items' in item ? { ...item, items: turned(item.items) } : item));
      const backwards = <T>(value: T): T =>
        typeof value !== 'object' || value === null || Array.isArray(value)
          ? value
          : (Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inside]) => [key, backwards(inside)]),
            ) as T);
      const other: CriteriaSet = { ...backwards(set), areas: turned(set.areas) };
      const entries = shuffled(Object.entries(inputs), dice).map(([id, entry]) => [id, backwards(entry)] as const);
      const [one, two] = [engineScore(set, inputs), engineScore(other, Object.fromEntries(entries))];
      expect(two.total).toEqual(one.total);
      expect([two.index, two.printed, two.group]).toEqual([one.index, one.printed, one.group]);
      const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
        [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(two.items).map(({ failure: _, ...item }) => item)).toEqual(
        byId(one.items).map(({ failure: _, ...item }) => item),
      );
    },
  );

  test.prop([anySheet], { numRuns: 200 })(
    'never ranks what does not apply below the same at zero',
    ({ set, inputs }) => {
      const compiled = compile(set);
      const score = compiled.score(inputs);
      for (const { id, rule } of leavesOf(set.areas)) {
        if (rule.kind !== 'not-applicable' && !(rule.kind === 'evidence' && rule.rule.kind === 'not-applicable'))
          continue;
        const out = compiled.whatIf(score, { [id]: { notApplicable: true } });
        const zero = compiled.whatIf(score, { [id]: { appraisal2: 0, notApplicable: false } });
        expect(String(zero.item(id)?.points)).toBe('0');
        if (out.total.index && zero.total.index)
          expect(compare(out.total.index, zero.total.index)).toBeGreaterThanOrEqual(0);
      }
    },
  );
});

describe('a rule that rises never gives less for more', () => {
  const RISING: readonly Rule[] = [
    { kind: 'linear' },
    { kind: 'linear-with-floor', floor: 80 },
    { kind: 'linear-with-floor', floor: 0 },
    { kind: 'linear-to-target', unit: 'percent', target: 62.5 },
    { kind: 'linear-between', unit: 'percent', low: 20, high: 90 },
    { kind: 'external-index', index: 'SIPAS', scale: 80 },
    {
      kind: 'bands',
      unit: 'percent',
      bands: [
        { from: 50, to: 80, points: 0.5 },
        { from: 80, to: 95, points: 0.75 },
        { from: 95, points: 1 },
      ],
    },
    {
      kind: 'growth',
      measure: 'difference',
      unit: 'percent',
      bands: [
        { above: 0, points: 0.5 },
        { from: 10, points: 1 },
      ],
    },
  ];
  const FALLING: readonly Rule[] = [
    { kind: 'linear-between', unit: 'percent', low: 90, high: 20 },
    { kind: 'deduction', perCase: '1/7', free: 2 },
  ];
  const hundredths = fc.integer({ min: -1000, max: 14_000 });
  const pointsAt = (rule: Rule, hundredth: number): Rational => {
    const value = hundredth / 100;
    const given =
      rule.kind === 'growth'
        ? { current: value, previous: 0 }
        : rule.kind === 'deduction'
          ? Math.abs(hundredth)
          : value;
    return compile(setOf(rule, 1)).score({ 1: { value: given } }).total.points;
  };

  test.prop([fc.constantFrom(...RISING), hundredths, hundredths])('%s', (rule, a, b) => {
    const [less, more] = [Math.min(a, b), Math.max(a, b)];
    expect(compare(pointsAt(rule, less), pointsAt(rule, more))).toBeLessThanOrEqual(0);
  });

  test.prop([fc.constantFrom(...FALLING), fc.nat(14_000), fc.nat(14_000)])(
    'nor does one that falls give more for more: %s',
    (rule, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      expect(compare(pointsAt(rule, less), pointsAt(rule, more))).toBeGreaterThanOrEqual(0);
    },
  );

  test.prop([fc.nat(100), fc.nat(100), fc.nat(100)])(
    'nor a survey for an answer that moves to a better one',
    (good, fair, poor) => {
      const rule: Rule = {
        kind: 'survey',
        options: [100, 60, 0].map((weight) => ({ id: `w${weight}`, name: { vi: '', en: '' }, weight })),
      };
      const at = (w100: number, w60: number, w0: number): Rational =>
        compile(setOf(rule)).score({ 1: { value: { w100, w60, w0 } } }).total.points;
      if (poor > 0) expect(compare(at(good, fair + 1, poor - 1), at(good, fair, poor))).toBeGreaterThan(0);
      if (fair > 0) expect(compare(at(good + 1, fair - 1, poor), at(good, fair, poor))).toBeGreaterThan(0);
    },
  );
});

describe('whatever is thrown at it', () => {
  const hostile = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withBoxedValues: true,
    }),
    fc.constantFrom<unknown>(
      Number.NaN,
      -0,
      1e308,
      5e-324,
      Number.POSITIVE_INFINITY,
      null,
      '',
      '__proto__',
      Symbol('x'),
      () => 1,
      Object.create(null),
      new Proxy(
        {},
        {
          get: () => {
            throw new Error();
          },
        },
      ),
    ),
  );
  const record = fc.dictionary(
    fc.constantFrom(
      'value',
      'choice',
      'self',
      'appraisal1',
      'appraisal2',
      'evidence',
      'notApplicable',
      '__proto__',
      'x',
    ),
    hostile,
  );

  test.prop([anySheet, fc.nat(), fc.oneof(hostile, record)], { numRuns: 300 })(
    'one leaf of a sheet fails or scores, and the others stay as they were',
    ({ set, inputs }, which, entry) => {
      const compiled = compile(set);
      const before = compiled.score(inputs);
      const leaf = compiled.leaves[which % compiled.leaves.length]?.item.id ?? '';
      const after = compiled.whatIf(before, { [leaf]: entry as Entry });
      for (const item of after.items()) {
        expect(item.points.n >= 0 && compare(item.points, item.maximum) <= 0).toBe(true);
        if (item.id !== leaf && item.status) expect(item).toEqual(before.item(item.id));
      }
      const { status, failure } = after.item(leaf) ?? {};
      if (status === 'failed') expect(after.warnings).toContainEqual({ kind: 'failed', item: leaf, failure });
      expect(String(compiled.score({ ...inputs, [leaf]: entry as Entry }).total.points)).toBe(
        String(after.total.points),
      );
    },
  );

  test.prop([hostile], { numRuns: 200 })('a set is refused or scored', (value) => {
    const set = { ...setOf({ kind: 'linear' }), areas: value } as CriteriaSet;
    try {
      compile(set);
    } catch (error) {
      expect(error).toMatchObject({ name: 'CriteriaSetError' });
    }
  });
});

test.prop([fc.integer({ min: 1, max: 400 })])('a share that comes in so many parts comes to the whole', (parts) => {
  const rule: Rule = { kind: 'linear' };
  let sum = rational(0);
  for (let part = 0; part < parts; part++) {
    const one = said(rule, 1, { value: { numerator: 1, denominator: parts } });
    sum = subtract(sum, rational(one));
  }
  expect(String(sum)).toBe('-1');
});
