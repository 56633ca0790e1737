import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile';
import { rational } from '../exact/numeral';
import { add, compare, divide, multiply, Rational, signOf, subtract, ZERO } from '../exact/rational';
import type { ComponentRecord, InputValue } from '../inputs';
import type { CriteriaSet, Rule, Unit } from '../model';
import { stepOf } from './backwards';
import { inverseOf } from './invert';
import type { Inverse, Need } from './need';
import { type End, inRange, type Range } from './ranges';

const set = (rule: Rule, maximum: number): CriteriaSet => ({
  id: 'thu',
  name: { vi: 'Bộ tiêu chí thử', en: 'Set for a test' },
  year: 2021,
  provenance: { kind: 'own' },
  areas: [
    {
      id: '1',
      name: { vi: 'Tiêu chí', en: 'Criterion' },
      maximum,
      scoredBy: 'self-assessment',
      rule,
    },
  ],
});

/** Scores a record of the only leaf. */
function scorer(rule: Rule, maximum: number): (record: ComponentRecord) => Rational | string {
  const { score } = compile(set(rule, maximum));
  return (record) => {
    const scored = score({ '1': record });
    const item = scored.item('1');
    return item?.status === 'scored' ? item.points : `${item?.status} ${item?.failure?.kind}`;
  };
}

const WEIGHTS = [100, 60, 20, 0];
const OPTIONS = WEIGHTS.map((weight) => ({
  id: `o${weight}`,
  name: { vi: `Mức ${weight}`, en: `Level ${weight}` },
  weight,
}));

/** Answers whose mean weight is exactly so many percent, by two options that lie around it. */
function answers(mean: Rational): InputValue | undefined {
  const at = WEIGHTS.findIndex((weight) => compare(mean, rational(weight)) >= 0);
  const low = WEIGHTS[at];
  if (low === undefined || compare(mean, rational(100)) > 0) return undefined;
  const high = WEIGHTS[at - 1] ?? low;
  const share = high === low ? ZERO : divide(subtract(mean, rational(low)), rational(high - low));
  const over = String(BigInt(share.n));
  const rest = String(BigInt(share.d) - BigInt(share.n));
  return high === low ? { [`o${low}`]: 1 } : { [`o${high}`]: over, [`o${low}`]: rest };
}

interface Boundary {
  /** An input that meets the need as narrowly as can be. */
  readonly enough: InputValue;
  /** The same, one step of the unit short; absent where there is none. */
  readonly short: InputValue | undefined;
}

/** The narrowest inputs of a need: at each end of each range. */
function boundaries(need: Need, previous: Rational): readonly Boundary[] {
  switch (need.kind) {
    case 'any':
      return [];
    case 'yes':
      return [{ enough: true, short: false }];
    case 'measure':
      return ends(need.ranges, need.unit);
    case 'index':
      return ends([{ from: { value: need.value, inclusive: true } }], 'number');
    case 'growth':
      // That a rate ends at 100% is no threshold of the rule.
      return ends(
        (need.current ?? []).map(({ from }) => (from ? { from } : {})),
        need.unit,
      ).map(({ enough, short }) => ({
        enough: { current: enough as Rational, previous },
        short: short === undefined ? undefined : { current: short as Rational, previous },
      }));
    case 'survey': {
      const enough = answers(need.mean);
      const short = answers(subtract(need.mean, stepOf('percent')));
      return enough === undefined ? [] : [{ enough, short }];
    }
    case 'date':
      return need.days.flatMap(({ from, to }) => [
        ...(to ? [{ enough: to, short: shifted(to, 1) }] : []),
        ...(from ? [{ enough: from, short: shifted(from, -1) }] : []),
      ]);
    case 'formula':
      return [];
    default:
      return need satisfies never;
  }
}

