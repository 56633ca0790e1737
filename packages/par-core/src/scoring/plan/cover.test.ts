import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational } from '../exact/numeral';
import { compare, Rational } from '../exact/rational';
import { type Candidate, cheapestCover } from './cover';

/** Numbers over one denominator, so that the oracle can count in whole ones. */
interface Whole {
  readonly gain: number;
  readonly cost: number;
}

/** Every subset, by the definition: enough, then cheapest, then fewest, then first in order. */
function byBruteForce(of: readonly Whole[], deficit: number): readonly number[] | undefined {
  let best: { readonly chosen: readonly number[]; readonly cost: number } | undefined;
  for (let mask = 0; mask < 1 << of.length; mask++) {
    const chosen = of.flatMap((_, at) => (mask & (1 << at) ? [at] : []));
    const gain = chosen.reduce((sum, at) => sum + (of[at]?.gain ?? 0), 0);
    if (gain < deficit) continue;
    const cost = chosen.reduce((sum, at) => sum + (of[at]?.cost ?? 0), 0);
    if (best && (cost > best.cost || (cost === best.cost && !precedes(chosen, best.chosen)))) continue;
    best = { chosen, cost };
  }
  return best?.chosen;
}

function precedes(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex((place, index) => place !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

const scaled = (of: readonly Whole[], denominator: number): readonly Candidate[] =>
  of.map(({ gain, cost }) => ({ gain: new Rational(gain, denominator), cost: new Rational(cost, 4) }));

const wholes = (costs: fc.Arbitrary<number>): fc.Arbitrary<readonly Whole[]> =>
  fc.array(fc.record({ gain: fc.integer({ min: 1, max: 12 }), cost: costs }), { minLength: 1, maxLength: 10 });

describe('the cheapest cover', () => {
  it.each([
    ['one cost for all', fc.constant(4)],
    ['two costs', fc.constantFrom(4, 8)],
    ['a few costs, some of them nothing', fc.constantFrom(0, 4, 8, 12)],
    ['a cost of its own for nearly each', fc.integer({ min: 0, max: 40 })],
  ])('is the one that trying every subset finds: %s', (_, costs) => {
    fc.assert(
      fc.property(wholes(costs), fc.integer({ min: -2, max: 90 }), fc.constantFrom(1, 3, 100), (of, deficit, under) => {
        const cover = cheapestCover(scaled(of, under), new Rational(deficit, under), 200_000);
        const expected = byBruteForce(of, deficit);
        expect(cover?.chosen).toEqual(expected);
        if (!cover || !expected) return;
        expect(cover.optimal).toBe(true);
        expect(String(cover.costAtLeast)).toBe(
          String(
            new Rational(
              expected.reduce((sum, at) => sum + (of[at]?.cost ?? 0), 0),
              4,
            ),
          ),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('holds and says that it is not proved, where the work is not enough; the bound holds', () => {
    fc.assert(
      fc.property(
        wholes(fc.integer({ min: 0, max: 40 })),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 12 }),
        (of, deficit, work) => {
          const cover = cheapestCover(scaled(of, 1), new Rational(deficit, 1), work);
          const expected = byBruteForce(of, deficit);
          expect(cover === undefined).toBe(expected === undefined);
          if (!cover || !expected) return;
          const sum = (places: readonly number[], part: keyof Whole): number =>
            places.reduce((all, at) => all + (of[at]?.[part] ?? 0), 0);
          expect(sum(cover.chosen, 'gain')).toBeGreaterThanOrEqual(deficit);
          for (const at of cover.chosen) {
            expect(sum(cover.chosen, 'gain') - (of[at]?.gain ?? 0)).toBeLessThan(deficit);
          }
          if (cover.optimal) expect(cover.chosen).toEqual(expected);
          expect(compare(cover.costAtLeast, new Rational(sum(expected, 'cost'), 4))).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes gains whose common denominator is beyond reason, and does not claim to have proved it', () => {
    const primes = Array.from({ length: 400 }, (_, at) => new Rational(1n, 10n ** 29n + BigInt(at * 2 + 1)));
    const cover = cheapestCover(
      primes.map((gain) => ({ gain, cost: new Rational(1, 1) })),
      rational('0.000000000000000000000000003985'),
      200_000,
    );
    expect(cover?.chosen).toHaveLength(399);
    expect(cover?.optimal).toBe(false);
  });
});
