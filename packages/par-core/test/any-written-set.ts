import fc from 'fast-check';
import type { Provenance } from '../src/directive/model';
import { usualScorer } from '../src/formats/criteria/meaning/items';
import { canonical } from '../src/formats/read-exact';
import { problemsOf } from '../src/scoring/compile';
import { readNumeral } from '../src/scoring/exact/numeral';
import { add, ZERO } from '../src/scoring/exact/rational';
import type { CriteriaSet, Item, Leaf, Numeral, RankGroup, Rule, Unit } from '../src/scoring/model';

/*
 * Any criteria set that `compile` takes and a file can say, with numbers as a file keeps them.
 */

const words = fc.constantFrom(
  'Kế hoạch cải cách hành chính',
  'Hồ sơ: trễ hạn, quá hạn #2',
  '“Một cửa” - liên thông',
  'true',
  '1.10',
  '- danh sách',
  'có',
  '{ a: b }',
  "it's",
  'mã',
  '95,5%',
  'null',
);
const bilingual = fc.oneof(
  words.map((vi) => ({ vi, en: vi })),
  fc.record({ vi: words, en: words }),
);
const provenance: fc.Arbitrary<Provenance> = fc.oneof(
  fc.constantFrom('Phụ lục Quyết định 1149/QĐ-BNV', 'tự đặt', 'own', 'Bảng 2: điểm').map((source) => ({
    kind: 'sourced' as const,
    source,
  })),
  fc.record({ kind: fc.constant('inferred' as const), source: words, how: bilingual }),
  fc.constantFrom({ kind: 'own' } as const, { kind: 'unverified' } as const),
  bilingual.map((note) => ({ kind: 'unverified' as const, note })),
);
const day = fc.constantFrom(
  '2022-12-31',
  '2023-01-15',
  '2023-06-30',
  '2023-12-15',
  '2024-02-29',
) as fc.Arbitrary<`${number}-${number}-${number}`>;

const kept = (value: Numeral): Numeral => canonical(value) ?? value;
/** A number above zero, of few digits or many, or without an end as a decimal. */
const positive: fc.Arbitrary<Numeral> = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map((n) => n / 4),
  fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000),
  fc.constantFrom('1/3', '22/7', '0.123456789012345678901234567', '12345678901234567890.5', 0.0000001).map(kept),
);
const points = fc.oneof(fc.constant(0 as Numeral), positive);
const share = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
  fc.constantFrom('200/3', '66.666666666666666666').map(kept),
);
const unit = fc.constantFrom<Unit>('percent', 'count', 'number');
/** Whole numbers from the lowest up. */
const rising = (length: number): fc.Arbitrary<readonly number[]> =>
  fc
    .uniqueArray(fc.integer({ min: -50, max: 150 }), { minLength: length, maxLength: length })
    .map((all) => [...all].sort((a, b) => a - b));

const bands: fc.Arbitrary<Rule> = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc
    .tuple(
      unit,
      rising(count + 1),
      fc.array(points, { minLength: count, maxLength: count }),
      fc.boolean(),
      fc.boolean(),
    )
    .map(
      ([of, limits, given, low, high]): Rule => ({
        kind: 'bands',
        unit: of,
        bands: given.map((value, index) => ({
          ...((index > 0 || low) && { from: limits[index] as number }),
          ...((index < count - 1 || high) && { to: limits[index + 1] as number }),
          points: value,
        })),
      }),
    ),
);

const options = fc.uniqueArray(fc.constantFrom('tot', 'kha', 'true', '1', 'constructor', 'không rõ'), { minLength: 1 });