function ends(ranges: readonly Range[], unit: Unit): readonly Boundary[] {
  const step = stepOf(unit);
  const one = ({ from, to }: Range): readonly Boundary[] => [
    ...(from ? [boundary(from, step, { from, ...(to && { to }) })] : []),
    ...(to ? [boundary(to, subtract(ZERO, step), { to, ...(from && { from }) })] : []),
  ];
  // A rate or a count below zero is none.
  return ranges.flatMap(one).map(({ enough, short }) => ({
    enough,
    short: short instanceof Rational && signOf(short) < 0 && unit !== 'number' ? undefined : short,
  }));
}

/** An end that does not belong is met one step inside, if that still is inside. */
function boundary({ value, inclusive }: End, step: Rational, range: Range): Boundary {
  const inside = add(value, step);
  return inclusive || !inRange(inside, range)
    ? { enough: inclusive ? value : middleOf(range), short: inclusive ? subtract(value, step) : value }
    : { enough: inside, short: value };
}

const middleOf = ({ from, to }: Range): Rational =>
  from && to ? multiply(add(from.value, to.value), rational('1/2')) : ZERO;

function shifted(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

const hundredths = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: from * 100, max: to * 100 }).map((whole) => whole / 100);
const unit = fc.constantFrom<Unit>('percent', 'count', 'number');
const points = hundredths(0, 3);

/** Bands that lie side by side or leave gaps, with points that need not rise. */
const bands = fc
  .array(fc.record({ width: hundredths(0, 30), gap: fc.constantFrom(0, 0, 0, 2.5), points }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((parts) =>
    fc.record({ openBelow: fc.boolean(), openAbove: fc.boolean() }).map(({ openBelow, openAbove }) => {
      let at = 0;
      return parts.map((part, index) => {
        const from = at + part.gap;
        const to = Math.round((from + part.width + 0.01) * 100) / 100;
        at = to;
        return {
          points: part.points,
          ...(!(openBelow && index === 0) && { from: Math.round(from * 100) / 100 }),
          ...(!(openAbove && index === parts.length - 1) && { to }),
        };
      });
    }),
  );

const counts = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 5 });
const days = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 4 });
const withPoints = <T>(of: fc.Arbitrary<readonly T[]>): fc.Arbitrary<readonly (readonly [T, number])[]> =>
  of.chain((all) => fc.tuple(...all.map((one) => points.map((at): readonly [T, number] => [one, at]))));

const RULES: Readonly<Record<string, fc.Arbitrary<Rule>>> = {
  'yes-no': fc.constant({ kind: 'yes-no' }),
  linear: fc.constant({ kind: 'linear' }),
  'linear-with-floor': hundredths(0, 100).map((floor) => ({ kind: 'linear-with-floor', floor })),
  'linear-to-target': fc
    .tuple(unit, hundredths(1, 120))
    .map(([of, target]) => ({ kind: 'linear-to-target', unit: of, target })),
  'linear-between': fc
    .tuple(unit, hundredths(0, 100), hundredths(0, 100))
    .filter(([, low, high]) => low !== high)
    .map(([of, low, high]) => ({ kind: 'linear-between', unit: of, low, high })),
  deduction: fc
    .tuple(hundredths(0, 1), fc.integer({ min: 0, max: 3 }))
    .map(([perCase, free]) => ({ kind: 'deduction', perCase: perCase + 0.01, free })),
  bands: fc.tuple(unit, bands).map(([of, all]) => ({ kind: 'bands', unit: of, bands: all })),
  'count-bands': withPoints(counts).map((all) => ({
    kind: 'count-bands',
    bands: all.map(([atLeast, at]) => ({ atLeast, points: at })),
  })),
  'date-bands': withPoints(days).map((all) => ({
    kind: 'date-bands',
    bands: all.map(([day, at]) => ({ by: shifted('2021-06-30', day) as '2021-06-30', points: at })),
  })),
  survey: fc.constant({ kind: 'survey', options: OPTIONS }),
  growth: fc
    .tuple(
      unit,
      fc.constantFrom('percent' as const, 'difference' as const),
      fc.array(fc.record({ strict: fc.boolean(), limit: hundredths(-20, 40), points }), { minLength: 1, maxLength: 4 }),
    )
    .map(([of, measure, all]) => ({
      kind: 'growth',
      unit: of,
      measure,
      bands: all.map(({ strict, limit, points: at }) => ({ [strict ? 'above' : 'from']: limit, points: at })),
    })),
  'external-index': hundredths(1, 100).map((scale) => ({ kind: 'external-index', index: 'SIPAS', scale })),
};

