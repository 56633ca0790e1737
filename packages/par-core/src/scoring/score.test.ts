import { describe, expect, test } from 'vitest';
import { compile } from './compile';
import { rational } from './exact/numeral';
import { Rational } from './exact/rational';
import { toDecimal } from './exact/rounding';
import { Failure, type Inputs } from './inputs';
import type { CriteriaSet, Leaf, Numeral, RankGroup, Rule } from './model';
import type { Score, Stage } from './score';

const name = { vi: 'Tên', en: 'Name' };
const leaf = (id: string, maximum: Numeral, rule: Rule): Leaf => ({
  id,
  name,
  maximum,
  scoredBy: 'self-assessment',
  rule,
});

/** Two areas, four leaves, 10 points. */
const set: CriteriaSet = {
  id: 'bo-tieu-chi-2021',
  name,
  year: 2021,
  provenance: { kind: 'own' },
  groups: { bands: [{ name: 'A', from: 90 }, { name: 'B', from: 80 }, { name: 'C', from: 70 }, { name: 'D' }] },
  areas: [
    {
      id: '1',
      name,
      maximum: 6,
      items: [
        leaf('1.1', 2, { kind: 'yes-no' }),
        leaf('1.2', 4, { kind: 'not-applicable', treatment: 'left-out', rule: { kind: 'linear' } }),
      ],
    },
    {
      id: '2',
      name,
      maximum: 4,
      items: [
        leaf('2.1', 1, { kind: 'linear' }),
        leaf('2.2', 3, {
          kind: 'evidence',
          dueOn: '2021-12-31',
          rule: { kind: 'not-applicable', treatment: 'full', rule: { kind: 'deduction', perCase: 1 } },
        }),
      ],
    },
  ],
};
const compiled = compile(set);
const anything = (value: unknown): Inputs => value as Inputs;

