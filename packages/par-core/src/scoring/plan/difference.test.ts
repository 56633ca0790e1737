import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleInputs, sampleSet } from '../../../test/plan-set';
import { compile } from '../compile';
import { rational } from '../exact/numeral';
import { add, ZERO } from '../exact/rational';
import type { Inputs } from '../inputs';
import type { Branch, CriteriaSet, Item, Leaf } from '../model';
import { scoreDifference } from './score-difference';
import { setDifference } from './set-difference';

const compiled = compile(sampleSet);
const before = compiled.score(sampleInputs);

/** The set with an item changed, moved or left out; maxima of the branches are those of what stands under them. */
function reform(change: (item: Item) => readonly Item[], set: CriteriaSet = sampleSet): CriteriaSet {
  const changed = (items: readonly Item[]): readonly Item[] =>
    items.flatMap((item) => ('items' in item ? change(summed({ ...item, items: changed(item.items) })) : change(item)));
  return { ...set, areas: changed(set.areas) };
}

const summed = (branch: Branch): Branch => ({
  ...branch,
  maximum: String(branch.items.reduce((sum, { maximum }) => add(sum, rational(maximum)), ZERO)),
});

const onLeaf =
  (id: string, change: (leaf: Leaf) => readonly Item[]): ((item: Item) => readonly Item[]) =>
  (item) =>
    item.id === id && 'rule' in item ? change(item) : [item];

