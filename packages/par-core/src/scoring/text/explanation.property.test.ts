import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../../test/seed';
import { anySheet } from '../../../test/any-sheet';
import { compile, Failure, Rational } from '..';
import { type Arithmetic, type ExplainedNode, explain, explanationMarkdown, explanationText, type Reading } from '.';

/** A fraction on its own terms: the engine's arithmetic has no part in it. */
type Fraction = readonly [over: bigint, under: bigint];

const of = ({ n, d }: Rational): Fraction => [BigInt(n), BigInt(d)];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const minus = ([a, b]: Fraction): Fraction => [-a, b];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const order = ([a, b]: Fraction, [c, d]: Fraction): number => {
  const left = a * d * (b < 0n ? -1n : 1n) * (d < 0n ? -1n : 1n);
  const right = c * b * (b < 0n ? -1n : 1n) * (d < 0n ? -1n : 1n);
  return left < right ? -1 : left > right ? 1 : 0;
};
const same = (a: Fraction, b: Fraction): boolean => order(a, b) === 0;

function roundTo([a, b]: Fraction, places: bigint): Fraction {
  const scale = 10n ** places;
  const [over, under] = b < 0n ? [-a, -b] : [a, b];
  const size = (over < 0n ? -over : over) * scale * 2n;
  const half = (size / under + 1n) / 2n;
  return [over < 0n ? -half : half, scale];
}

/** What the arithmetic of an explanation gives. */
function evaluate(arithmetic: Arithmetic): Fraction {
  switch (arithmetic.kind) {
    case 'figure':
      return of(arithmetic.value);
    case 'sum':
      return arithmetic.of.map(evaluate).reduce(plus, [0n, 1n]);
    case 'difference':
      return plus(evaluate(arithmetic.left), minus(evaluate(arithmetic.right)));
    case 'product':
      return times(evaluate(arithmetic.left), evaluate(arithmetic.right));
    case 'quotient': {
      const [over, under] = evaluate(arithmetic.right);
      return times(evaluate(arithmetic.left), [under, over]);
    }
    case 'negative':
      return minus(evaluate(arithmetic.of));
    case 'call': {
      const values = arithmetic.of.map(evaluate);
      const [first = [0n, 1n], places = [0n, 1n]] = values;
      if (arithmetic.name === 'abs') return order(first, [0n, 1n]) < 0 ? minus(first) : first;
      if (arithmetic.name === 'round') return roundTo(first, places[0] / places[1]);
      const wanted = arithmetic.name === 'min' ? -1 : 1;
      return values.reduce((best, value) => (order(value, best) === wanted ? value : best));
    }
    case 'choice': {
      const found = order(evaluate(arithmetic.left), evaluate(arithmetic.right));
      const holds = {
        '<': found < 0,
        '<=': found <= 0,
        '>': found > 0,
        '>=': found >= 0,
        '=': found === 0,
        '<>': found !== 0,
      };
      expect(holds[arithmetic.by]).toBe(arithmetic.holds);
      return evaluate(arithmetic.taken);
    }
    default:
      return arithmetic satisfies never;
  }
}

function expectReading({ outcome, arithmetic, derived, inside }: Reading): void {
  for (const { from, value } of derived) expect(same(evaluate(from), of(value))).toBe(true);
  expect(arithmetic !== undefined).toBe(outcome instanceof Rational);
  if (arithmetic && outcome instanceof Rational) expect(same(evaluate(arithmetic), of(outcome))).toBe(true);
  if (inside) expectReading(inside);
}

function expectNode(node: ExplainedNode): void {
  if (node.kind === 'branch') {
    expect(same(evaluate(node.arithmetic), of(node.points))).toBe(true);
    const sum = node.items.map(({ points }) => of(points)).reduce(plus, [0n, 1n]);
    expect(same(sum, of(node.points))).toBe(true);
    node.items.forEach(expectNode);
    return;
  }
  expectReading(node.computed);
  expect(node.arithmetic !== undefined).toBe(node.status === 'scored');
  if (node.arithmetic === undefined) return;
  const before = evaluate(node.arithmetic);
  const maximum = of(node.item.maximum);
  const held = order(before, [0n, 1n]) < 0 ? ([0n, 1n] as const) : order(before, maximum) > 0 ? maximum : before;
  expect(same(held, of(node.points))).toBe(true);
  expect(node.held !== undefined).toBe(!same(held, before));
  if (node.held) expect(same(of(node.held.from), before)).toBe(true);
  const counting = node.stages.find(({ stage }) => stage === node.stage);
  // Full points for what does not apply are points of the rule, and so stand among the stages too.
  expect(counting?.points instanceof Rational && same(of(counting.points), before)).toBe(true);
}

const stages = ['computed', 'self', 'appraisal-1', 'appraisal-2'] as const;

describe('over any set and any sheet', () => {
  test('the arithmetic of every item gives its points, and the items add up', () => {
    fc.assert(
      fc.property(anySheet, fc.constantFrom(...stages), ({ set, inputs }, stage) => {
        const score = compile(set).score(inputs, { stage });
        const { total, items } = explain(score);
        items.forEach(expectNode);
        expect(total && same(evaluate(total.arithmetic), of(score.total.points))).toBe(true);
        expect(total?.indexFrom === undefined).toBe(score.total.index === undefined);
        if (total?.indexFrom && score.total.index) {
          expect(same(evaluate(total.indexFrom.from), of(total.indexFrom.value))).toBe(true);
          expect(same(times(of(total.indexFrom.value), [100n, 1n]), of(score.total.index))).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('what the rule says is what the engine says by the rule alone', () => {
    fc.assert(
      fc.property(anySheet, ({ set, inputs }) => {
        const score = compile(set).score(inputs, { stage: 'computed' });
        const leaves = explain(score).items.flatMap((area) => (area.kind === 'branch' ? area.items : []));
        for (const leaf of leaves) {
          if (leaf.kind !== 'leaf') throw new TypeError('areas hold leaves here');
          const { outcome } = leaf.computed;
          const status = outcome instanceof Rational ? 'scored' : outcome instanceof Failure ? 'failed' : outcome;
          expect(status).toBe(leaf.status);
          if (outcome instanceof Failure) expect(outcome).toEqual(leaf.failure);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no text holds a hole', () => {
    fc.assert(
      fc.property(anySheet, fc.constantFrom('vi', 'en'), ({ set, inputs }, language) => {
        const score = compile(set).score(inputs);
        const whole = explain(score);
        const ids = score.items().map(({ id }) => id);
        const texts = [
          explanationText(whole, { language }),
          explanationMarkdown(whole, { language }),
          ...ids.map((id) => explanationText(explain(score, id), { language })),
          ...ids.map((id) => explanationMarkdown(explain(score, id), { language })),
        ];
        for (const text of texts) {
          // What somebody wrote stands in quotes, whatever it is.
          const ours = text.replace(/“[^”]*”/gu, '');
          expect(ours).not.toMatch(/undefined|NaN|\[object|\{\w+\}/u);
          expect(text.normalize('NFC')).toBe(text);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('an explanation is data: it goes through JSON, and the same again', () => {
    fc.assert(
      fc.property(anySheet, ({ set, inputs }) => {
        const score = compile(set).score(inputs);
        const text = JSON.stringify(explain(score));
        expect(text).toBe(JSON.stringify(explain(score)));
        expect(text).not.toContain('function');
        expect(JSON.parse(text).items).toHaveLength(set.areas.length);
      }),
      { numRuns: 100 },
    );
  });
});
