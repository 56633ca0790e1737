import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleInputs, sampleSet } from '../../../test/plan-set';
import { type CompiledSet, compile } from '../compile';
import { rational } from '../exact/numeral';
import { add, compare, divide, HUNDRED, multiply, type Rational, subtract, ZERO } from '../exact/rational';
import type { ComponentRecord, Inputs, InputValue } from '../inputs';
import type { CriteriaSet, Leaf, Rule } from '../model';
import type { Need } from '../rules/need';
import { recordOf } from '../score';
import { type Goal, GoalError, problemsOfGoal } from './goal';
import { type Plan, planFor } from './plan';

const compiled = compile(sampleSet);
const score = compiled.score(sampleInputs);

const steps = (plan: Plan): readonly string[] => plan.steps.map(({ id, from, to }) => `${id}: ${from} → ${to}`);
const kept = (plan: Plan): readonly string[] => plan.untouched.map(({ id, reason }) => `${id} ${reason}`);

/** An input that meets a need as narrowly as can be. */
function inputFor(need: Need): InputValue {
  const first = (of: Extract<Need, { kind: 'measure' }>['ranges']): Rational =>
    of[0]?.from?.value ?? of[0]?.to?.value ?? ZERO;
  switch (need.kind) {
    case 'any':
    case 'yes':
      return true;
    case 'measure':
      return first(need.ranges);
    case 'index':
      return need.value;
    case 'date':
      return need.days[0]?.to ?? false;
    case 'growth':
      return { current: first(need.current ?? need.growth), previous: need.previous ?? rational(1) };
    case 'survey':
      return { tot: String(BigInt(need.mean.n)), kem: String(BigInt(need.mean.d) * 100n - BigInt(need.mean.n)) };
    case 'formula':
      return Object.fromEntries(need.variables.slice(0, 1).map(({ id, ranges }) => [id, first(ranges)]));
    default:
      return need satisfies never;
  }
}

/** The sheet after the steps of a plan: their inputs as they are needed, nothing that people gave before. */
function carriedOut({ steps: of }: Plan, inputs: Inputs): Inputs {
  const done = of.map(({ id, need }): readonly [string, ComponentRecord] => {
    const before = recordOf(inputs[id]);
    const value = inputFor(need);
    const whole = need.kind === 'formula' ? { ...(before.value as object), ...(value as object) } : value;
    const { by } = need.evidence ?? {};
    return [id, { value: whole as InputValue, evidence: [by ? { date: by } : {}] }];
  });
  return { ...inputs, ...Object.fromEntries(done) };
}

