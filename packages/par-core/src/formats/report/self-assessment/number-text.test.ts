import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../scoring/model';
import { numberText } from './number-text';

const number = (value: unknown, grouped = false) => ({ kind: 'number', value, grouped });
const NONE = { kind: 'none' };

describe('a number as it is written in a self-assessment', () => {
  test.each<readonly [string, Unit, unknown]>([
    ['95,5%', 'percent', number('95.5%')],
    ['95.5', 'percent', number('95.5')],
    ['95,5 %', 'percent', number('95.5%')],
    ['191/200', 'percent', number({ numerator: '191', denominator: '200' })],
    ['1.874/1.960', 'percent', number({ numerator: '1874', denominator: '1960' }, true)],
    ['0/0', 'percent', number({ numerator: '0', denominator: '0' })],
    ['1.250', 'percent', number('1.250')],
    ['1.250', 'count', number('1250', true)],
    ['1 250 000', 'count', number('1250000', true)],
    ['12', 'count', number('12')],
    ['20%', 'count', NONE],
    ['3/4', 'count', NONE],
    ['1.250', 'number', { kind: 'ambiguous', whole: '1250', decimal: '1,250' }],
    ['1.250.000', 'number', number('1250000', true)],
    ['1.250,5', 'number', number('1250.5')],
    ['-2,5', 'number', number('-2.5')],
    ['+2', 'number', number('2')],
    ['1e5', 'number', NONE],
    ['∞', 'number', NONE],
    ['NaN', 'number', NONE],
    ['', 'number', NONE],
    ['9'.repeat(100), 'number', NONE],
    ['một nửa', 'percent', NONE],
  ])('%s in %s', (written, unit, wanted) => {
    expect(numberText(written, unit)).toEqual(wanted);
  });

  test('means in JSON what JSON says', () => {
    expect(numberText('1.250', 'number', true)).toEqual(number('1.250'));
    expect(numberText('1.250', 'count', true)).toEqual(number('1.250'));
  });
});
