import { describe, expect, test } from 'vitest';
import { type Case, NOTHING_AT_ALL, said } from '../../../../test/one-leaf';
import type { SurveyRule } from '../../model';

/** Four answers weighted 100, 60, 20 and 0, as one province's system has them. */
const survey: SurveyRule = {
  kind: 'survey',
  options: [
    { id: 'rat-tot', name: { vi: 'Rất tốt', en: 'Very good' }, weight: 100 },
    { id: 'tot', name: { vi: 'Tốt', en: 'Good' }, weight: 60 },
    { id: 'trung-binh', name: { vi: 'Trung bình', en: 'Fair' }, weight: 20 },
    { id: 'kem', name: { vi: 'Kém', en: 'Poor' }, weight: 0 },
  ],
};

describe('survey: the quality of legal documents, as officials see it, 2 points', () => {
  test.each<Case>([
    ...NOTHING_AT_ALL,
    ['every answer the best', { 'rat-tot': 120 }, '2'],
    ['every answer the worst', { kem: 7 }, '0'],
    ['(120×100 + 60×60 + 20×20) / 200 = 80%', { 'rat-tot': 120, tot: 60, 'trung-binh': 20 }, '1.6'],
    ['an option nobody chose may be zero', { 'rat-tot': 1, tot: 0, 'trung-binh': 0, kem: 0 }, '2'],
    ['or left out, or null', { 'rat-tot': 1, tot: null }, '2'],
    ['a mean without an end', { 'rat-tot': 1, tot: 1, kem: 1 }, '16/15'],
    ['nobody answered', {}, 'failed: zero-denominator'],
    ['nobody answered, written out', { 'rat-tot': 0 }, 'failed: zero-denominator'],
    ['an option there is not', { 'rat-tot': 1, xuat_sac: 2 }, 'failed: unknown-name xuat_sac'],
    ['one named like a thing of the language', { constructor: 1 }, 'failed: unknown-name constructor'],
    ['one named like the other', JSON.parse('{"__proto__": 1}'), 'failed: unknown-name __proto__'],
    ['fewer than none', { tot: -1 }, 'failed: negative tot'],
    ['half an answer', { tot: 0.5 }, 'failed: not-whole tot'],
    ['shares instead of answers', { tot: '60%' }, 'failed: not-a-number tot'],
    ['a list', [120, 60], 'failed: not-by-name'],
    ['a number', 80, 'failed: not-by-name'],
    ['true', true, 'failed: not-by-name'],
  ])('%s', (_, value, points) => {
    expect(said(survey, 2, { value })).toBe(points);
  });

  test('weights with their sign mean the same', () => {
    const options = survey.options.map((option) => ({ ...option, weight: `${option.weight}%` }));
    expect(said({ kind: 'survey', options }, 2, { value: { tot: 1 } })).toBe('1.2');
  });

  test('options may be named like things of the language', () => {
    const name = { vi: 'Có', en: 'Yes' };
    const odd: SurveyRule = {
      kind: 'survey',
      options: [
        { id: 'constructor', name, weight: 100 },
        { id: 'toString', name, weight: 0 },
      ],
    };
    expect(said(odd, 1, { value: { constructor: 3, toString: 1 } })).toBe('0.75');
    expect(said(odd, 1, { value: {} })).toBe('failed: zero-denominator');
  });
});