const formula: fc.Arbitrary<Rule> = fc
  .tuple(fc.boolean(), bilingual, fc.option(unit, { nil: undefined }), fc.constantFrom('x', 'hồ_sơ', 'constructor'))
  .map(([one, name, of, x]): Rule => {
    const variables = [
      { id: x, name, ...(of && { unit: of }) },
      { id: 'r', name: { vi: 'r', en: 'r' }, expression: `if(${x} >= 50%, 1,\n  ${x} / 2)` },
    ];
    const alternatives = one
      ? [{ id: 'cong-thuc', name: { vi: 'Công thức', en: 'Formula' }, expression: `min(1, r) × ${x} # không` }]
      : [
          { id: 'a', name, expression: `r + ${x} * 0.5` },
          { id: 'b', name: { vi: 'b', en: 'b' }, expression: `"r"` },
        ];
    const sound = alternatives.map((each) => ({ ...each, expression: each.expression.replace(/ #.*|"/gu, '') }));
    return { kind: 'formula', variables, alternatives: sound };
  });

const scoring: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Rule>({ kind: 'yes-no' }, { kind: 'linear' }),
  bands,
  share.map((floor): Rule => ({ kind: 'linear-with-floor', floor })),
  fc.record({ unit, target: positive }).map((rest): Rule => ({ kind: 'linear-to-target', ...rest })),
  fc.tuple(unit, rising(2), fc.boolean()).map(
    ([of, [low = 0, high = 1], falls]): Rule => ({
      kind: 'linear-between',
      unit: of,
      low: falls ? high : low,
      high: falls ? low : high,
    }),
  ),
  fc
    .tuple(positive, fc.option(fc.nat({ max: 5 }), { nil: undefined }))
    .map(([perCase, free]): Rule => ({ kind: 'deduction', perCase, ...(free !== undefined && { free }) })),
  fc
    .uniqueArray(fc.tuple(fc.nat({ max: 2000 }), points), { minLength: 1, maxLength: 4, selector: ([at]) => at })
    .map((all): Rule => ({ kind: 'count-bands', bands: all.map(([atLeast, value]) => ({ atLeast, points: value })) })),
  fc
    .uniqueArray(fc.tuple(day, points), { minLength: 1, maxLength: 4, selector: ([at]) => at })
    .map((all): Rule => ({ kind: 'date-bands', bands: all.map(([by, value]) => ({ by, points: value })) })),
  fc.tuple(options, bilingual, share).map(
    ([ids, name, weight]): Rule => ({
      kind: 'survey',
      options: ids.map((id, index) => ({ id, name: index === 0 ? { vi: id, en: id } : name, weight })),
    }),
  ),
  fc.tuple(fc.constantFrom('percent' as const, 'difference' as const), unit, rising(2), points).map(
    ([measure, of, [low = 0, high = 1], value]): Rule => ({
      kind: 'growth',
      measure,
      unit: of,
      bands: [
        { from: high, points: value },
        { above: low, points: value },
      ],
    }),
  ),
  fc
    .tuple(words, fc.option(positive, { nil: undefined }))
    .map(([index, scale]): Rule => ({ kind: 'external-index', index, ...(scale !== undefined && { scale }) })),
  formula,
);

const rule: fc.Arbitrary<Rule> = fc
  .tuple(
    scoring,
    fc.option(fc.option(day, { nil: undefined }), { nil: null }),
    fc.constantFrom(undefined, 'left-out', 'full'),
  )
  .map(([inner, dueOn, treatment]): Rule => {
    const proved: Rule = dueOn === null ? inner : { kind: 'evidence', ...(dueOn && { dueOn }), rule: inner };
    return treatment === undefined
      ? proved
      : { kind: 'not-applicable', treatment: treatment as 'left-out' | 'full', rule: proved };
  });

function innermost(of: Rule): Exclude<Rule, { kind: 'evidence' | 'not-applicable' }> {
  return of.kind === 'evidence' || of.kind === 'not-applicable' ? innermost(of.rule) : of;
}

type Grown = (id: string) => Item;

const leaf: fc.Arbitrary<Grown> = fc
  .record({
    name: bilingual,
    maximum: positive,
    rule,
    scorer: fc.constantFrom(undefined, 'self-assessment' as const, 'survey' as const, 'external' as const),
    said: fc.option(provenance, { nil: undefined }),
    ruleSaid: fc.option(provenance, { nil: undefined }),
    note: fc.option(bilingual, { nil: undefined }),
    takes: fc.constantFrom(undefined, 'indicator:initiatives', 'tasks-on-time'),
  })
  .map(
    ({ name, maximum, rule: own, scorer, said, ruleSaid, note, takes }) =>
      (id): Leaf => ({
        id,
        name,
        maximum,
        scoredBy: scorer ?? usualScorer(innermost(own).kind),
        rule: own,
        ...(said && { provenance: said }),
        ...(ruleSaid && { ruleProvenance: ruleSaid }),
        ...(note && { note }),
        ...(takes && { takes }),
      }),
  );

const item = (depth: number): fc.Arbitrary<Grown> =>
  depth === 0
    ? leaf
    : fc.oneof(
        { weight: 2, arbitrary: leaf },
        {
          weight: 1,
          arbitrary: fc
            .tuple(
              bilingual,
              fc.option(provenance, { nil: undefined }),
              fc.array(item(depth - 1), { minLength: 1, maxLength: 3 }),
            )
            .map(([name, said, under]) => (id: string): Item => {
              const items = under.map((grow, index) => grow(`${id}.${index + 1}`));
              return { id, name, maximum: sumOf(items), ...(said && { provenance: said }), items };
            }),
        },
      );

function sumOf(items: readonly Item[]): Numeral {
  let sum = ZERO;
  for (const { maximum } of items) {
    const read = readNumeral(maximum);
    if (typeof read !== 'string') sum = add(sum, read);
  }
  return kept(String(sum)) as Numeral;
}

const groups: fc.Arbitrary<readonly RankGroup[]> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 }), fc.boolean(), words)
  .map(([limits, exclusive, last]) => [
    ...[...limits]
      .sort((a, b) => b - a)
      .map((from, index): RankGroup => ({ name: `Loại ${index}`, from, ...(exclusive && { exclusive }) })),
    { name: last },
  ]);

/** Any set. */
export const anySet: fc.Arbitrary<CriteriaSet> = fc
  .record({
    name: bilingual,
    year: fc.integer({ min: 2015, max: 2030 }),
    provenance,
    note: fc.option(bilingual, { nil: undefined }),
    validFrom: fc.option(day, { nil: undefined }),
    rounding: fc.option(
      fc.record({
        digits: fc.nat({ max: 10 }),
        mode: fc.constantFrom('half-even' as const, 'down' as const, 'floor' as const),
      }),
      { nil: undefined },
    ),
    decision: fc.option(fc.record({ reference: words, date: day, title: bilingual }), { nil: undefined }),
    groups: fc.option(fc.record({ bands: groups, provenance }), { nil: undefined }),
    areas: fc.array(item(3), { minLength: 1, maxLength: 3 }),
  })
  .map(({ areas, note, validFrom, rounding, decision, groups: ranked, ...rest }) => ({
    id: 'vinh-ha-2023',
    ...rest,
    ...(validFrom && { validFrom }),
    ...(decision && { decision }),
    ...(note && { note }),
    ...(rounding && { rounding }),
    ...(ranked && { groups: ranked }),
    areas: areas.map((grow, index) => grow(`${index + 1}`)),
  }))
  // The sum of two numbers of thirty digits may have more.
  .filter((set: CriteriaSet) => problemsOf(set).length === 0);
