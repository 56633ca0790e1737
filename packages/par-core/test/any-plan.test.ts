import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  type ComponentRecord,
  compare,
  compile,
  divide,
  type Inputs,
  type InputValue,
  multiply,
  type Quantity,
  Rational,
  type Rule,
  rational,
  type SurveyRule,
  subtract,
} from '../src/scoring/index';
import { ownValue } from '../src/scoring/inputs';
import {
  differenceText,
  type Need,
  needFor,
  openPoints,
  planFor,
  planText,
  type Range,
  reachablePoints,
  scoreDifference,
} from '../src/scoring/plan';
import { anySheet } from './any-sheet';

/** The rule that scores, inside its modifiers. */
const scoring = (rule: Rule): Rule =>
  rule.kind === 'evidence' || rule.kind === 'not-applicable' ? scoring(rule.rule) : rule;

/** A number at the end of the first range, or close to it where the end does not belong. */
function within([range]: readonly Range[]): Rational {
  const { from, to } = range ?? {};
  if (from?.inclusive) return from.value;
  if (to?.inclusive) return to.value;
  if (from && to) return divide(add(from.value, to.value), rational(2));
  if (from) return add(from.value, rational('0.01'));
  return to ? subtract(to.value, rational('0.01')) : rational(0);
}

/** Answers with just that mean, by two options whose weights lie around it. */
function answers({ options }: SurveyRule, mean: Rational): Readonly<Record<string, Quantity>> {
  const weights = options
    .map(({ id, weight }) => ({ id, weight: rational(weight) }))
    .sort((a, b) => compare(a.weight, b.weight));
  const high = weights.find(({ weight }) => compare(weight, mean) >= 0);
  const low = weights.filter(({ weight }) => compare(weight, mean) <= 0).at(-1);
  if (!high || !low) throw new RangeError('no answers have this mean');
  if (compare(high.weight, low.weight) === 0) return { [high.id]: 1 };
  const share = divide(subtract(mean, low.weight), subtract(high.weight, low.weight));
  const [over, under] = [BigInt(share.n), BigInt(share.d)];
  return { [high.id]: new Rational(over, 1n), [low.id]: new Rational(under - over, 1n) };
}

function inputFor(need: Need, rule: Rule, before: unknown): InputValue {
  switch (need.kind) {
    case 'any':
      throw new RangeError('a step is never for what is had anyway');
    case 'yes':
      return true;
    case 'measure':
      return within(need.ranges);
    case 'index':
      return need.value;
    case 'date':
      return need.days[0]?.to ?? false;
    case 'survey':
      return answers(rule as SurveyRule, need.mean);
    case 'growth': {
      const previous = need.previous ?? rational(50);
      if (need.current) return { current: within(need.current), previous };
      const growth = within(need.growth);
      const grown = need.measure === 'difference' ? growth : divide(multiply(previous, growth), rational(100));
      return { current: add(previous, grown), previous };
    }
    case 'formula': {
      const [variable] = need.variables;
      const others = typeof before === 'object' && before !== null ? before : {};
      return { ...others, ...(variable && { [variable.id]: within(variable.ranges) }) };
    }
    default:
      return need satisfies never;
  }
}

describe('any set and any sheet', () => {
  const cases = fc.tuple(anySheet, fc.integer({ min: 50, max: 100 }), fc.constantFrom('fixed', 'open', 'open'));

  it('a plan is what it says: its steps carried out bring the points, and it is told in words', () => {
    let tried = 0;
    fc.assert(
      fc.property(cases, ([{ set, inputs }, target, appraised]) => {
        const { score, item } = compile(set);
        const now = score(inputs);
        const plan = planFor(now, { target, appraised });
        const done: Record<string, ComponentRecord> = {};
        for (const { id, need, to, from } of plan.steps) {
          expect(compare(to, from)).toBeGreaterThan(0);
          const leaf = item(id)?.item;
          if (!leaf || !('rule' in leaf)) throw new Error(id);
          const before = ownValue(inputs, id) as ComponentRecord;
          const value = inputFor(need, scoring(leaf.rule), before.value);
          const { by } = need.evidence ?? {};
          const choice = need.kind === 'formula' ? need.alternative : undefined;
          done[id] = { value, choice, evidence: [by ? { date: by } : {}] };
          const after = score({ [id]: done[id] }).item(id);
          expect([id, after?.status]).toEqual([id, 'scored']);
          expect(after && compare(after.points, to)).toBeGreaterThanOrEqual(0);
          tried++;
        }
        const after = score({ ...inputs, ...done } as Inputs);
        expect(compare(after.total.points, plan.points.after)).toBeGreaterThanOrEqual(0);
        if (plan.reached) {
          expect(compare(after.total.index ?? rational(-1), rational(target))).toBeGreaterThanOrEqual(0);
        }
        for (const language of ['vi', 'en'] as const) {
          expect(planText(plan, { language })).not.toMatch(/\{\w+\}|undefined|\[object/u);
          expect(differenceText(scoreDifference(now, after), { language })).not.toMatch(/\{\w+\}|undefined|\[object/u);
        }
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(200);
  });

  it('open points are the maximum less what is won, and what they take is within reach', () => {
    fc.assert(
      fc.property(anySheet, ({ set, inputs }) => {
        const now = compile(set).score(inputs);
        const open = openPoints(now);
        open.forEach(({ id, points, won, maximum, most, next, unknown }, at) => {
          expect(String(add(points, won))).toBe(String(maximum));
          const before = open[at - 1];
          if (before) expect(compare(before.points, points)).toBeGreaterThanOrEqual(0);
          if (most && next) expect(compare(most.points, next.points)).toBeGreaterThanOrEqual(0);
          if (next) expect(compare(next.points, won)).toBeGreaterThan(0);
          const reach = reachablePoints(now, id);
          expect(Array.isArray(reach)).toBe(unknown === undefined);
          if (most) expect(needFor(now, id, most.points)).toEqual(most.need);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('nothing that somebody may hand in makes them throw', () => {
    // Made inside: an input that throws cannot be printed either.
    const hidden = {
      get value(): never {
        throw new Error('không đọc được');
      },
    };
    const circle: unknown[] = [];
    circle.push(circle);
    const handedIn = (of: unknown): unknown => (of === 'hidden' ? hidden : of === 'circle' ? circle : of);
    const anything = fc.oneof(
      { weight: 8, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true }) },
      { weight: 2, arbitrary: fc.constantFrom('hidden', 'circle') },
    );
    fc.assert(
      fc.property(anySheet, anything, anything, ({ set }, one, other) => {
        const { score, leaves } = compile(set);
        const sheet = (of: unknown): Inputs =>
          Object.fromEntries(leaves.map(({ item }) => [item.id, handedIn(of)])) as Inputs;
        const [a, b] = [score(sheet(one)), score(sheet({ value: handedIn(other), evidence: handedIn(other) }))];
        for (const now of [a, b]) {
          expect(() => planText(planFor(now, { target: 90, appraised: 'open' }), { language: 'vi' })).not.toThrow();
          expect(() => openPoints(now, { today: '2021-12-20' })).not.toThrow();
        }
        expect(() => differenceText(scoreDifference(a, b), { language: 'en' })).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });
});
