import { describe, expect, test } from 'vitest';
import { type Case, NOTHING_AT_ALL, said, setOf } from '../../../../test/one-leaf';
import { problemsOf } from '../../compile';
import type { FormulaRule, FormulaVariable } from '../../model';

const name = { vi: 'Tên', en: 'Name' };

/** Dossiers on time: either as a share of all, or as a share of those that are done. */
const onTime: FormulaRule = {
  kind: 'formula',
  variables: [
    { id: 'đúng_hạn', name, unit: 'count' },
    { id: 'trễ_hạn', name, unit: 'count' },
    { id: 'tiếp_nhận', name, unit: 'count' },
    { id: 'đã_giải_quyết', name, expression: 'đúng_hạn + trễ_hạn' },
    { id: 'tỷ_lệ', name, expression: 'đúng_hạn / đã_giải_quyết' },
  ],
  alternatives: [
    { id: 'đã-giải-quyết', name, expression: 'if(tỷ_lệ >= 95%; tỷ_lệ; 0)' },
    { id: 'tất-cả', name, expression: 'đúng_hạn / tiếp_nhận' },
  ],
};

const one = (expression: string, variables: readonly FormulaVariable[]): FormulaRule => ({
  kind: 'formula',
  variables,
  alternatives: [{ id: 'a', name, expression }],
});

describe('a formula with alternatives: dossiers on time, 1 point', () => {
  const counts = { đúng_hạn: 960, trễ_hạn: 40, tiếp_nhận: 1200 };

  test.each<readonly [why: string, record: unknown, said: string]>([
    ['of those done', { value: counts, choice: 'đã-giải-quyết' }, '0.96'],
    ['of all', { value: counts, choice: 'tất-cả' }, '0.8'],
    ['below the floor', { value: { ...counts, đúng_hạn: 200 }, choice: 'đã-giải-quyết' }, '0'],
    ['nobody chose', { value: counts }, 'failed: no-choice'],
    ['nothing was chosen', { value: counts, choice: null }, 'failed: no-choice'],
    ['one was chosen that is not there', { value: counts, choice: 'khác' }, 'failed: unknown-choice khác'],
    [
      'a choice named like a thing of the language',
      { value: counts, choice: 'constructor' },
      'failed: unknown-choice constructor',
    ],
    ['a choice that is no text', { value: counts, choice: { id: 'tất-cả' } }, 'failed: unknown-choice object'],
    ['a choice that is a symbol', { value: counts, choice: Symbol('x') }, 'failed: unknown-choice Symbol(x)'],
    ['a value is missing', { value: { đúng_hạn: 960 }, choice: 'tất-cả' }, 'failed: missing-name tiếp_nhận'],
    ['a value is null', { value: { ...counts, tiếp_nhận: null }, choice: 'tất-cả' }, 'failed: missing-name tiếp_nhận'],
    [
      'a value that the chosen one does not need may be missing',
      { value: { đúng_hạn: 9, tiếp_nhận: 10 }, choice: 'tất-cả' },
      '0.9',
    ],
    [
      'a value is garbage',
      { value: { ...counts, tiếp_nhận: 'nhiều' }, choice: 'tất-cả' },
      'failed: not-a-number tiếp_nhận',
    ],
    ['a name is not asked for', { value: { ...counts, quá_hạn: 1 }, choice: 'tất-cả' }, 'failed: unknown-name quá_hạn'],
    ['a computed value is given', { value: { ...counts, tỷ_lệ: 1 }, choice: 'tất-cả' }, 'failed: unknown-name tỷ_lệ'],
    ['nothing was received', { value: { ...counts, tiếp_nhận: 0 }, choice: 'tất-cả' }, 'failed: division-by-zero @11'],
    [
      'nothing was done: the place is in the formula of the variable',
      { value: { ...counts, đúng_hạn: 0, trễ_hạn: 0 }, choice: 'đã-giải-quyết' },
      'failed: division-by-zero tỷ_lệ @11',
    ],
    [
      'what has no value matters only to who asks for it',
      { value: { ...counts, đúng_hạn: 0, trễ_hạn: 0 }, choice: 'tất-cả' },
      '0',
    ],
  ])('%s', (_, record, points) => {
    expect(said(onTime, 1, record)).toBe(points);
  });

  test.each<Case>([
    ...NOTHING_AT_ALL,
    ['a number', 0.96, 'failed: not-by-name'],
    ['true', true, 'failed: not-by-name'],
    ['a list', [960], 'failed: not-by-name'],
  ])('%s instead of named values', (_, value, points) => {
    expect(said(onTime, 1, { value, choice: 'tất-cả' })).toBe(points);
  });
});