describe('the difference of two scores', () => {
  it('tells points, index and group, and each leaf with the inputs that changed', () => {
    const after = compiled.score({
      ...sampleInputs,
      '1.2': { value: { numerator: 19, denominator: 20 } },
      '3.5': { value: 60 },
      '8.2': '88.5%',
    });
    const { total, leaves } = scoreDifference(before, after);
    expect([total.before, total.after, total.change].map(String)).toEqual(['8.7', '11.6125', '2.9125']);
    expect([total.counted.before, total.counted.after].map(String)).toEqual(['19', '20']);
    expect(leaves.map(({ id, change, inputs }) => [id, String(change), inputs])).toEqual([
      ['1.2', '0.2', [{ path: 'value/numerator', before: 17, after: 19 }]],
      [
        '3.5',
        '0.5',
        [
          { path: 'notApplicable', before: true, after: undefined },
          { path: 'value', before: undefined, after: 60 },
        ],
      ],
      ['8.2', '2.2125', [{ path: 'value', before: 'chín mươi', after: '88.5%' }]],
    ]);
  });

  it('is nothing between a score and itself, however its numbers are written', () => {
    const same = compiled.score({ ...sampleInputs, '1.4': '1.0', '3.4': { value: '24' } });
    expect(scoreDifference(before, same).leaves).toEqual([]);
    expect(String(scoreDifference(before, same).total.change)).toBe('0');
  });

  it('tells a change of stage that leaves the points as they are', () => {
    const after = compiled.score({ ...sampleInputs, '1.10': { value: 2, self: 1.5, appraisal1: 1.5 } });
    expect(scoreDifference(before, after).leaves).toMatchObject([
      { id: '1.10', inputs: [{ path: 'appraisal1', before: undefined, after: 1.5 }] },
    ]);
  });

  it('tells a reform: what is new, what is gone, and what another rule makes of the same input', () => {
    const set = reform(
      onLeaf('1.2', (leaf) => [
        { ...leaf, rule: { kind: 'linear-with-floor', floor: 90 } },
        { ...leaf, id: '1.2b', maximum: 1 },
      ]),
      reform(onLeaf('1.4', () => [])),
    );
    const { total, leaves, items } = scoreDifference(before, compile(set).score({ ...sampleInputs, '1.2b': 90 }));
    expect(
      leaves.map(({ id, before: was, after: is, change }) => [id, was?.status, is?.status, String(change)]),
    ).toEqual([
      ['1.2', 'scored', 'scored', '-1.7'],
      ['1.2b', undefined, 'scored', '0.9'],
      ['1.4', 'scored', undefined, '-0.5'],
    ]);
    expect(String(total.change)).toBe('-1.3');
    expect(items.find(({ id }) => id === '1')).toMatchObject({ id: '1' });
    expect(items.map(({ id }) => id).at(-1)).toBe('1.4');
  });

  const inputs: fc.Arbitrary<Inputs> = fc.record(
    {
      '1.1': fc.constantFrom('2021-01-05', '2021-02-10', '2021-05-01', false),
      '1.2': fc.integer({ min: 0, max: 100 }),
      '1.4': fc.integer({ min: 0, max: 4 }),
      '1.10': fc.record({ value: fc.integer({ min: 0, max: 6 }), self: fc.constantFrom(undefined, 1, 0.5) }),
      '3.1': fc.record({ value: fc.record({ dung_han: fc.nat(90), tre_han: fc.nat(9) }) }),
      '3.5': fc.constantFrom({ notApplicable: true }, { value: 95 }),
      '8.1': fc.record({ value: fc.record({ tot: fc.nat(9), kha: fc.nat(9), kem: fc.nat(9) }) }),
      '8.3': fc.oneof(fc.double(), fc.constant('không rõ')),
    },
    { requiredKeys: [] },
  );

  it('adds up: the changes of the leaves are the change of the total, whatever the reform', () => {
    const reforms: readonly CriteriaSet[] = [
      sampleSet,
      reform(onLeaf('3.2', () => [])),
      reform(onLeaf('8.3', (leaf) => [{ ...leaf, id: '8.4', maximum: '1/3' }, leaf])),
      // A component that has become a sum of two parts of its own.
      reform(
        onLeaf('1.2', (leaf) => [
          {
            id: '1.2',
            name: leaf.name,
            maximum: 2,
            items: [
              { ...leaf, id: '1.2.1', maximum: 1.5 },
              { ...leaf, id: '1.2.2', maximum: 0.5 },
            ],
          },
        ]),
      ),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...reforms), fc.constantFrom(...reforms), inputs, inputs, (old, now, was, is) => {
        const [a, b] = [compile(old).score(was), compile(now).score(is)];
        const { total, leaves } = scoreDifference(a, b);
        expect(String(leaves.reduce((sum, { change }) => add(sum, change), ZERO))).toBe(String(total.change));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the difference of two sets', () => {
  const kinds = (after: CriteriaSet): readonly string[] =>
    setDifference(sampleSet, after).map((change) => ('id' in change ? `${change.id} ${change.kind}` : change.kind));

  it('is nothing between a set and the same numbers written otherwise', () => {
    const same = reform(
      onLeaf('1.2', (leaf) => [{ ...leaf, maximum: '2.0', rule: { kind: 'linear-with-floor', floor: '80%' } }]),
      reform(
        onLeaf('3.2', (leaf) => [{ ...leaf, rule: { kind: 'linear-to-target', unit: 'percent', target: '50%' } }]),
      ),
    );
    expect(kinds(same)).toEqual([]);
  });

  it.each<[string, CriteriaSet, readonly string[]]>([
    ['another year and decision', { ...sampleSet, year: 2022, decision: { reference: '876/QĐ-BNV' } }, ['set', 'set']],
    ['rounding', { ...sampleSet, rounding: { digits: 3 } }, ['rounding']],
    ['groups', { ...sampleSet, groups: { bands: [{ name: 'Tốt', from: 85 }, { name: 'Khác' }] } }, ['groups']],
    ['where its numbers come from', { ...sampleSet, provenance: { kind: 'unverified' } }, ['set-provenance']],
    ['a new maximum', reform(onLeaf('1.4', (leaf) => [{ ...leaf, maximum: 1.5 }])), ['1 maximum', '1.4 maximum']],
    [
      'another name, that differs in a zero only',
      reform(onLeaf('1.4', (leaf) => [{ ...leaf, name: { ...leaf.name, vi: 'Sáng kiến 1.10' } }])),
      ['1.4 renamed'],
    ],
    ['who scores it', reform(onLeaf('1.4', (leaf) => [{ ...leaf, scoredBy: 'external' }])), ['1.4 scored-by']],
    [
      'where its input is taken from',
      reform(onLeaf('1.4', (leaf) => [{ ...leaf, takes: 'indicator:initiatives' }])),
      ['1.4 takes'],
    ],
    [
      'where one number comes from',
      reform(onLeaf('1.4', (leaf) => [{ ...leaf, ruleProvenance: { kind: 'sourced', source: '876/QĐ-BNV' } }])),
      ['1.4 provenance'],
    ],
    [
      'another kind of rule',
      reform(onLeaf('1.4', (leaf) => [{ ...leaf, rule: { kind: 'yes-no' } }])),
      ['1.4 rule-kind'],
    ],
    ['what is gone', reform(onLeaf('1.4', () => [])), ['1 maximum', '1.4 removed']],
    ['what is new', reform(onLeaf('1.4', (leaf) => [leaf, { ...leaf, id: '1.5' }])), ['1 maximum', '1.5 added']],
    [
      'a leaf that has become a sum',
      reform(onLeaf('1.4', (leaf) => [{ id: '1.4', name: leaf.name, maximum: 1, items: [{ ...leaf, id: '1.4.1' }] }])),
      ['1.4 leaf', '1.4.1 added'],
    ],
    ['another order', { ...sampleSet, areas: [...sampleSet.areas].reverse() }, ['reordered']],
  ])('tells %s', (_, after, expected) => {
    expect(kinds(after)).toEqual(expected);
  });

  it('tells a leaf that moved under another item by its id', () => {
    const moved = sampleSet.areas.flatMap((area) =>
      'items' in area ? area.items.filter(({ id }) => id === '1.4') : [],
    );
    const without = reform(onLeaf('1.4', () => []));
    const after = {
      ...without,
      areas: without.areas.map((area) =>
        'items' in area && area.id === '3' ? summed({ ...area, items: [...area.items, ...moved] }) : area,
      ),
    };
    expect(setDifference(sampleSet, after)).toContainEqual(
      expect.objectContaining({ kind: 'moved', id: '1.4', before: '1', after: '3' }),
    );
  });

  it('names the one number of a rule that changed, with the unit it is in', () => {
    const after = reform(
      onLeaf('3.5', (leaf) => [
        {
          ...leaf,
          rule: {
            kind: 'not-applicable',
            treatment: 'left-out',
            rule: {
              kind: 'bands',
              unit: 'percent',
              bands: [
                { from: 50, to: 95, points: 0.5 },
                { from: 95, points: '1.00' },
              ],
            },
          },
        },
      ]),
    );
    expect(setDifference(sampleSet, after)).toEqual(
      ['rule/bands/0/to', 'rule/bands/1/from'].map((path) =>
        expect.objectContaining({ kind: 'rule', id: '3.5', path, before: 90, after: 95, inPercent: true }),
      ),
    );
  });
});
