import fc from 'fast-check';
import type { CalendarDate } from '../src/directive/model';
import {
  add,
  type ComponentRecord,
  type CriteriaSet,
  type Item,
  type Leaf,
  type Numeral,
  type Rule,
  rational,
  type SurveyOption,
  toDecimal,
} from '../src/scoring/index';

/** A number as a decision prints it: at most two decimals, above zero. */
const printed = fc.integer({ min: 1, max: 2000 }).map((hundredths) => toDecimal(rational(`${hundredths}/100`)));
const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const points: fc.Arbitrary<Numeral> = fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100);
const count = fc.integer({ min: 0, max: 60 });
const day = fc
  .tuple(fc.integer({ min: 2020, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(
    ([year, month, date]) =>
      `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as CalendarDate,
  );
const unit = fc.constantFrom('percent', 'count', 'number');
const named = (id: string) => ({ vi: `Mục ${id}`, en: `Item ${id}` });

const bands = fc.uniqueArray(fc.integer({ min: 0, max: 12_000 }), { minLength: 1, maxLength: 5 }).chain((limits) => {
  const ends = limits.sort((a, b) => a - b).map((limit) => limit / 100);
  return fc.array(points, { minLength: ends.length + 1, maxLength: ends.length + 1 }).map((each) =>
    each.map((of, index) => ({
      ...(index > 0 && { from: ends[index - 1] as number }),
      ...(index < ends.length && { to: ends[index] as number }),
      points: of,
    })),
  );
});

const FORMULAS = [
  'x / y * 2',
  'min(2, x / max(y, 1))',
  'if(x >= 50%; x * 2; round(z / 3; 1))',
  '-abs(x - z) + 1.5',
  '(x + t) / 3 - t * t',
  'if(t <> x, if(y < 10, t, 2 * (t - 1)), 1/3)',
];

const scoring: fc.Arbitrary<Rule> = fc.oneof(
  fc.constant({ kind: 'yes-no' } as const),
  fc.record({ kind: fc.constant('bands' as const), unit, bands }),
  fc.constant({ kind: 'linear' } as const),
  fc.record({ kind: fc.constant('linear-with-floor' as const), floor: percent }),
  fc.record({ kind: fc.constant('linear-to-target' as const), unit, target: printed }),
  fc
    .record({ kind: fc.constant('linear-between' as const), unit, low: percent, high: percent })
    .filter(({ low, high }) => low !== high),
  fc.record({ kind: fc.constant('deduction' as const), perCase: printed, free: fc.integer({ min: 0, max: 3 }) }),
  fc.record({
    kind: fc.constant('count-bands' as const),
    bands: fc.uniqueArray(fc.record({ atLeast: count, points }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ atLeast }) => atLeast,
    }),
  }),
  fc.record({
    kind: fc.constant('date-bands' as const),
    bands: fc.uniqueArray(fc.record({ by: day, points }), { minLength: 1, maxLength: 4, selector: ({ by }) => by }),
  }),
  fc.record({
    kind: fc.constant('survey' as const),
    options: fc
      .tuple(percent, percent, percent)
      .map((weights): readonly SurveyOption[] =>
        weights.map((weight, index) => ({ id: `o${index}`, name: named(`o${index}`), weight })),
      ),
  }),
  fc.record({
    kind: fc.constant('growth' as const),
    measure: fc.constantFrom('percent', 'difference'),
    unit,
    bands: fc.array(
      fc.oneof(
        fc.record({ from: fc.integer({ min: -50, max: 50 }), points }),
        fc.record({ above: fc.integer({ min: -50, max: 50 }), points }),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.record({ kind: fc.constant('external-index' as const), index: fc.constant('SIPAS'), scale: printed }),
  fc
    .record({
      expressions: fc.uniqueArray(fc.constantFrom(...FORMULAS), { minLength: 1, maxLength: 3 }),
      unit,
    })
    .map(({ expressions, unit: of }) => ({
      kind: 'formula' as const,
      variables: [
        { id: 'x', name: named('x'), unit: of },
        { id: 'y', name: named('y'), unit: 'count' as const },
        { id: 'z', name: named('z') },
        { id: 't', name: named('t'), unit: 'percent' as const, expression: 'x / y' },
      ],
      alternatives: expressions.map((expression, index) => ({ id: `a${index}`, name: named(`a${index}`), expression })),
    })),
);

/** Any rule a leaf may have, with and without its modifiers. */
const anyRule: fc.Arbitrary<Rule> = fc
  .tuple(scoring, fc.boolean(), fc.option(day, { nil: undefined }), fc.option(fc.constantFrom('left-out', 'full')))
  .map(([inner, evidence, dueOn, treatment]) => {
    const proved: Rule = evidence ? { kind: 'evidence', rule: inner, ...(dueOn !== undefined && { dueOn }) } : inner;
    return treatment === null ? proved : { kind: 'not-applicable', treatment, rule: proved };
  });

const number = fc.oneof(
  percent,
  count,
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom('95.5%', '1/3', '-0.25', '120', '0.000001'),
);
const ratio = fc.record({ numerator: count, denominator: fc.integer({ min: 0, max: 60 }) });
/** What people write by mistake. */
const garbage = fc.constantFrom<unknown[]>(
  Number.NaN,
  Number.POSITIVE_INFINITY,
  'có',
  '95,5%',
  '',
  '2021-02-30',
  '1'.repeat(40),
  true,
  null,
  { numerator: 1 },
  { constructor: 1 },
  [],
);

const rateOrNumber = fc.oneof({ weight: 3, arbitrary: number }, { weight: 2, arbitrary: ratio });

function valueFor(rule: Rule): fc.Arbitrary<unknown> {
  switch (rule.kind) {
    case 'evidence':
    case 'not-applicable':
      return valueFor(rule.rule);
    case 'yes-no':
      return fc.boolean();
    case 'date-bands':
      return fc.oneof({ weight: 5, arbitrary: day }, { weight: 1, arbitrary: fc.constant(false) });
    case 'deduction':
    case 'count-bands':
      return count;
    case 'survey':
      return fc.record({ o0: count, o1: count, o2: count }, { requiredKeys: [] });
    case 'growth':
      return fc.record({ current: rateOrNumber, previous: rateOrNumber });
    case 'formula':
      return fc.record({ x: rateOrNumber, y: count, z: number }, { requiredKeys: ['x', 'y'] });
    default:
      return rateOrNumber;
  }
}

function recordOf(rule: Rule): fc.Arbitrary<ComponentRecord> {
  const given = fc.option(fc.oneof({ weight: 9, arbitrary: number }, { weight: 1, arbitrary: garbage }), {
    nil: undefined,
    freq: 3,
  });
  return fc
    .record({
      value: fc.oneof(
        { weight: 12, arbitrary: valueFor(rule) },
        { weight: 1, arbitrary: garbage },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
      choice: fc.constantFrom(undefined, 'a0', 'a0', 'a1', 'a9'),
      self: given,
      appraisal1: given,
      appraisal2: given,
      explanation: fc.constantFrom(undefined, 'Đã khắc phục'),
      evidence: fc.option(fc.array(fc.record({ date: fc.option(day, { nil: undefined }) }), { maxLength: 2 }), {
        nil: undefined,
      }),
      notApplicable: fc.constantFrom(undefined, undefined, true, false),
    })
    .map((record) => record as ComponentRecord);
}

const anyLeaf = fc
  .tuple(anyRule, printed)
  .chain(([rule, maximum]) => recordOf(rule).map((record) => ({ rule, maximum, record })));

/** A set of areas with leaves of any kind, and a sheet for it. */
export interface AnySheet {
  readonly set: CriteriaSet;
  readonly inputs: Readonly<Record<string, ComponentRecord>>;
}

/** Any set, and what an agency may write for it. */
export const anySheet: fc.Arbitrary<AnySheet> = fc
  .array(fc.array(anyLeaf, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((areas) => {
    const inputs: Record<string, ComponentRecord> = {};
    const items = areas.map((leaves, area): Item => {
      const made = leaves.map(({ rule, maximum, record }, index): Leaf => {
        const id = `${area + 1}.${index + 1}`;
        inputs[id] = record;
        return { id, name: named(id), maximum, scoredBy: 'self-assessment', rule };
      });
      const sum = made.reduce((all, { maximum }) => add(all, rational(maximum)), rational(0));
      return { id: String(area + 1), name: named(String(area + 1)), maximum: String(sum), items: made };
    });
    const set: CriteriaSet = {
      id: 'any',
      name: named('any'),
      year: 2021,
      provenance: { kind: 'unverified' },
      groups: { bands: [{ name: 'Tốt', from: 80 }, { name: 'Yếu' }] },
      areas: items,
    };
    return { set, inputs };
  });