describe('a plan for an agency', () => {
  it('chooses the fewest leaves where all cost the same, and says how far each has to go', () => {
    const plan = planFor(score, { target: 80 });
    expect(steps(plan)).toEqual(['1.3: 0 → 1', '3.2: 0 → 2', '8.2: 0 → 2.5', '8.3: 0 → 1']);
    expect([plan.reached, plan.optimal, String(plan.index), String(plan.cost)]).toEqual([true, true, '80', '4']);
  });

  it('lowers the last of them to what the target asks for', () => {
    const plan = planFor(score, { target: 79 });
    expect(steps(plan)).toEqual(['1.3: 0 → 1', '3.2: 0 → 2', '8.2: 0 → 2.31', '8.3: 0 → 1']);
    expect(String(plan.index)).toBe('79');
  });

  it('takes what is cheap instead of what is much', () => {
    const costs = { '8.2': 10, '3.2': 10, '8.3': 0.25, '1.3': 0.25, '3.4': 0.25 };
    expect(steps(planFor(score, { target: 55, costs }))).toEqual(['1.3: 0 → 1', '8.3: 0 → 0.75']);
  });

  it('reaches the target exactly as it is printed in the goal: 80 is not 79,996', () => {
    const plan = planFor(score, { target: '79.996' });
    expect(String(plan.index)).toBe('79.996');
    expect(planFor(compiled.score(carriedOut(plan, sampleInputs)), { target: 80 }).steps).toHaveLength(1);
  });

  it('leaves frozen what is frozen, alone or with all that stands under it', () => {
    const frozen = ['1', '8.2'];
    const plan = planFor(score, { target: 60, frozen });
    expect(plan.steps.every(({ id }) => !id.startsWith('1.') && id !== '8.2')).toBe(true);
    expect(kept(plan)).toEqual([
      '1.1 frozen',
      '1.2 frozen',
      '1.3 frozen',
      '1.4 frozen',
      '3.5 not-applicable',
      '8.1 appraised',
      '8.2 frozen',
    ]);
  });

  it('takes the points of an appraisal as they are, unless asked', () => {
    expect(planFor(score, { target: 94 }).steps.some(({ id }) => id === '8.1')).toBe(false);
    const open = planFor(score, { target: 99, appraised: 'open' });
    const step = open.steps.find(({ id }) => id === '8.1');
    expect([step?.stage, String(step?.computed)]).toEqual(['appraisal-1', '2.22']);
  });

  it('says the most that can be had where the target is out of reach', () => {
    const plan = planFor(score, { target: 99 });
    expect([plan.reached, plan.optimal, plan.steps.length]).toEqual([false, true, 10]);
    expect(String(plan.index)).toBe(String(divide(rational(1800), rational(19))));
    expect(String(compiled.score(carriedOut(plan, sampleInputs)).total.points)).toBe(String(plan.points.after));
  });

  it('has nothing to do where the target is reached', () => {
    const plan = planFor(score, { target: 45 });
    expect([plan.reached, plan.optimal, plan.steps.length, String(plan.cost)]).toEqual([true, true, 0, '0']);
  });

  it('does not plan for what is over, given the day', () => {
    const plan = planFor(score, { target: 60, today: '2021-12-20' });
    expect(kept(plan)).toContain('1.1 at-its-most'); // was issued in February, and that stays so
    expect(kept(plan)).toContain('1.3 at-its-most'); // no document can be dated before 15/12 any more
    const before = planFor(compiled.score({ ...sampleInputs, '1.1': false }), { target: 100, today: '2021-02-10' });
    expect(before.steps.find(({ id }) => id === '1.1')).toMatchObject({
      to: rational('0.5'),
      need: { kind: 'date', days: [{ from: '2021-02-01', to: '2021-02-28' }] },
    });
  });

  it('says of a leaf whose formula cannot be solved that it does not know', () => {
    const rule: Rule = {
      kind: 'formula',
      variables: [{ id: 'x', name: { vi: 'Biến', en: 'Variable' } }],
      alternatives: [{ id: 'a', name: { vi: 'Bình phương', en: 'Square' }, expression: 'x * x' }],
    };
    const plan = planFor(compile(setOf([{ maximum: 1, rule }])).score({ '1.1': { value: { x: 0.5 } } }), {
      target: 50,
    });
    expect(plan.untouched).toMatchObject([{ id: '1.1', reason: 'unknown', why: 'formula' }]);
    expect(plan.reached).toBe(false);
  });

  it('has no index to reach where nothing counts', () => {
    const rule: Rule = { kind: 'not-applicable', treatment: 'left-out', rule: { kind: 'yes-no' } };
    const plan = planFor(compile(setOf([{ maximum: 1, rule }])).score({ '1.1': { notApplicable: true } }), {
      target: 50,
    });
    expect([plan.reached, plan.index, plan.before]).toEqual([false, undefined, undefined]);
  });

  it.each<[string, Goal, string, string]>([
    ['a target that is no number', { target: 'chín mươi' }, 'not-a-number', '/target'],
    ['a target without end', { target: Number.POSITIVE_INFINITY }, 'not-finite', '/target'],
    ['a frozen id that the set does not have', { target: 90, frozen: ['1', '9.9'] }, 'unknown-item', '/frozen/1'],
    ['a cost of an area, which nobody touches', { target: 90, costs: { '1': 2 } }, 'unknown-item', '/costs/1'],
    ['a cost below zero', { target: 90, costs: { '1.1': -1 } }, 'negative', '/costs/1.1'],
    ['a cost that is no number', { target: 90, costs: { '1.1': Number.NaN } }, 'not-a-number', '/costs/1.1'],
    ['a name that every object has', { target: 90, costs: { constructor: 1 } }, 'unknown-item', '/costs/constructor'],
    ['a day that does not exist', { target: 90, today: '2021-02-30' }, 'not-a-date', '/today'],
    ['work that is no whole number', { target: 90, work: 0.5 }, 'not-whole', '/work'],
  ])('refuses %s', (_, goal, kind, path) => {
    expect(problemsOfGoal(score, goal)).toMatchObject([{ kind, path }]);
    expect(() => planFor(score, goal)).toThrow(GoalError);
  });
});

