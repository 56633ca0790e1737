import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equals, Rational } from '../exact/rational';
import { rateOf } from './rate';
import { RATES } from './rates';

describe.each(RATES.map((rate) => [rate.id, rate] as const))('%s', (id, rate) => {
  it('has words in both languages and says how it is known', () => {
    for (const text of [rate.name, rate.numerator, rate.denominator, rate.formula]) {
      expect(text.vi.normalize('NFC')).toBe(text.vi);
      expect(text.vi.length * text.en.length).toBeGreaterThan(0);
    }
    expect(['sourced', 'inferred', 'unverified', 'own']).toContain(rate.provenance.kind);
  });

  it('is its numerator in percent of its denominator, exactly', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), (a, b) => {
        const [numerator, denominator] = rate.mayExceedHundred ? [a, b] : [Math.min(a, b), b];
        const result = rateOf(id, { numerator, denominator });
        expect(result.kind === 'rate' && equals(result.value, new Rational(numerator * 100, denominator))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('does not apply where the denominator is zero: neither 0% nor 100%', () => {
    expect(rateOf(id, { numerator: 0, denominator: 0 })).toEqual({ kind: 'not-applicable', rate });
  });

  it.each([
    ['more than all', { numerator: 9, denominator: 8 }, rate.mayExceedHundred ? 'rate' : 'above-denominator'],
    [
      'more than nothing',
      { numerator: 1, denominator: 0 },
      rate.mayExceedHundred ? 'not-applicable' : 'above-denominator',
    ],
    ['less than nothing', { numerator: -1, denominator: 8 }, rate.mayBeNegative ? 'rate' : 'negative'],
    ['of less than nothing', { numerator: 0, denominator: -8 }, 'negative'],
    ['a part of one', { numerator: 1.5, denominator: 8 }, rate.counts === 'amount' ? 'rate' : 'not-whole'],
    ['of no number', { numerator: 1, denominator: 'tám' }, 'not-a-number'],
    ['of what never ends', { numerator: 1, denominator: Number.POSITIVE_INFINITY }, 'not-finite'],
    ['of what is not said', { numerator: 1 } as never, 'not-a-number'],
    ['nothing at all', undefined as never, 'not-a-rate'],
  ])('takes %s for what it is', (_, counts, expected) => {
    const result = rateOf(id, counts);
    expect(result.kind === 'problem' ? result.problem.kind : result.kind).toBe(expected);
  });
});

describe('rates', () => {
  it('have ids of their own', () => {
    expect(new Set(RATES.map(({ id }) => id)).size).toBe(RATES.length);
  });

  it.each(['no-such-rate', 'constructor', ''])('know no “%s”', (id) => {
    expect(rateOf(id, { numerator: 1, denominator: 2 })).toEqual({
      kind: 'problem',
      rate: undefined,
      problem: { kind: 'unknown-rate' },
    });
  });

  it('on time and late make 100% of the dossiers handled', () => {
    const [onTime, late] = [
      rateOf('dossiers-on-time', { numerator: 1187, denominator: 1250 }),
      rateOf('dossiers-late', { numerator: 63, denominator: 1250 }),
    ].map((result) => (result.kind === 'rate' ? String(result.value) : result.kind));
    expect([onTime, late]).toEqual(['94.96', '5.04']);
  });

  it('of staff are below zero where staff grew', () => {
    const result = rateOf('staff-reduction', { numerator: 2000 - 2100, denominator: 2000 });
    expect(result.kind === 'rate' && String(result.value)).toBe('-5');
  });
});
