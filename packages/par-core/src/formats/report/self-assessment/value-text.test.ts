import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../scoring/model';
import { componentValueText } from './value-text';

const name = { vi: '', en: '' };
const FORMULA: Rule = {
  kind: 'formula',
  variables: [
    { id: 'x', name },
    { id: 'y', name, unit: 'percent' },
  ],
  alternatives: [{ id: 'a', name, expression: 'x * y' }],
};
const SURVEY: Rule = {
  kind: 'survey',
  options: [
    { id: 'tot', name: { vi: 'Tốt', en: 'Good' }, weight: 100 },
    { id: 'kem', name: { vi: 'Kém', en: 'Poor' }, weight: 0 },
  ],
};

describe('a value typed in one line', () => {
  test.each<[string, Rule, unknown]>([
    ['95,5%', { kind: 'linear' }, '95.5%'],
    ['191/200', { kind: 'linear' }, { numerator: '191', denominator: '200' }],
    ['numerator:191,denominator:200', { kind: 'linear' }, { numerator: '191', denominator: '200' }],
    ['Có', { kind: 'yes-no' }, true],
    ['không', { kind: 'yes-no' }, false],
    ['30/11/2021', { kind: 'date-bands', bands: [] }, '2021-11-30'],
    ['1.250', { kind: 'deduction', perCase: 1 }, '1250'],
    ['x:3,y:4,5%', FORMULA, { x: '3', y: '4.5%' }],
    ['x: 3; y: 4,5%', FORMULA, { x: '3', y: '4.5%' }],
    ['Tốt: 120; kém: 30', SURVEY, { tot: '120', kem: '30' }],
  ])('%s is understood as in a report', (text, rule, value) => {
    expect(componentValueText(rule, text)).toEqual({ value, problems: [] });
  });

  test('says what it does not understand', () => {
    expect(componentValueText({ kind: 'linear' }, 'chín mươi')?.problems).toEqual([
      { kind: 'not-a-number', text: 'chín mươi' },
    ]);
    expect(componentValueText(FORMULA, 'z:3')?.problems).toEqual([{ kind: 'unknown-name', text: 'z' }]);
    expect(componentValueText({ kind: 'linear' }, 'x:3')?.problems).toEqual([{ kind: 'by-name', text: 'x' }]);
    expect(componentValueText({ kind: 'linear' }, '  ')).toBeUndefined();
  });
});