interface Part {
  readonly maximum: number;
  readonly rule: Rule;
}

/** A set of one criterion with the leaves 1.1, 1.2 … */
function setOf(parts: readonly Part[], ids = parts.map((_, at) => `1.${at + 1}`)): CriteriaSet {
  const leaves = parts.map(
    ({ maximum, rule }, at): Leaf => ({
      id: ids[at] ?? '',
      name: { vi: `Tiêu chí thành phần ${ids[at]}`, en: `Component ${ids[at]}` },
      maximum,
      scoredBy: 'self-assessment',
      rule,
    }),
  );
  const maximum = String(parts.reduce((sum, part) => add(sum, rational(part.maximum)), ZERO));
  return {
    id: 'thu',
    name: { vi: 'Bộ tiêu chí thử', en: 'Set for a test' },
    year: 2021,
    provenance: { kind: 'own' },
    areas: [{ id: '1', name: { vi: 'Lĩnh vực', en: 'Area' }, maximum, items: leaves }],
  };
}

const quarters = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: from * 4, max: to * 4 }).map((whole) => whole / 4);

const rules = fc.oneof(
  fc.constant<Rule>({ kind: 'linear' }),
  quarters(40, 95).map((floor): Rule => ({ kind: 'linear-with-floor', floor })),
  fc.constant<Rule>({ kind: 'linear-between', unit: 'percent', low: 20, high: 70 }),
  fc.tuple(quarters(0, 1), quarters(1, 3)).map(
    ([low, high]): Rule => ({
      kind: 'bands',
      unit: 'percent',
      bands: [
        { from: 30, to: 60, points: low },
        { from: 60, points: high },
      ],
    }),
  ),
  fc.constant<Rule>({ kind: 'not-applicable', treatment: 'left-out', rule: { kind: 'linear' } }),
);