/** The rule inside the modifier. */
const scoring = (rule: Rule): Rule => (rule.kind === 'evidence' ? rule.rule : rule);

const PROVED: ComponentRecord = { evidence: [{ date: '2021-12-01' }] };

describe.each(Object.entries(RULES))('%s, read backwards', (_, rules) => {
  const previous = rational(40);
  const record: ComponentRecord = { ...PROVED, value: { current: 41, previous } };
  const given = fc.tuple(
    rules.chain((rule) => fc.constantFrom<Rule>(rule, { kind: 'evidence', rule, dueOn: '2021-12-31' })),
    hundredths(1, 3).filter((maximum) => maximum > 0),
    fc.integer({ min: 1, max: 997 }),
  );
  const inverse = (rule: Rule, maximum: number): Inverse => {
    const read = inverseOf(rule, rational(maximum), record);
    if (read.kind === 'unknown') throw new Error('this kind can be read backwards');
    return read;
  };

  it('says an input that really reaches the points, and one step less does not', () => {
    fc.assert(
      fc.property(given, ([rule, maximum, part]) => {
        const { reach, need } = inverse(rule, maximum);
        const pointsOf = scorer(rule, maximum);
        const wanted = divide(multiply(reach.most, rational(part)), rational(997));
        if (signOf(wanted) <= 0) return;
        const level = reach.atLeast(wanted);
        expect(level).toBeDefined();
        if (!level) return;
        expect(compare(level, wanted)).toBeGreaterThanOrEqual(0);
        const found = boundaries(need(level), previous);
        let met = false;
        for (const { enough, short } of found) {
          const reached = pointsOf({ ...PROVED, value: enough });
          expect(reached).toBeInstanceOf(Rational);
          if (reached instanceof Rational) expect(compare(reached, level)).toBeGreaterThanOrEqual(0);
          if (reached instanceof Rational && compare(reached, level) === 0) met = true;
          const missed = short === undefined ? ZERO : pointsOf({ ...PROVED, value: short });
          if (missed instanceof Rational) expect(compare(missed, level)).toBeLessThan(0);
        }
        // The level itself can be had. In bands it is had somewhere, not always at an end of what is enough.
        if (!('bands' in scoring(rule)) && found.length > 0) expect(met).toBe(true);
      }),
    );
  });

  it('says which points can be had at all: whatever the input, it scores one of them', () => {
    const values: fc.Arbitrary<InputValue> = fc.oneof(
      fc.boolean(),
      hundredths(0, 130),
      fc.integer({ min: 0, max: 150 }),
      fc.integer({ min: -40, max: 200 }).map((day) => shifted('2021-06-30', day)),
      fc.dictionary(fc.constantFrom('o100', 'o60', 'o20', 'o0'), fc.integer({ min: 0, max: 90 })),
      hundredths(0, 100).map((current) => ({ current, previous: 40 })),
      fc.integer({ min: 0, max: 99 }).map((current) => ({ current, previous: 40 })),
    );
    fc.assert(
      fc.property(given, fc.array(values, { minLength: 20, maxLength: 20 }), ([rule, maximum], tried) => {
        const { reach } = inverse(rule, maximum);
        const pointsOf = scorer(rule, maximum);
        const inside = scoring(rule);
        const counted = 'unit' in inside && inside.unit === 'count';
        for (const value of tried) {
          if (counted && typeof value === 'number' && !Number.isInteger(value)) continue;
          const had = pointsOf({ ...PROVED, value });
          if (!(had instanceof Rational) || (counted && typeof value === 'object')) continue;
          expect(compare(had, reach.most)).toBeLessThanOrEqual(0);
          const level = reach.atLeast(had);
          expect(level && compare(level, had)).toBe(0);
          const above = reach.above(had);
          if (above) expect(compare(above, had)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