describe('a formula alone', () => {
  test('needs no choice, but may name it', () => {
    const rule = one('x * 2', [{ id: 'x', name }]);
    expect(said(rule, 10, { value: { x: 3 } })).toBe('6');
    expect(said(rule, 10, { value: { x: 3 }, choice: 'a' })).toBe('6');
    expect(said(rule, 10, { value: { x: 3 }, choice: 'b' })).toBe('failed: unknown-choice b');
  });

  test('takes a variable in percent as a fraction', () => {
    const rule = one('tỷ_lệ * 2', [{ id: 'tỷ_lệ', name, unit: 'percent' }]);
    for (const rate of [95, '95', '95%', { numerator: 19, denominator: 20 }]) {
      expect(said(rule, 2, { value: { tỷ_lệ: rate } })).toBe('1.9');
    }
  });

  test('holds what it gives to the maximum and to zero, and warns', () => {
    const rule = one('x', [{ id: 'x', name }]);
    expect(said(rule, 1, { value: { x: 2 } })).toBe('1 above-maximum 2');
    expect(said(rule, 1, { value: { x: -2 } })).toBe('0 below-zero -2');
  });

  test('may be of numbers alone', () => {
    expect(said(one('1 / 3', []), 1, { value: {} })).toBe('1/3');
    expect(said(one('1 / 3', []), 1, {})).toBe('missing');
  });

  test('may have variables named like things of the language', () => {
    const odd = ['constructor', 'toString', 'valueOf', 'hasOwnProperty'];
    const rule = one(
      odd.join(' + '),
      odd.map((id) => ({ id, name })),
    );
    expect(said(rule, 10, { value: { constructor: 1, toString: 2, valueOf: 3, hasOwnProperty: 1 } })).toBe('7');
    expect(said(rule, 10, { value: {} })).toBe('failed: missing-name constructor');
  });

  test('a hundred variables, each the longest formula on the next, do not run out of stack', () => {
    const variables = Array.from({ length: 100 }, (_, at): FormulaVariable => {
      const next = `v${at + 1}`;
      return at === 99 ? { id: 'v99', name } : { id: `v${at}`, name, expression: `${next}${'+0'.repeat(990)}` };
    });
    expect(said(one('v0', variables), 10, { value: { v99: 7 } })).toBe('7');
  });

  test('one that runs away through its variables is stopped in time', () => {
    const variables = Array.from({ length: 60 }, (_, at): FormulaVariable => {
      return at === 0 ? { id: 'v0', name } : { id: `v${at}`, name, expression: `v${at - 1} * v${at - 1}` };
    });
    expect(said(one('v59', variables), 1, { value: { v0: '9'.repeat(30) } })).toMatch(/^failed: too-large v\d+ @0$/u);
  });
});

describe('a formula rule that cannot be used', () => {
  const places = (rule: FormulaRule): readonly string[] =>
    problemsOf(setOf(rule)).map(({ kind, path, formula }) =>
      [kind, path.replace('/areas/0/rule/', ''), formula?.kind, formula?.start]
        .filter((part) => part !== undefined)
        .join(' '),
    );

  test.each<readonly [why: string, rule: FormulaRule, problems: readonly string[]]>([
    [
      'a variable needs itself',
      one('x', [{ id: 'x', name, expression: 'x + 1' }]),
      ['formula variables/0/expression cycle 0'],
    ],
    [
      'two need each other, told once',
      one('x', [
        { id: 'x', name, expression: 'y' },
        { id: 'y', name, expression: 'x' },
      ]),
      ['formula variables/0/expression cycle 0'],
    ],
    ['a name is not there', one('x + y', [{ id: 'x', name }]), ['formula alternatives/0/expression unknown-name 4']],
    [
      'a formula of a variable is wrong',
      one('x', [{ id: 'x', name, expression: '1 +' }]),
      ['formula variables/0/expression unfinished 3'],
    ],
    ['a name that no formula could hold', one('1', [{ id: '2x', name }]), ['bad-name variables/0/id']],
    ['a name with a blank', one('1', [{ id: 'số hồ sơ', name }]), ['bad-name variables/0/id']],
    ['a name that is too long', one('1', [{ id: 'x'.repeat(61), name }]), ['bad-name variables/0/id']],
    [
      'a name twice',
      one('x', [
        { id: 'x', name },
        { id: 'x', name },
      ]),
      ['name-twice variables/1/id'],
    ],
    ['no alternative', { ...one('1', []), alternatives: [] }, ['nothing-named alternatives']],
    [
      'an alternative twice',
      {
        ...onTime,
        alternatives: [
          onTime.alternatives[0] ?? { id: '', name, expression: '' },
          { id: 'đã-giải-quyết', name, expression: '1' },
        ],
      },
      ['name-twice alternatives/1/id'],
    ],
    [
      '101 variables',
      one(
        '1',
        Array.from({ length: 101 }, (_, at) => ({ id: `v${at}`, name })),
      ),
      ['too-many variables'],
    ],
  ])('%s', (_, rule, problems) => {
    expect(places(rule)).toEqual(problems);
  });

  test('a cycle says its way', () => {
    const rule = one('x', [
      { id: 'x', name, expression: 'y * 2' },
      { id: 'y', name, expression: '1 + z' },
      { id: 'z', name, expression: 'max(x, y)' },
    ]);
    expect(problemsOf(setOf(rule)).map(({ formula }) => formula?.text)).toEqual(['x → y → z → x', 'y → z → y']);
  });
});