const cases = fc
  .array(
    fc.record({
      part: fc.record({ maximum: quarters(1, 3).filter((maximum) => maximum > 0), rule: rules }),
      value: fc.oneof(fc.constant(undefined), quarters(0, 100), fc.constant('không rõ')),
      notApplicable: fc.constantFrom(false, false, false, true),
      cost: fc.constantFrom(undefined, undefined, 0, 0.5, 2, 3),
      appraisal: fc.constantFrom(undefined, undefined, undefined, 0.5),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .chain((leaves) =>
    fc.record({
      leaves: fc.constant(leaves),
      target: quarters(0, 100),
      order: fc.shuffledSubarray(leaves, { minLength: leaves.length }),
    }),
  );

describe('any plan', () => {
  it('is never beaten by trying every set of leaves, and really reaches the target when it is carried out', () => {
    fc.assert(
      fc.property(cases, ({ leaves, target, order }) => {
        const ids = new Map(leaves.map((leaf, at) => [leaf, `1.${at + 1}`]));
        const idOf = (leaf: (typeof leaves)[number]): string => ids.get(leaf) ?? '';
        const of = compile(setOf(leaves.map(({ part }) => part)));
        const inputs = Object.fromEntries(
          leaves.map((leaf) => {
            const { value, notApplicable, appraisal: appraisal1 } = leaf;
            return [idOf(leaf), { value, notApplicable, ...(appraisal1 !== undefined && { appraisal1 }) }];
          }),
        );
        const costs = Object.fromEntries(
          leaves.flatMap((leaf) => (leaf.cost === undefined ? [] : [[idOf(leaf), leaf.cost]])),
        );
        const now = of.score(inputs);
        const plan = planFor(now, { target, costs });
        const enough = (points: Rational): boolean =>
          compare(multiply(points, HUNDRED), multiply(rational(target), now.total.counted)) >= 0;

        // What a leaf can win, by the engine: its points with the best input less those it has.
        const best = of.score(
          Object.fromEntries(
            Object.entries(inputs).map(([id, { notApplicable }]) => [id, { value: 100, notApplicable }]),
          ),
        );
        const wins = leaves.flatMap((leaf) => {
          const id = idOf(leaf);
          const [was, most] = [now.item(id), best.item(id)];
          const open = was && most && was.status !== 'not-applicable' && was.stage !== 'appraisal-1';
          const gain = open ? subtract(most.points, was.points) : ZERO;
          return compare(gain, ZERO) > 0 ? [{ id, gain, cost: leaf.cost ?? 1 }] : [];
        });
        let cheapest: { readonly cost: number; readonly size: number } | undefined;
        for (let mask = 0; mask < 1 << wins.length; mask++) {
          const chosen = wins.filter((_, at) => mask & (1 << at));
          if (!enough(chosen.reduce((sum, { gain }) => add(sum, gain), now.total.points))) continue;
          const cost = chosen.reduce((sum, win) => sum + win.cost, 0);
          const better = !cheapest || cost < cheapest.cost || (cost === cheapest.cost && chosen.length < cheapest.size);
          if (better) cheapest = { cost, size: chosen.length };
        }
        if (now.total.index === undefined) {
          expect(plan.reached).toBe(false);
          return;
        }
        expect(plan.reached).toBe(cheapest !== undefined);
        expect(plan.optimal).toBe(true);
        if (cheapest) expect([Number(plan.cost), plan.steps.length]).toEqual([cheapest.cost, cheapest.size]);
        else expect(plan.steps.map(({ id }) => id)).toEqual(wins.map(({ id }) => id));

        // Carried out, it gives what it says.
        const after = of.score(carriedOut(plan, inputs));
        expect(compare(after.total.points, plan.points.after)).toBeGreaterThanOrEqual(0);
        expect(enough(after.total.points)).toBe(plan.reached);
        // No step can be left out.
        if (plan.reached) {
          for (const { from, to } of plan.steps) {
            expect(enough(subtract(plan.points.after, subtract(to, from)))).toBe(false);
          }
        }
        // The order of the set does not matter.
        const shuffled = compile(
          setOf(
            order.map(({ part }) => part),
            order.map(idOf),
          ),
        );
        const other = planFor(shuffled.score(inputs), { target, costs });
        expect(steps(other)).toEqual(steps(plan));
      }),
      { numRuns: 400 },
    );
  });

  const leafOf = (of: CompiledSet): readonly string[] => of.leaves.map(({ item }) => item.id);

  it.each([
    ['one cost for all', undefined],
    ['a cost of its own for each', (at: number) => 1 + ((at * 7919) % 4999) / 100],
  ])('of 5.000 leaves ends, holds, and says honestly whether it is proved: %s', (_, costOf) => {
    const parts = Array.from(
      { length: 5000 },
      (_each, at): Part => ({ maximum: 1 + (at % 7) / 4, rule: { kind: 'linear' } }),
    );
    const of = compile(setOf(parts));
    const inputs = Object.fromEntries(leafOf(of).map((id, at) => [id, (at * 37) % 90]));
    const costs = costOf && Object.fromEntries(leafOf(of).map((id, at) => [id, costOf(at)]));
    const plan = planFor(of.score(inputs), { target: 80, ...(costs && { costs }) });
    expect(plan.reached).toBe(true);
    expect(plan.optimal).toBe(costs === undefined);
    expect(compare(plan.costAtLeast, plan.cost)).toBeLessThanOrEqual(0);
    expect(Number(plan.cost) - Number(plan.costAtLeast)).toBeLessThan(50);
    expect(String(of.score(carriedOut(plan, inputs)).total.points)).toBe(String(plan.points.after));
  });
});
