import { expect, test } from 'vitest';
import { bar } from './bar';

test.each([
  [0, '░░░░'],
  [1, '████'],
  [0.5, '██░░'],
  [0.28, '█▏░░'],
  [-1, '░░░░'],
  [2, '████'],
])('a share of %s is drawn as %s', (share, drawn) => expect(bar(share, 4)).toBe(drawn));
