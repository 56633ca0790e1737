import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { anySet } from '../../../test/any-written-set';
import { problemsOf } from '../../scoring/compile';
import type { CriteriaSet, Rule } from '../../scoring/model';
import { CRITERIA_SETS } from '../../scoring/sets';
import { checkCriteria } from './check';
import { sampleSet } from './sample';
import { templateSet } from './template/set';
import { criteriaText } from './write';

const LANGUAGES = ['vi', 'en'] as const;

function readBack(text: string): CriteriaSet | undefined {
  return checkCriteria(text, { today: '2023-12-20', criteriaSets: [] }).set;
}

describe.each(LANGUAGES)('a set as a file with %s keys', (language) => {
  test.each([...CRITERIA_SETS, sampleSet(), templateSet(language)])('is read back as the same set: $id', (set) => {
    const text = criteriaText(set, { language });
    expect(readBack(text)).toEqual(set);
    expect(criteriaText(set, { language })).toBe(text);
    expect(checkCriteria(text, { today: '2023-12-20', criteriaSets: [] }).language).toBe(language);
  });

  property.prop([anySet], { numRuns: 200 })('is read back as the same set, whatever stands in it', (set) => {
    expect(problemsOf(set)).toEqual([]);
    const text = criteriaText(set, { language });
    const { set: read, findings } = checkCriteria(text, { today: '2023-12-20', criteriaSets: [] });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read, text).toEqual(set);
    expect(read && criteriaText(read, { language })).toBe(text);
  });
});

const withRule = (rule: Rule, maximum: number | string = 1): CriteriaSet => ({
  ...sampleSet(),
  areas: [{ id: '1', name: { vi: 'Mục', en: 'Mục' }, maximum, scoredBy: 'self-assessment', rule }],
});

describe('numbers', () => {
  test.each([
    ['12.50', 12.5],
    ['007', 7],
    ['2/6', '1/3'],
    ['0.1234567890123456', '0.1234567890123456'],
    [1e-7, 1e-7],
  ])('are written as what they are: %s', (written, kept) => {
    const [area] = readBack(criteriaText(withRule({ kind: 'yes-no' }, written)))?.areas ?? [];
    expect(area?.maximum).toBe(kept);
  });
});

describe('what a file cannot say', () => {
  test('is refused: evidence for not being applicable', () => {
    const rule: Rule = {
      kind: 'evidence',
      rule: { kind: 'not-applicable', treatment: 'full', rule: { kind: 'yes-no' } },
    };
    expect(() => criteriaText(withRule(rule))).toThrow(RangeError);
  });

  test('is refused: items more than four levels deep', () => {
    const deep = fc.sample(fc.constant(sampleSet()), 1)[0];
    const [area] = deep?.areas ?? [];
    if (area === undefined) throw new TypeError('the sample has areas');
    const wrap = (depth: number): CriteriaSet['areas'][number] =>
      depth === 0 ? area : { ...area, id: `d${depth}`, items: [wrap(depth - 1)] };
    expect(() => criteriaText({ ...sampleSet(), areas: [wrap(4)] })).toThrow(RangeError);
  });
});
