import { expect, test } from 'vitest';
import { rational } from '../exact/numeral';
import { bar } from './bar';

test.each([
  ['0', '10', '░░░░'],
  ['10', '10', '████'],
  ['5', '10', '██░░'],
  ['9.99', '10', '███░'],
  ['0.01', '10', '█░░░'],
  ['12', '10', '████'],
  ['0', '0', '––––'],
])('%s of %s is drawn as %s', (points, counted, drawn) => {
  expect(bar(rational(points), rational(counted), 4)).toBe(drawn);
});
