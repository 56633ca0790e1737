import fc from 'fast-check';
import type { ComponentRecord, CriteriaSet, Entry, Inputs, Item, Leaf, Rule, RuleKindName } from '../src/scoring';
import { fraction, plus, textOf } from './scoring-model/fraction';

/** A rule with a maximum, and what somebody could say of its leaf: mostly what it asks, now and then something else. */
interface Ruled {
  readonly rule: Rule;
  readonly record: ComponentRecord;
}

/** A set and a sheet for it. */
export interface Sheet {
  readonly set: CriteriaSet;
  readonly inputs: Inputs;
}

const name = { vi: 'Tên', en: 'Name' };

/** A decimal of two places as it may be written, or now and then a fraction or a long one. */
const written = (least: number, most: number): fc.Arbitrary<number | string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: least * 100, max: most * 100 }).map((n) => n / 100) },
    { weight: 2, arbitrary: fc.integer({ min: least * 1000, max: most * 1000 }).map((n) => (n / 1000).toFixed(3)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 1, max: 97 }))
        .map(([n, d]) => `${n}/${d}`),
    },
    { weight: 1, arbitrary: fc.bigInt({ min: 1n, max: 10n ** 25n }).map((n) => `${least}.${n}`) },
  );

const points = written(0, 3);
const count = fc.oneof(
  { weight: 5, arbitrary: fc.nat(30) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 }).map(String) },
);
const ratio = fc.record({ numerator: fc.nat(60), denominator: fc.integer({ min: 0, max: 60 }) });
const rate = fc.oneof(
  { weight: 5, arbitrary: written(-5, 130) },
  {
    weight: 2,
    arbitrary: written(0, 110)
      .map((value) => `${value}%`)
      .filter((text) => !text.includes('/')),
  },
  { weight: 3, arbitrary: ratio },
);
/** Few days, so that the same one comes up on both sides of a limit. */
const day = fc
  .oneof({ weight: 3, arbitrary: fc.constantFrom(0, 30, 364, 365, 366) }, { weight: 1, arbitrary: fc.nat(500) })
  .map((days) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10) as `${number}-${number}-${number}`);
const unit = fc.constantFrom('percent' as const, 'count' as const, 'number' as const);
const measure = (of: 'percent' | 'count' | 'number'): fc.Arbitrary<ComponentRecord['value']> =>
  of === 'percent' ? rate : written(-5, 130);

/** Limits that rise, from a few numbers of which none stands twice. */
const limits = fc
  .uniqueArray(fc.integer({ min: -10, max: 130 }), { minLength: 1, maxLength: 5 })
  .map((of) => [...of].sort((a, b) => a - b));

const FORMULAS: readonly string[] = [
  'x',
  'x / y',
  'x / (x + y) * 2',
  'min(x / 10, 1.5)',
  'max(0, 1 - y * 10%)',
  'if(x >= y, x / 20, y / 40)',
  'if(x = 0, 0, round(y / x, 2))',
  'abs(x - y) / 7',
  '-x + 2 * y - 1',
  'r × x − 3 ÷ (y − 5)',
  'share * 2',
  'share * r + half',
];

