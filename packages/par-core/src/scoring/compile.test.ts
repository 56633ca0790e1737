import { describe, expect, test } from 'vitest';
import { said, setOf } from '../../test/one-leaf';
import { CriteriaSetError, compile, MOST_LEAVES, problemsOf } from './compile';
import { rational } from './exact/numeral';
import type { CriteriaSet, Item, Leaf, Numeral, Rule } from './model';

const name = { vi: 'Tên', en: 'Name' };
const leaf = (id: string, maximum: Numeral = 1, rule: Rule = { kind: 'yes-no' }): Leaf => ({
  id,
  name,
  maximum,
  scoredBy: 'self-assessment',
  rule,
});
const branch = (id: string, maximum: Numeral, ...items: readonly Item[]): Item => ({ id, name, maximum, items });
const set = (...areas: readonly Item[]): CriteriaSet => ({
  id: 'bo-tieu-chi',
  name,
  year: 2021,
  provenance: { kind: 'own' },
  areas,
});

/** Anything in place of a part of a set, as a file or a program may hand it in. */
const anything = <T>(value: unknown): T => value as T;

/** `kind path` of each problem. */
const told = (of: CriteriaSet): readonly string[] => problemsOf(of).map(({ kind, path }) => `${kind} ${path}`);

/** The part of a real tree: area 1 with two criteria, the first of two components, one of them in two parts. */
const tree = set(
  branch(
    '1',
    6,
    branch('1.1', 4, branch('1.1.1', 3, leaf('1.1.1.a', 1), leaf('1.1.1.b', 2)), leaf('1.1.2', 1)),
    leaf('1.2', 2),
  ),
  leaf('2', '60.5'),
);