/** As it prints: one number has many fractions. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const warned = ({ warnings }: Score): readonly string[] =>
  warnings.map(({ kind, item, points, failure }) =>
    [kind, item, points && String(points), failure?.kind, failure?.name].filter((part) => part !== undefined).join(' '),
  );

describe('missing, not applicable, zero and failed are four different things', () => {
  test.each<
    readonly [
      why: string,
      inputs: Inputs,
      points: string,
      counted: string,
      open: string,
      index: string,
      counts: readonly number[],
    ]
  >([
    [
      'everything scored',
      { '1.1': true, '1.2': 50, '2.1': 100, '2.2': { value: 0, evidence: [{}] } },
      '8',
      '10',
      '0',
      '80',
      [0, 0, 0],
    ],
    [
      '1.2 is missing',
      { '1.1': true, '2.1': 100, '2.2': { value: 0, evidence: [{}] } },
      '6',
      '10',
      '4',
      '60',
      [1, 0, 0],
    ],
    [
      '1.2 does not apply',
      { '1.1': true, '1.2': { notApplicable: true }, '2.1': 100, '2.2': { value: 0, evidence: [{}] } },
      '6',
      '6',
      '0',
      '100',
      [0, 1, 0],
    ],
    [
      '1.2 is zero',
      { '1.1': true, '1.2': 0, '2.1': 100, '2.2': { value: 0, evidence: [{}] } },
      '6',
      '10',
      '0',
      '60',
      [0, 0, 0],
    ],
    [
      '1.2 cannot be read',
      { '1.1': true, '1.2': 'nửa', '2.1': 100, '2.2': { value: 0, evidence: [{}] } },
      '6',
      '10',
      '4',
      '60',
      [0, 0, 1],
    ],
    [
      '2.2 does not apply, for full points',
      { '1.1': true, '1.2': 50, '2.1': 100, '2.2': { notApplicable: true } },
      '8',
      '10',
      '0',
      '80',
      [0, 0, 0],
    ],
    ['an empty sheet', {}, '0', '10', '10', '0', [4, 0, 0]],
    ['no sheet', anything(null), '0', '10', '10', '0', [4, 0, 0]],
    ['no sheet at all', anything(undefined), '0', '10', '10', '0', [4, 0, 0]],
  ])('%s', (_, inputs, points, counted, open, index, counts) => {
    const { total } = compiled.score(inputs);
    expect([total.points, total.counted, total.open, total.index].map(String)).toEqual([points, counted, open, index]);
    expect([total.missing, total.notApplicable, total.failed]).toEqual(counts);
    expect(String(total.maximum)).toBe('10');
  });

  test('of an item and of its area', () => {
    const score = compiled.score({ '1.2': { notApplicable: true }, '2.1': '?' });
    expect(['1.1', '1.2', '2.1', '2.2'].map((id) => score.item(id)?.status)).toEqual([
      'missing',
      'not-applicable',
      'failed',
      'missing',
    ]);
    expect(score.item('1')).toMatchObject({ missing: 1, notApplicable: 1, failed: 0 });
    expect(score.item('1')?.status).toBeUndefined();
    expect(score.item('2')).toMatchObject({ missing: 1, notApplicable: 0, failed: 1 });
    expect(score.item('2.1')?.failure).toEqual(new Failure('not-a-number'));
    expect(score.areas().map(({ id, counted, index }) => [id, String(counted), String(index)])).toEqual([
      ['1', '2', '0'],
      ['2', '4', '0'],
    ]);
  });

  test('where nothing counts there is no index and no group', () => {
    const only = compile({
      ...set,
      areas: [leaf('1', 5, { kind: 'not-applicable', treatment: 'left-out', rule: { kind: 'linear' } })],
    });
    const score = only.score({ 1: { notApplicable: true } });
    expect(score.total.index).toBeUndefined();
    expect(score.group).toBeUndefined();
    expect(score.areas()[0]?.index).toBeUndefined();
    expect(warned(score)).toEqual(['nothing-counts bo-tieu-chi-2021']);
  });
});

describe('the stages of a score are kept apart', () => {
  const record = { value: 80, self: 0.9, appraisal1: 0.5, appraisal2: 0.7 };
  test.each<readonly [stage: Stage | undefined, points: string, says: Stage]>([
    ['computed', '0.8', 'computed'],
    ['self', '0.9', 'self'],
    ['appraisal-1', '0.5', 'appraisal-1'],
    ['appraisal-2', '0.7', 'appraisal-2'],
    [undefined, '0.7', 'appraisal-2'],
  ])('up to %s', (stage, points, says) => {
    const score = compiled.score({ '2.1': record }, { stage });
    expect(String(score.item('2.1')?.points)).toBe(points);
    expect(score.item('2.1')?.stage).toBe(says);
    expect(score.stage).toBe(stage ?? 'appraisal-2');
  });

  test.each<readonly [why: string, record: object, stage: Stage, points: string, says: Stage | undefined]>([
    [
      'without a second appraisal the first counts',
      { value: 80, self: 0.9, appraisal1: 0.5 },
      'appraisal-2',
      '0.5',
      'appraisal-1',
    ],
    ['without any the claim counts', { value: 80, self: 0.9 }, 'appraisal-2', '0.9', 'self'],
    [
      'null is no appraisal',
      { value: 80, self: 0.9, appraisal1: null, appraisal2: null },
      'appraisal-2',
      '0.9',
      'self',
    ],
    ['a later stage is not looked at', { value: 80, appraisal2: 0.1 }, 'appraisal-1', '0.8', 'computed'],
    ['points without a value', { appraisal1: 0.5 }, 'appraisal-2', '0.5', 'appraisal-1'],
    ['points though the value cannot be read', { value: '?', appraisal1: 0.5 }, 'appraisal-2', '0.5', 'appraisal-1'],
    ['an appraisal of nothing is zero', { value: 80, appraisal1: 0 }, 'appraisal-2', '0', 'appraisal-1'],
    ['a claim alone, where only what is computed is asked for', { self: 0.5 }, 'computed', '0', undefined],
  ])('%s', (_, given, stage, points, says) => {
    const score = compiled.score(anything({ '2.1': given }), { stage });
    expect(String(score.item('2.1')?.points)).toBe(points);
    expect(score.item('2.1')?.stage).toBe(says);
  });

  test('points that cannot be read say at which stage', () => {
    expect(warned(compiled.score({ '2.1': { value: 80, appraisal1: '0,5' } }))).toEqual([
      'failed 2.1 not-a-number appraisal-1',
    ]);
    expect(warned(compiled.score({ '2.1': { value: 80, self: '95%' } }))).toEqual(['failed 2.1 not-a-number self']);
    expect(warned(compiled.score({ '2.1': { value: 80, self: Number.NaN } }, { stage: 'computed' }))).toEqual([]);
  });

  test('points of people are held to the maximum and to zero too', () => {
    expect(warned(compiled.score({ '2.1': { appraisal2: 1.5 } }))).toEqual(['above-maximum 2.1 1.5']);
    expect(warned(compiled.score({ '2.1': { appraisal2: -1 } }))).toEqual(['below-zero 2.1 -1']);
  });

  test('a stage that there is not is an error of whoever calls', () => {
    for (const stage of ['final', 'constructor', '']) {
      expect(() => compiled.score({}, { stage: stage as Stage })).toThrow(RangeError);
    }
  });
});

describe('warnings', () => {
  test('name the leaf, in the order of the set, then what belongs to no leaf', () => {
    const score = compiled.score(
      anything({ xa: 1, '2.1': 120, '1.1': 'có', '1.2': -5, '2': 4, '2.2': { value: 0, evidence: 'có' } }),
    );
    expect(warned(score)).toEqual([
      'failed 1.1 not-yes-no',
      'below-zero 1.2 -0.2',
      'above-maximum 2.1 1.2',
      'failed 2.2 not-a-list evidence',
      'unknown-item 2',
      'unknown-item xa',
    ]);
  });

  test('there are none where there is nothing to warn of', () => {
    expect(compiled.score({ '1.1': true, '1.2': 100, '2.1': 0, '2.2': { value: 9, evidence: [] } }).warnings).toEqual(
      [],
    );
  });

  test('a leaf said not to apply where the set does not provide for it', () => {
    expect(warned(compiled.score({ '1.1': { value: true, notApplicable: true } }))).toEqual(['applies-anyway 1.1']);
    expect(warned(compiled.score(anything({ '1.1': { notApplicable: 'không' } })))).toEqual(['applies-anyway 1.1']);
    expect(warned(compiled.score({ '2.2': { notApplicable: true } }))).toEqual([]);
  });
});

describe('the group of an index', () => {
  const bands = set.groups?.bands ?? [];
  const groupAt = (index: Numeral, of: readonly RankGroup[], rounding = {}): string | undefined => {
    const one = compile({ ...set, rounding, groups: { bands: of }, areas: [leaf('1', 100, { kind: 'linear' })] });
    return one.score({ 1: index }).group;
  };

  test.each<readonly [index: Numeral, group: string]>([
    [100, 'A'],
    [90, 'A'],
    ['89.995', 'A'],
    ['89.99499', 'B'],
    ['89.99', 'B'],
    [80, 'B'],
    ['79.97', 'C'],
    ['79.99', 'C'],
    [70, 'C'],
    ['69.99', 'D'],
    [0, 'D'],
  ])('%s is %s: what counts is the index as it is printed', (index, group) => {
    expect(groupAt(index, bands)).toBe(group);
  });

  test('a threshold that has to be exceeded', () => {
    const above: readonly RankGroup[] = [{ name: 'trên 90', from: 90, exclusive: true }, { name: 'còn lại' }];
    expect([90, '90.004', '90.005', 91].map((index) => groupAt(index, above))).toEqual([
      'còn lại',
      'còn lại',
      'trên 90',
      'trên 90',
    ]);
  });

  test('below the last threshold there is no group', () => {
    expect(
      groupAt(69, [
        { name: 'A', from: 90 },
        { name: 'B', from: 70 },
      ]),
    ).toBeUndefined();
  });

  test('a set without groups has none', () => {
    const { groups: _, ...without } = set;
    expect(compile(without).score({}).group).toBeUndefined();
  });

  test('a threshold with its sign means the same', () => {
    const signed = bands.map((band) => (band.from === undefined ? band : { ...band, from: `${band.from}%` }));
    expect([90, 80, 70, 69].map((index) => groupAt(index, signed))).toEqual(['A', 'B', 'C', 'D']);
  });

  test('the rounding of the set decides what is printed', () => {
    expect(groupAt('89.999', bands, { mode: 'down' })).toBe('B');
    expect(groupAt('89.6', bands, { digits: 0 })).toBe('A');
  });
});

describe('hostile inputs', () => {
  const throwing = (key: string): object =>
    Object.defineProperty({ self: 1 }, key, {
      enumerable: true,
      get: () => {
        throw new Error('không đọc được');
      },
    });

  test.each<readonly [why: string, entry: unknown, status: string]>([
    ['null', null, 'missing'],
    ['an empty record', {}, 'missing'],
    ['a record of nothing', { value: null, self: null, evidence: null, notApplicable: null, choice: null }, 'missing'],
    ['an explanation alone', { explanation: 'Chưa có số liệu' }, 'missing'],
    ['fields that are not read may hold anything', { value: 50, explanation: 7, choice: {}, evidence: 'x' }, 'scored'],
    ['further fields beside known ones', { value: 50, người_nhập: 'Nguyễn Văn A' }, 'scored'],
    ['two counts where a record is asked for', { numerator: 1, denominator: 2 }, 'unknown-name numerator'],
    ['a misspelt field', { valeu: 50 }, 'unknown-name valeu'],
    ['a list', [50], 'not-a-rate'],
    ['an empty list', [], 'not-a-rate'],
    ['a list of lists', [[50]], 'not-a-rate'],
    ['true', true, 'not-a-number'],
    ['NaN', Number.NaN, 'not-a-number'],
    ['infinity', Number.NEGATIVE_INFINITY, 'not-finite'],
    ['1e308', 1e308, 'too-many-digits'],
    ['a function', () => 50, 'not-a-number'],
    ['a symbol', Symbol('50'), 'not-a-number'],
    ['a boxed number has no field at all', Object(50), 'missing'],
    ['an object without a prototype', Object.assign(Object.create(null), { value: 50 }), 'scored'],
    ['a value from a prototype', Object.create({ value: 50 }), 'scored'],
    ['a value that throws', throwing('value'), 'unreadable'],
    ['points that throw', throwing('appraisal2'), 'unreadable'],
    [
      'counts that throw',
      {
        value: new Proxy(
          {},
          {
            has: () => {
              throw new Error();
            },
          },
        ),
      },
      'unreadable',
    ],
    ['a value that converts itself', { value: { valueOf: () => 50, toString: () => '50' } }, 'not-a-rate'],
    ['a number that nobody made', { value: Object.create(Rational.prototype) }, 'not-a-number'],
    ['a number that is broken', { value: new Rational(1n, 0n) }, 'not-a-number'],
    ['a number of a million bits', { value: new Rational(1n << 1_000_000n, 1n) }, 'too-many-digits'],
  ])('%s', (_, entry, status) => {
    const score = compiled.score(anything({ '2.1': entry }));
    const item = score.item('2.1');
    expect([item?.failure?.kind, item?.failure?.name].filter(Boolean).join(' ') || item?.status).toBe(status);
    if (item?.failure) expect(warned(score)).toEqual([`failed 2.1 ${status}`]);
    expect(score.total.points.n >= 0).toBe(true);
  });

  test('a sheet that throws where it is asked for one leaf has the others', () => {
    const inputs = Object.defineProperty({ '1.1': true }, '2.1', {
      enumerable: true,
      get: () => {
        throw new Error();
      },
    });
    const score = compiled.score(anything(inputs));
    expect(score.item('2.1')?.failure?.kind).toBe('unreadable');
    expect(String(score.total.points)).toBe('2');
    expect(warned(score)).toEqual(['failed 2.1 unreadable']);
  });

  test.each<readonly [why: string, inputs: unknown]>([
    ['a word', 'bảng điểm'],
    ['a number', 7],
    ['a list', [true, 50]],
    ['a function', () => ({})],
    ['a Map', new Map([['1.1', true]])],
    ['what stands in a prototype', Object.create({ '1.1': true })],
  ])('%s instead of a sheet holds nothing', (_, inputs) => {
    const score = compiled.score(anything(inputs));
    expect(score.total.missing).toBe(4);
    expect(Array.isArray(score.warnings)).toBe(true);
  });

  test('100,000 entries of no leaf', () => {
    const inputs = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`x${at}`, at]));
    const score = compiled.score({ ...inputs, '1.1': true });
    expect(String(score.total.points)).toBe('2');
    expect(score.warnings).toHaveLength(100_000);
  });

  test('5,000 leaves of 30 digits over 30 digits are added up in time', () => {
    const leaves = Array.from({ length: 5000 }, (_, at) => leaf(`${at}`, 1, { kind: 'linear' }));
    const worst = compile({ ...set, areas: leaves });
    // Denominators that have nothing in common: odd ones near 10³⁰.
    const inputs = Object.fromEntries(
      leaves.map(({ id }, at) => [id, `${10n ** 29n + BigInt(at)}/${10n ** 30n - 2n * BigInt(at) - 1n}`]),
    );
    const score = worst.score(inputs);
    expect(score.total.failed).toBe(0);
    expect(toDecimal(score.total.index ?? rational(0))).toMatch(/^0\.\d\d$/u);
    const changed = worst.whatIf(score, { 7: 50 });
    expect(toDecimal(changed.total.points)).toMatch(/^\d+\.\d\d$/u);
  });
});

describe('what if', () => {
  const inputs: Inputs = {
    '1.1': true,
    '1.2': 87.5,
    '2.1': '1/3',
    '2.2': { value: 1, evidence: [{ date: '2021-12-10' }] },
  };
  const score = compiled.score(inputs);

  test.each<readonly [why: string, changes: unknown]>([
    ['nothing changes', {}],
    ['one input', { '1.2': 95 }],
    ['several', { '1.1': false, '2.1': 100 }],
    ['one is taken away', { '1.1': undefined }],
    ['one no longer applies', { '1.2': { notApplicable: true } }],
    ['one can no longer be read', { '2.1': 'một phần ba' }],
    ['one is more than there is', { '2.1': 200 }],
    ['one that belongs to no leaf', { xa: 1 }],
    ['one of a branch', { '1': 5 }],
    ['the appraisal', { '2.2': { appraisal1: 2.5 } }],
  ])('%s: the same as scored whole', (_, changes) => {
    const next = compiled.whatIf(score, changes as Inputs);
    const whole = compiled.score({ ...inputs, ...(changes as Inputs) });
    expect(plain(next.total)).toEqual(plain(whole.total));
    expect(plain(next.items())).toEqual(plain(whole.items()));
    expect(plain(next.areas())).toEqual(plain(whole.areas()));
    expect(next.group).toBe(whole.group);
    expect(new Set(warned(next))).toEqual(new Set(warned(whole)));
    // And scored whole from what it says its inputs are.
    expect(plain(compiled.score(next.inputs).total)).toEqual(plain(whole.total));
  });

  test('leaves the score it came from as it was', () => {
    const before = JSON.stringify([score.total, score.items(), score.inputs]);
    compiled.whatIf(score, { '1.1': false, '1.2': 0, '2.1': 0 });
    expect(JSON.stringify([score.total, score.items(), score.inputs])).toBe(before);
  });

  test('goes on at the stage it came from', () => {
    const computed = compiled.score({ '2.1': { value: 80, appraisal2: 0.1 } }, { stage: 'computed' });
    expect(String(compiled.whatIf(computed, { '2.1': { value: 90, appraisal2: 0.1 } }).total.points)).toBe('0.9');
  });

  test('a score of another set is refused, and not mixed with this one', () => {
    expect(() => compile(set).whatIf(score, {})).toThrow(RangeError);
  });
});