const RULES: { readonly [Kind in Exclude<RuleKindName, 'sum' | 'evidence' | 'not-applicable'>]: fc.Arbitrary<Ruled> } =
  {
    'yes-no': fc.boolean().map((value) => ({ rule: { kind: 'yes-no' }, record: { value } })),
    linear: rate.map((value) => ({ rule: { kind: 'linear' }, record: { value } })),
    'linear-with-floor': fc
      .tuple(
        fc.constantFrom(0, 50, 70, '80%', 95.5, 100),
        fc.oneof(rate, fc.constantFrom('50', 70, '80%', 80, '95.5%')),
      )
      .map(([floor, value]) => ({ rule: { kind: 'linear-with-floor', floor }, record: { value } })),
    'linear-to-target': unit.chain((of) =>
      fc
        .tuple(written(1, 100), measure(of))
        .map(([target, value]) => ({ rule: { kind: 'linear-to-target', unit: of, target }, record: { value } })),
    ),
    'linear-between': unit.chain((of) =>
      fc.tuple(written(-5, 40), written(50, 100), fc.boolean(), measure(of)).map(([low, high, rising, value]) => ({
        rule: { kind: 'linear-between', unit: of, low: rising ? low : high, high: rising ? high : low },
        record: { value },
      })),
    ),
    bands: unit.chain((of) =>
      fc
        .tuple(
          limits,
          fc.array(points, { minLength: 6, maxLength: 6 }),
          fc.boolean(),
          fc.boolean(),
          measure(of),
          fc.nat(12),
        )
        .map(([at, gains, openBelow, openAbove, other, edge]) => {
          // Now and then right at a limit.
          const value = at[edge] ?? other;
          const bands = at.map((from, index) => ({
            from,
            ...((index < at.length - 1 || !openAbove) && { to: at[index + 1] ?? from + 5 }),
            points: gains[index] ?? 0,
          }));
          const lowest = openBelow ? [{ to: at[0] ?? 0, points: gains[5] ?? 0 }] : [];
          return { rule: { kind: 'bands', unit: of, bands: [...lowest, ...bands] }, record: { value } };
        }),
    ),
    deduction: fc
      .tuple(written(1, 2), fc.nat(3), count)
      .map(([perCase, free, value]) => ({ rule: { kind: 'deduction', perCase, free }, record: { value } })),
    'count-bands': fc
      .tuple(
        fc.uniqueArray(fc.nat(25), { minLength: 1, maxLength: 5 }),
        fc.array(points, { minLength: 5, maxLength: 5 }),
        count,
      )
      .map(([at, gains, value]) => ({
        rule: { kind: 'count-bands', bands: at.map((atLeast, index) => ({ atLeast, points: gains[index] ?? 0 })) },
        record: { value },
      })),
    'date-bands': fc
      .tuple(
        fc.uniqueArray(day, { minLength: 1, maxLength: 4 }),
        fc.array(points, { minLength: 4, maxLength: 4 }),
        fc.oneof(day, fc.constant(false)),
      )
      .map(([at, gains, value]) => ({
        rule: { kind: 'date-bands', bands: at.map((by, index) => ({ by, points: gains[index] ?? 0 })) },
        record: { value },
      })),
    survey: fc
      .tuple(
        fc.uniqueArray(fc.constantFrom('tot', 'kha', 'kem', 'constructor', 'toString'), { minLength: 1 }),
        fc.array(written(0, 100), { minLength: 5, maxLength: 5 }),
        fc.array(fc.nat(200), { minLength: 5, maxLength: 5 }),
      )
      .map(([ids, weights, answers]) => ({
        rule: {
          kind: 'survey',
          options: ids.map((id, index) => ({ id, name, weight: atMost100(weights[index] ?? 0) })),
        },
        record: { value: Object.fromEntries(ids.map((id, index) => [id, answers[index] ?? 0])) },
      })),
    growth: fc
      .tuple(
        fc.constantFrom('percent' as const, 'difference' as const),
        unit,
        limits,
        fc.array(points, { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        written(-5, 130),
        fc.oneof(written(-5, 130), fc.constant(100)),
        fc.nat(9),
      )
      .map(([how, of, at, gains, strict, other, previous, edge]) => {
        // Now and then right at a limit, in percent and as a difference alike.
        const current = previous === 100 ? (at[edge] ?? 0) + 100 : other;
        return [how, of, at, gains, strict, current, previous] as const;
      })
      .map(([how, of, at, gains, strict, current, previous]) => ({
        rule: {
          kind: 'growth',
          measure: how,
          unit: of,
          bands: at.map((limit, index) => ({
            ...(strict ? { above: limit } : { from: limit }),
            points: gains[index] ?? 0,
          })),
        },
        record: { value: { current, previous } },
      })),
    'external-index': fc.tuple(fc.constantFrom(undefined, 10, 60.5, '1/3'), rate).map(([scale, value]) => ({
      rule: { kind: 'external-index', index: 'SIPAS', ...(scale !== undefined && { scale }) },
      record: { value },
    })),
    formula: fc
      .tuple(
        fc.uniqueArray(fc.constantFrom(...FORMULAS), { minLength: 1, maxLength: 3 }),
        written(0, 30),
        written(0, 30),
        rate,
        fc.constantFrom('a0', 'a1', 'a2', undefined),
      )
      .map(([formulas, x, y, r, choice]) => ({
        rule: {
          kind: 'formula',
          variables: [
            { id: 'x', name },
            { id: 'y', name, unit: 'number' },
            { id: 'r', name, unit: 'percent' },
            { id: 'share', name, expression: 'half / (half + y)' },
            { id: 'half', name, expression: 'x / 2' },
          ],
          alternatives: formulas.map((expression, index) => ({ id: `a${index}`, name, expression })),
        },
        record: { value: { x, y, r } as Readonly<Record<string, number>>, ...(choice !== undefined && { choice }) },
      })),
  };

const atMost100 = (weight: number | string): number | string => (String(weight).startsWith('100.') ? 100 : weight);

const evidence = fc.array(fc.record({ date: day }, { requiredKeys: [] }), { maxLength: 3 });
const treatment = fc.constantFrom('left-out' as const, 'full' as const);

/** Every kind with the same chance, now and then inside one modifier or both. */
const ruled: fc.Arbitrary<Ruled> = fc
  .tuple(
    fc.oneof(...Object.values(RULES)),
    fc.constantFrom('', '', '', 'e', 'n', 'en', 'ne'),
    treatment,
    evidence,
    fc.option(day, { nil: undefined }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([inside, modifiers, how, documents, dueOn, said]) => {
    let { rule, record } = inside;
    for (const modifier of [...modifiers].reverse()) {
      if (modifier === 'n') rule = { kind: 'not-applicable', treatment: how, rule };
      else {
        rule = { kind: 'evidence', rule, ...(dueOn !== undefined && { dueOn }) };
        record = { ...record, evidence: documents };
      }
    }
    if (said < 3) record = { ...record, notApplicable: said === 0 };
    return { rule, record };
  });

/** What people gave, mostly nothing. */
const people = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        self: fc.option(written(0, 3)),
        appraisal1: fc.option(written(-1, 3)),
        appraisal2: written(0, 2),
      },
      { requiredKeys: [] },
    ),
  },
);

