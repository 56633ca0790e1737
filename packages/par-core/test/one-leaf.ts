import { type CriteriaSet, compile, type Entry, type Numeral, type Rule, type ScoreOptions } from '../src/scoring';

/** A set of one leaf, `1`, as the tests of the rules score it. */
export const setOf = (rule: Rule, maximum: Numeral = 1): CriteriaSet => ({
  id: 'mot-tieu-chi',
  name: { vi: 'Một tiêu chí', en: 'One criterion' },
  year: 2021,
  provenance: { kind: 'own' },
  areas: [{ id: '1', name: { vi: 'Tiêu chí', en: 'Criterion' }, maximum, scoredBy: 'self-assessment', rule }],
});

/**
 * What becomes of the leaf, in short: its points, `missing`, `not-applicable`, or `failed: <kind> <name> @<place>`; what is
 * warned of stands behind it, with the points that were held: `1 above-maximum 1.2`.
 */
export function said(rule: Rule, maximum: Numeral, entry: unknown, options: ScoreOptions = {}): string {
  const score = compile(setOf(rule, maximum)).score({ 1: entry as Entry }, options);
  const item = score.item('1');
  if (item === undefined) throw new Error('the leaf is there');
  if (item.failure !== undefined) {
    const { kind, name, at } = item.failure;
    return ['failed:', kind, ...(name === undefined ? [] : [name]), ...(at === undefined ? [] : [`@${at}`])].join(' ');
  }
  if (item.status !== 'scored') return item.status ?? '';
  const warnings = score.warnings.map(({ kind, points }) => `${kind}${points ? ` ${points}` : ''}`);
  return [String(item.points), ...warnings].join(' ');
}

/** A case of a rule: why, what the leaf is given, what becomes of it. */
export type Case = readonly [why: string, value: unknown, said: string];

/** What every rule says of values that are none of its kind: nothing, garbage, words. */
export const NOTHING_AT_ALL: readonly Case[] = [
  ['nothing', undefined, 'missing'],
  ['null, as JSON says nothing', null, 'missing'],
];