describe('a compiled set', () => {
  const compiled = compile(tree);

  test('has its items in the order of the set, each with its level and what it stands under', () => {
    expect(compiled.items.map(({ item, level, parent }) => [item.id, level, parent?.item.id])).toEqual([
      ['1', 'area', undefined],
      ['1.1', 'criterion', '1'],
      ['1.1.1', 'component', '1.1'],
      ['1.1.1.a', 'part', '1.1.1'],
      ['1.1.1.b', 'part', '1.1.1'],
      ['1.1.2', 'component', '1.1'],
      ['1.2', 'criterion', '1'],
      ['2', 'area', undefined],
    ]);
    expect(compiled.leaves.map(({ item }) => item.id)).toEqual(['1.1.1.a', '1.1.1.b', '1.1.2', '1.2', '2']);
    expect(String(compiled.maximum)).toBe('66.5');
    expect(compiled.items.map(({ path }) => path)[3]).toBe('/areas/0/items/0/items/0/items/0');
  });

  test('what an item stands under is the item itself', () => {
    for (const { parent } of compiled.items) if (parent) expect(compiled.item(parent.item.id)).toBe(parent);
    expect(compiled.items.map(({ index }) => index)).toEqual(compiled.items.map((_, index) => index));
  });

  test('knows nothing of an id that is not there, whatever it is called', () => {
    for (const id of ['3', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(compiled.item(id)).toBeUndefined();
      expect(compiled.score({}).item(id)).toBeUndefined();
    }
  });

  test('is refused as an error that names its problems', () => {
    const wrong = set(leaf('1', 0), leaf('1'));
    expect(() => compile(wrong)).toThrow(CriteriaSetError);
    try {
      compile(wrong);
    } catch (error) {
      expect((error as CriteriaSetError).problems).toEqual(problemsOf(wrong));
      expect(String(error)).toBe(
        'CriteriaSetError: criteria set bo-tieu-chi: 2 problems, the first: not-positive at /areas/0/maximum',
      );
    }
  });
});

describe('ids that are words of the language', () => {
  const ids = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__', 'prototype', '__defineGetter__'];
  const compiled = compile(set(...ids.map((id) => leaf(id))));

  test('are ids like any other', () => {
    const inputs = JSON.parse(`{${ids.map((id) => `"${id}": true`).join(',')}}`);
    const score = compiled.score(inputs);
    expect(String(score.total.points)).toBe('7');
    expect(score.warnings).toEqual([]);
    for (const id of ids) expect(score.item(id)?.status).toBe('scored');
    const changed = compiled.whatIf(score, JSON.parse('{"__proto__": false, "constructor": null}'));
    expect(String(changed.total.points)).toBe('5');
    expect(String(compiled.score(changed.inputs).total.points)).toBe('5');
  });

  test('are missing where nobody gave them: nothing is taken from the prototype', () => {
    expect(compiled.score({}).total.missing).toBe(7);
  });
});

describe('a set that cannot be scored by is refused with the place', () => {
  const rules: readonly (readonly [why: string, rule: unknown, told: readonly string[]])[] = [
    ['a kind there is not', { kind: 'guess' }, ['unknown-kind /kind']],
    ['a kind named like a thing of the language', { kind: 'constructor' }, ['unknown-kind /kind']],
    ['a kind named like another', { kind: '__proto__' }, ['unknown-kind /kind']],
    ['the kind of a branch', { kind: 'sum' }, ['unknown-kind /kind']],
    ['no kind', {}, ['unknown-kind /kind']],
    ['a kind that is no text', { kind: ['linear'] }, ['unknown-kind /kind']],
    [
      'a kind that cannot be shown',
      {
        kind: {
          toString: () => {
            throw new Error();
          },
        },
      },
      ['unknown-kind /kind'],
    ],
    ['no rule', null, ['unknown-kind /kind']],
    ['a word for a rule', 'linear', ['unknown-kind /kind']],

    ['bands without bands', { kind: 'bands', unit: 'count', bands: [] }, ['no-bands /bands']],
    ['bands that are no list', { kind: 'bands', unit: 'count', bands: { from: 1 } }, ['no-bands /bands']],
    ['bands that are not there', { kind: 'bands', unit: 'count' }, ['no-bands /bands']],
    ['a band of nothing', { kind: 'bands', unit: 'count', bands: [null] }, ['not-a-number /bands/0/points']],
    ['a band without points', { kind: 'bands', unit: 'count', bands: [{ from: 1 }] }, ['not-a-number /bands/0/points']],
    ['a band below zero', { kind: 'bands', unit: 'count', bands: [{ points: -1 }] }, ['negative /bands/0/points']],
    [
      'points in percent',
      { kind: 'bands', unit: 'percent', bands: [{ points: '50%' }] },
      ['not-a-number /bands/0/points'],
    ],
    [
      'a band without width',
      { kind: 'bands', unit: 'percent', bands: [{ from: 80, to: 80, points: 1 }] },
      ['band-without-width /bands/0'],
    ],
    [
      'a band upside down',
      { kind: 'bands', unit: 'percent', bands: [{ from: 80, to: 70, points: 1 }] },
      ['band-without-width /bands/0'],
    ],
    [
      'a limit in words',
      { kind: 'bands', unit: 'percent', bands: [{ from: 'tám mươi', points: 1 }] },
      ['not-a-number /bands/0/from'],
    ],
    [
      'a limit in percent of a count',
      { kind: 'bands', unit: 'count', bands: [{ from: '80%', points: 1 }] },
      ['not-a-number /bands/0/from'],
    ],
    [
      'a limit of 31 digits',
      { kind: 'bands', unit: 'count', bands: [{ to: '9'.repeat(31), points: 1 }] },
      ['not-a-number /bands/0/to'],
    ],
    [
      'bands that overlap',
      {
        kind: 'bands',
        unit: 'percent',
        bands: [
          { from: 70, points: 1 },
          { from: 50, to: 70, points: 0.5 },
          { to: '50.0001%', points: 0 },
        ],
      },
      ['bands-overlap /bands/2'],
    ],
    [
      'the same band twice',
      { kind: 'bands', unit: 'percent', bands: [{ points: 1 }, { points: 1 }] },
      ['bands-overlap /bands/1'],
    ],
    ['a unit there is not', { kind: 'bands', unit: '%', bands: [{ points: 1 }] }, ['unknown-value /unit']],
    ['no unit', { kind: 'bands', bands: [{ points: 1 }] }, ['unknown-value /unit']],
    [
      '101 bands',
      {
        kind: 'bands',
        unit: 'count',
        bands: Array.from({ length: 101 }, (_, at) => ({ from: at, to: at + 1, points: 1 })),
      },
      ['too-many /bands'],
    ],

    ['a floor above 100', { kind: 'linear-with-floor', floor: 101 }, ['out-of-range /floor']],
    ['a floor below zero', { kind: 'linear-with-floor', floor: -1 }, ['out-of-range /floor']],
    ['no floor', { kind: 'linear-with-floor' }, ['not-a-number /floor']],
    ['a target of zero', { kind: 'linear-to-target', unit: 'percent', target: 0 }, ['not-positive /target']],
    ['a target below zero', { kind: 'linear-to-target', unit: 'count', target: -3 }, ['not-positive /target']],
    ['a target of NaN', { kind: 'linear-to-target', unit: 'count', target: Number.NaN }, ['not-a-number /target']],
    ['equal thresholds', { kind: 'linear-between', unit: 'percent', low: 50, high: '50%' }, ['equal-thresholds ']],
    [
      'an infinite threshold',
      { kind: 'linear-between', unit: 'number', low: 0, high: Number.POSITIVE_INFINITY },
      ['not-a-number /high', 'equal-thresholds '],
    ],
    ['a deduction of nothing', { kind: 'deduction', perCase: 0 }, ['not-positive /perCase']],
    ['half a case free', { kind: 'deduction', perCase: 1, free: 0.5 }, ['not-whole /free']],
    ['fewer than no cases free', { kind: 'deduction', perCase: 1, free: -1 }, ['not-whole /free']],

    ['count bands without bands', { kind: 'count-bands', bands: [] }, ['no-bands /bands']],
    [
      'at least half of one',
      { kind: 'count-bands', bands: [{ atLeast: 0.5, points: 1 }] },
      ['not-whole /bands/0/atLeast'],
    ],
    [
      'at least so many in text',
      { kind: 'count-bands', bands: [{ atLeast: '3', points: 1 }] },
      ['not-whole /bands/0/atLeast'],
    ],
    [
      'at least as many twice',
      {
        kind: 'count-bands',
        bands: [
          { atLeast: 3, points: 1 },
          { atLeast: 1, points: 0 },
          { atLeast: 3, points: 0 },
        ],
      },
      ['band-without-width /bands/2'],
    ],

    ['date bands without bands', { kind: 'date-bands' }, ['no-bands /bands']],
    [
      'a day there is not',
      { kind: 'date-bands', bands: [{ by: '2021-02-30', points: 1 }] },
      ['not-a-date /bands/0/by'],
    ],
    [
      'a day twice',
      {
        kind: 'date-bands',
        bands: [
          { by: '2021-12-31', points: 1 },
          { by: '2021-12-31', points: 0 },
        ],
      },
      ['band-without-width /bands/1'],
    ],

    ['a survey without options', { kind: 'survey', options: [] }, ['nothing-named /options']],
    [
      'an option twice',
      {
        kind: 'survey',
        options: [
          { id: 'tot', name, weight: 1 },
          { id: 'tot', name, weight: 2 },
        ],
      },
      ['name-twice /options/1/id'],
    ],
    ['an option without a name', { kind: 'survey', options: [{ name, weight: 1 }] }, ['bad-name /options/0/id']],
    [
      'a weight above 100',
      { kind: 'survey', options: [{ id: 'tot', name, weight: '100.01%' }] },
      ['out-of-range /options/0/weight'],
    ],

    ['a growth without bands', { kind: 'growth', measure: 'percent', unit: 'count', bands: [] }, ['no-bands /bands']],
    [
      'a band from and above',
      { kind: 'growth', measure: 'percent', unit: 'count', bands: [{ from: 1, above: 1, points: 1 }] },
      ['band-without-width /bands/0'],
    ],
    [
      'a band of neither',
      { kind: 'growth', measure: 'percent', unit: 'count', bands: [{ points: 1 }] },
      ['band-without-width /bands/0'],
    ],
    [
      'a measure there is not',
      { kind: 'growth', measure: 'ratio', unit: 'count', bands: [{ from: 1, points: 1 }] },
      ['unknown-value /measure'],
    ],

    ['a scale of zero', { kind: 'external-index', index: 'SIPAS', scale: 0 }, ['not-positive /scale']],
    ['a scale in words', { kind: 'external-index', index: 'SIPAS', scale: 'mười' }, ['not-a-number /scale']],

    [
      'a last day there is not',
      { kind: 'evidence', dueOn: '31/12/2021', rule: { kind: 'linear' } },
      ['not-a-date /dueOn'],
    ],
    ['evidence for nothing', { kind: 'evidence' }, ['unknown-kind /rule/kind']],
    [
      'evidence of evidence',
      { kind: 'evidence', rule: { kind: 'evidence', rule: { kind: 'linear' } } },
      ['modifier-twice /rule/kind'],
    ],
    [
      'a treatment there is not',
      { kind: 'not-applicable', treatment: 'zero', rule: { kind: 'linear' } },
      ['unknown-value /treatment'],
    ],
    [
      'not applicable twice',
      {
        kind: 'not-applicable',
        treatment: 'full',
        rule: { kind: 'evidence', rule: { kind: 'not-applicable', treatment: 'full', rule: { kind: 'linear' } } },
      },
      ['modifier-twice /rule/rule/kind'],
    ],
    [
      'a rule that is wrong inside a modifier',
      {
        kind: 'evidence',
        rule: { kind: 'not-applicable', treatment: 'full', rule: { kind: 'linear-with-floor', floor: 'x' } },
      },
      ['not-a-number /rule/rule/floor'],
    ],

    [
      'a formula without variables or alternatives',
      { kind: 'formula' },
      ['nothing-named /variables', 'nothing-named /alternatives'],
    ],
    [
      'a formula of nothing',
      { kind: 'formula', variables: [null], alternatives: [null] },
      ['bad-name /variables/0/id', 'bad-name /alternatives/0/id', 'formula /alternatives/0/expression'],
    ],
    [
      'an expression that is no text',
      { kind: 'formula', variables: [], alternatives: [{ id: 'a', name, expression: 7 }] },
      ['formula /alternatives/0/expression'],
    ],
    [
      'a variable in a unit there is not',
      {
        kind: 'formula',
        variables: [{ id: 'x', name, unit: 'đồng' }],
        alternatives: [{ id: 'a', name, expression: 'x' }],
      },
      ['unknown-value /variables/0/unit'],
    ],
  ];

  test.each(rules)('%s', (_, rule, problems) => {
    expect(told(setOf(anything(rule)))).toEqual(problems.map((problem) => problem.replace(' ', ' /areas/0/rule')));
  });

  test.each<readonly [why: string, set: CriteriaSet, told: readonly string[]]>([
    ['nothing', anything(null), ['nothing-inside /areas']],
    ['a word', anything('bộ tiêu chí'), ['nothing-inside /areas']],
    ['no areas', set(), ['nothing-inside /areas']],
    ['areas that are no list', anything({ ...set(), areas: { 0: leaf('1') } }), ['nothing-inside /areas']],
    [
      'an area of nothing',
      anything({ ...set(), areas: [null] }),
      ['bad-name /areas/0/id', 'not-a-number /areas/0/maximum', 'nothing-inside /areas/0/items'],
    ],
    ['an area without items', set(branch('1', 1)), ['nothing-inside /areas/0/items']],
    [
      'items that are no list',
      set(anything({ ...leaf('1'), rule: undefined, items: 'x' })),
      ['unknown-kind /areas/0/rule/kind', 'unknown-value /areas/0/items'],
    ],
    [
      'an item that has a rule and items',
      set(anything({ ...leaf('1'), items: [leaf('1.1')] })),
      ['unknown-value /areas/0/items'],
    ],
    ['an id twice', set(leaf('1'), leaf('2'), leaf('1')), ['duplicate-id /areas/2/id']],
    ['an id twice, far apart', set(leaf('1'), branch('2', 1, leaf('1'))), ['duplicate-id /areas/1/items/0/id']],
    ['an empty id', set(leaf('')), ['bad-name /areas/0/id']],
    ['a number for an id', set(leaf(anything(1))), ['bad-name /areas/0/id']],
    ['a maximum of zero', set(leaf('1', 0)), ['not-positive /areas/0/maximum']],
    ['a maximum of −0', set(leaf('1', -0)), ['not-positive /areas/0/maximum']],
    ['a maximum below zero', set(leaf('1', '-1')), ['not-positive /areas/0/maximum']],
    ['a maximum of NaN', set(leaf('1', Number.NaN)), ['not-a-number /areas/0/maximum']],
    ['an infinite maximum', set(leaf('1', Number.POSITIVE_INFINITY)), ['not-a-number /areas/0/maximum']],
    ['a maximum of 1e308', set(leaf('1', 1e308)), ['not-a-number /areas/0/maximum']],
    ['a maximum in percent', set(leaf('1', '50%')), ['not-a-number /areas/0/maximum']],
    ['no maximum', set(leaf('1', anything(null))), ['not-a-number /areas/0/maximum']],
    [
      'children that add up to less',
      set(branch('1', 2, leaf('1.1'), leaf('1.2', '0.999999'))),
      ['sum-differs /areas/0/maximum'],
    ],
    [
      'children that add up to more, further down',
      set(branch('1', 2, branch('1.1', 2, leaf('a'), leaf('b'), leaf('c', '1/1000000')))),
      ['sum-differs /areas/0/items/0/maximum'],
    ],
    [
      'a fifth level',
      set(branch('1', 1, branch('2', 1, branch('3', 1, branch('4', 1, leaf('5')))))),
      ['too-deep /areas/0/items/0/items/0/items/0/items/0'],
    ],
    ['groups without bands', { ...set(leaf('1')), groups: { bands: [] } }, ['no-bands /groups/bands']],
    ['groups of nothing', { ...set(leaf('1')), groups: anything(null) }, ['no-bands /groups/bands']],
    [
      'a group in the middle without a threshold',
      { ...set(leaf('1')), groups: { bands: [{ name: 'A' }, { name: 'B' }] } },
      ['band-without-width /groups/bands/0'],
    ],
    [
      'thresholds that rise',
      {
        ...set(leaf('1')),
        groups: {
          bands: [
            { name: 'A', from: 80 },
            { name: 'B', from: 90 },
          ],
        },
      },
      ['bands-overlap /groups/bands/1'],
    ],
    [
      'thresholds that differ too little for a double',
      {
        ...set(leaf('1')),
        groups: {
          bands: [
            { name: 'A', from: '80.0000000000000000001' },
            { name: 'B', from: 80 },
          ],
        },
      },
      [],
    ],
    [
      'a threshold in words',
      { ...set(leaf('1')), groups: { bands: [{ name: 'A', from: 'cao' }] } },
      ['not-a-number /groups/bands/0/from'],
    ],
    ['rounding to 11 digits', { ...set(leaf('1')), rounding: { digits: 11 } }, ['out-of-range /rounding/digits']],
    ['rounding to half a digit', { ...set(leaf('1')), rounding: { digits: 0.5 } }, ['out-of-range /rounding/digits']],
    [
      'a way to round there is not',
      { ...set(leaf('1')), rounding: { mode: anything('constructor') } },
      ['unknown-value /rounding/mode'],
    ],
  ])('%s', (_, of, problems) => {
    expect(told(of)).toEqual(problems);
  });

  test('each problem names its item and what it found', () => {
    const [problem] = problemsOf(
      set(branch('1', 2, leaf('1.1', 1, { kind: 'linear-with-floor', floor: 120 }), leaf('1.2'))),
    );
    expect(problem).toEqual({
      kind: 'out-of-range',
      item: '1.1',
      path: '/areas/0/items/0/rule/floor',
      args: { value: '120', low: '0', high: '100' },
    });
    expect(problemsOf(set(branch('1', 3, leaf('1.1'), leaf('1.2'))))[0]).toMatchObject({
      item: '1',
      args: { maximum: '3', sum: '2' },
    });
  });

  test('a thousand problems are enough', () => {
    const many = Array.from({ length: 3000 }, (_, at) => leaf(`${at}`, 0));
    expect(problemsOf(set(...many))).toHaveLength(1000);
  });
});

describe('a hostile set is refused in time', () => {
  test('5,000 leaves are taken, one more is not', () => {
    const many = (count: number): CriteriaSet => set(...Array.from({ length: count }, (_, at) => leaf(`${at}`)));
    expect(compile(many(MOST_LEAVES)).leaves).toHaveLength(5000);
    expect(told(many(MOST_LEAVES + 1))).toEqual(['too-many-leaves /areas']);
    expect(told(many(100_000))).toEqual(['too-many-leaves /areas']);
  });

  test('10,000 levels', () => {
    let item: Item = leaf('x');
    for (let level = 0; level < 10_000; level++) item = branch(`${level}`, 1, item);
    expect(told(set(item))).toEqual(['too-deep /areas/0/items/0/items/0/items/0/items/0']);
  });

  test('an item that stands in itself', () => {
    const items: Item[] = [];
    const ring: Item = { id: 'vòng', name, maximum: 1, items };
    items.push(ring);
    expect(told(set(ring))).toContain('too-deep /areas/0/items/0/items/0/items/0/items/0');
  });

  test('a list of a thousand that names itself at each level', () => {
    const last = Array.from({ length: 1000 }, (_, at) => branch(`${at}`, 1));
    const second = Array.from({ length: 1000 }, (_, at) => branch(`${at}`, 1, ...last));
    const first = Array.from({ length: 1000 }, (_, at) => branch(`${at}`, 1, ...second));
    expect(told(set(...first))).toEqual(['too-many-leaves /areas']);
  });

  test('modifiers 10,000 deep', () => {
    let rule: Rule = { kind: 'linear' };
    for (let level = 0; level < 10_000; level++) rule = { kind: 'evidence', rule };
    expect(told(setOf(rule))).toEqual(['modifier-twice /areas/0/rule/rule/kind']);
  });

  test('a formula of a megabyte', () => {
    const rule: Rule = {
      kind: 'formula',
      variables: [{ id: 'x', name }],
      alternatives: [{ id: 'a', name, expression: `x${'+x'.repeat(500_000)}` }],
    };
    expect(problemsOf(setOf(rule))).toMatchObject([{ kind: 'formula', formula: { kind: 'too-long', start: 2000 } }]);
  });

  test('a name of a megabyte is shown in short', () => {
    const long = 'tiêu chí '.repeat(100_000);
    const problems = problemsOf(set(leaf(long, 0), leaf(long)));
    for (const { item, args } of problems) {
      expect(item.length).toBeLessThanOrEqual(60);
      for (const arg of Object.values(args)) expect(String(arg).length).toBeLessThanOrEqual(60);
    }
  });

  test('whatever stands in a place of a set, it is refused or scored, and never thrown at anybody', () => {
    const whole: CriteriaSet = {
      ...tree,
      groups: { bands: [{ name: 'A', from: 90 }, { name: 'B' }] },
      rounding: { digits: 2, mode: 'half-even' },
    };
    const values: readonly unknown[] = [
      null,
      undefined,
      Number.NaN,
      -0,
      1e308,
      Number.POSITIVE_INFINITY,
      '',
      'x',
      true,
      [],
      {},
      [null],
      () => 1,
      Symbol('x'),
      5n,
      Object.create(null),
      new Date(0),
    ];
    for (const path of pathsOf(whole)) {
      for (const value of values) {
        const spoiled = replaceAt(whole, path, value);
        const problems = problemsOf(anything<CriteriaSet>(spoiled));
        if (problems.length === 0)
          compile(anything<CriteriaSet>(spoiled)).score({ '1.2': true, '2': 5 }).warnings.slice();
      }
    }
  });
});

test('maxima that are thirds add up', () => {
  const thirds = compile(
    set(branch('1', 1, leaf('a', '1/3'), leaf('b', '1/3'), leaf('c', rational('1/3') as unknown as Numeral))),
  );
  expect(String(thirds.score({ a: true, b: true, c: true }).total.index)).toBe('100');
});

test('a set of one leaf is its own total', () => {
  expect(said({ kind: 'yes-no' }, 60.5, true)).toBe('60.5');
});

type Path = readonly (string | number)[];

/** Every place in a value, from the outside in. */
function pathsOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inside]) => pathsOf(inside, [...at, key]))];
}

/** The value with another one at a place. */
function replaceAt(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value) ? anything([...value]) : { ...(value as object) };
  copy[key] = replaceAt(copy[key], rest, by);
  return copy;
}