/** What is no input of any rule, and what one rule takes for another's. */
const OTHER: readonly unknown[] = [
  undefined,
  null,
  {},
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  200,
  '95%',
  '95,5',
  'chín',
  '',
  '1/0',
  '9'.repeat(31),
  1e308,
  5e-324,
  [],
  [1],
  { x: 1 },
  { current: 1 },
  { numerator: 1 },
  '2021-02-30',
];

const entry = ({ record }: Ruled): fc.Arbitrary<Entry | undefined> =>
  fc.tuple(fc.integer({ min: 0, max: 19 }), people, fc.constantFrom(...OTHER)).map(([dice, given, other]) => {
    if (dice === 0) return undefined;
    if (dice === 1) return other as Entry;
    if (dice === 2) return { ...record, value: other, ...given } as ComponentRecord;
    // A value alone where it can stand alone.
    if (dice < 6 && typeof record.value !== 'object' && record.value !== undefined) return record.value;
    return { ...record, ...given } as ComponentRecord;
  });

interface Branchlet {
  readonly items: readonly (Branchlet | Leaflet)[];
}
interface Leaflet {
  readonly ruled: Ruled;
  readonly entry: Entry | undefined;
  readonly maximum: number | string;
}

const leaflet: fc.Arbitrary<Leaflet> = ruled.chain((of) =>
  fc.record({
    ruled: fc.constant(of),
    entry: entry(of),
    maximum: fc.constantFrom(0.25, 0.5, 1, 1.5, '2', 3, '1/3', 10, '0.1'),
  }),
);
const item = (depth: number): fc.Arbitrary<Branchlet | Leaflet> =>
  depth === 0
    ? leaflet
    : fc.oneof(
        { weight: 2, arbitrary: leaflet },
        { weight: 1, arbitrary: fc.array(item(depth - 1), { minLength: 1, maxLength: 4 }).map((items) => ({ items })) },
      );

const groups = fc.constantFrom(
  undefined,
  { bands: [{ name: 'A', from: 90 }, { name: 'B', from: 80 }, { name: 'C', from: '70%' }, { name: 'D' }] },
  {
    bands: [
      { name: 'Tốt', from: 50, exclusive: true },
      { name: 'Khá', from: '100/3' },
    ],
  },
);
const rounding = fc.constantFrom(
  undefined,
  { digits: 0 },
  { mode: 'half-even' as const },
  { digits: 4, mode: 'floor' as const },
  { digits: 1, mode: 'up' as const },
);

/** A set of up to four levels with any rules, and a sheet for it. */
export const anySheet: fc.Arbitrary<Sheet> = fc
  .tuple(fc.array(item(3), { minLength: 1, maxLength: 5 }), groups, rounding)
  .map(([items, ranks, round]) => {
    const inputs: Record<string, Entry | undefined> = {};
    const made = (of: Branchlet | Leaflet, id: string): Item => {
      if ('items' in of) {
        const under = of.items.map((inside, index) => made(inside, `${id}.${index + 1}`));
        const maximum = under.reduce((sum, { maximum: part }) => plus(sum, exactly(part)), fraction(0n));
        return { id, name, maximum: textOf(maximum), items: under };
      }
      if (of.entry !== undefined) inputs[id] = of.entry;
      return { id, name, maximum: of.maximum, scoredBy: 'self-assessment', rule: of.ruled.rule } satisfies Leaf;
    };
    const areas = items.map((of, index) => made(of, `${index + 1}`));
    const set: CriteriaSet = {
      id: 'bo-tieu-chi',
      name,
      year: 2021,
      provenance: { kind: 'own' },
      ...(ranks && { groups: ranks }),
      ...(round && { rounding: round }),
      areas,
    };
    return { set, inputs };
  });

function exactly(maximum: number | string): ReturnType<typeof fraction> {
  const [top = '', bottom = '1'] = String(maximum).split('/');
  const [whole = '', decimals = ''] = top.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * BigInt(bottom));
}

/** Changes to a sheet: an entry of another leaf put in its place, or taken away. */
export const anyChanges = fc.array(
  fc.array(fc.tuple(fc.nat(200), fc.nat(200), fc.boolean()), { minLength: 1, maxLength: 3 }),
  { maxLength: 6 },
);
