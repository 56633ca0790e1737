import { describe, expect, test } from 'vitest';
import { compile, round, toDecimal } from '../src/scoring';
import { rank } from '../src/scoring/indexes';
import { GoalError, needFor, openPoints, planFor, problemsOfGoal, scoreDifference } from '../src/scoring/plan';
import { explain } from '../src/scoring/text';
import { sampleInputs, sampleSet } from './plan-set';

const compiled = compile(sampleSet);
const score = compiled.score(sampleInputs);

/** What a program written in JavaScript may hand over. */
// biome-ignore lint/suspicious/noExplicitAny: types would not let any of this through
const anything = (value: unknown): any => value;

/** Names what was called, so that the message of a raw error does not pass. */
const RAW = /Cannot (?:read|destructure|convert)|is not (?:iterable|a function)|undefined \(/u;

describe('a mistake of the program', () => {
  test.each<[string, () => unknown, new () => Error, RegExp]>([
    ['explain of no score', () => explain(anything(null)), TypeError, /score has to be/u],
    ['explain of an item that is none', () => explain(score, anything(null)), RangeError, /has no item/u],
    ['explain of a number', () => explain(score, anything(1.2)), RangeError, /has no item 1\.2/u],
    ['planFor without a score', () => planFor(anything(undefined), { target: 90 }), TypeError, /score has to be/u],
    ['planFor without a goal', () => planFor(score, anything(null)), RangeError, /not-a-goal/u],
    ['rank of nothing', () => rank(anything(null)), TypeError, /rows has to be a list/u],
    ['rank of no row', () => rank(anything([null])), TypeError, /rows\[0\]/u],
    ['rank by no groups', () => rank([], anything({ groups: {} })), TypeError, /bands/u],
    ['whatIf of nothing', () => compiled.whatIf(anything(null), {}), RangeError, /score/u],
    ['openPoints of nothing', () => openPoints(anything({})), TypeError, /score has to be/u],
    [
      'openPoints on a Date',
      () => openPoints(score, { today: anything(new Date()) }),
      RangeError,
      /today has to be a day as YYYY-MM-DD/u,
    ],
    ['needFor of nothing', () => needFor(anything(null), '1.1', score.total.points), TypeError, /score has to be/u],
    ['scoreDifference to nothing', () => scoreDifference(score, anything(null)), TypeError, /score has to be/u],
    ['toDecimal of a word', () => toDecimal(anything('một')), RangeError, /một: not-a-number/u],
    ['round of nothing', () => round(anything(null)), RangeError, /null: not-a-number/u],
  ])('%s is refused in words', (_, call, kind, message) => {
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
    expect(call).not.toThrow(RAW);
  });

  test.each<[string, unknown, string, string]>([
    ['freeze for frozen', { target: 90, freeze: ['8'] }, 'unknown-key', '/freeze'],
    ['one id for a list', { target: 90, frozen: '8' }, 'not-a-list', '/frozen'],
    ['a Date for a day', { target: 90, today: new Date() }, 'not-a-date', '/today'],
    ['a number for a goal', 90, 'not-a-goal', ''],
    ['no goal', null, 'not-a-goal', ''],
  ])('in a goal is found and not passed over: %s', (_, goal, kind, path) => {
    expect(problemsOfGoal(score, anything(goal))).toMatchObject([{ kind, path }]);
    expect(() => planFor(score, anything(goal))).toThrow(GoalError);
  });
});

describe('what can be meant one way only is taken so', () => {
  test('no changes are none', () => {
    expect(`${compiled.whatIf(score, anything(null)).total.points}`).toBe(`${score.total.points}`);
  });

  test.each<[number | string, string]>([
    [1.5, '1.50'],
    ['2/3', '0.67'],
    ['95.5%', '0.96'],
  ])('a number is rounded as it is written: %s', (value, text) => expect(toDecimal(value)).toBe(text));

  test('an index of null is no index, and no options are none', () => {
    const { ranked, unranked } = rank([{ name: 'Sở Nội vụ', index: anything(null) }], anything(null));
    expect([ranked, unranked.map(({ failure }) => failure)]).toEqual([[], [undefined]]);
  });
});

describe('a score of which figures are missing', () => {
  const whole = compile({
    id: 'hai',
    name: { vi: 'Hai tiêu chí', en: 'Two' },
    year: 2023,
    provenance: { kind: 'own' },
    groups: { bands: [{ name: 'Tốt', from: 50 }, { name: 'Yếu' }] },
    areas: ['1', '2'].map((id) => ({
      id,
      name: { vi: 'Lĩnh vực', en: 'Area' },
      maximum: 1,
      scoredBy: 'self-assessment',
      rule: { kind: 'yes-no' },
    })),
  });

  test.each([
    ['all there', { '1': true, '2': false }, false],
    ['one missing', { '1': true }, true],
    ['one that cannot be read', { '1': true, '2': 'chưa rõ' }, true],
    ['none that applies', {}, true],
  ])('is provisional, its group with it: %s', (_, inputs, provisional) => {
    const { total } = whole.score(inputs);
    expect(total.provisional).toBe(provisional);
    expect(explain(whole.score(inputs)).total?.provisional).toBe(provisional);
  });

  test('changes to a final one when the last figure comes', () => {
    const before = whole.score({ '1': true });
    const after = whole.whatIf(before, { '2': true });
    expect(scoreDifference(before, after).total.provisional).toEqual({ before: true, after: false });
  });
});
