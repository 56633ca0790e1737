import { expect, test } from 'vitest';
import { isTarget } from './target';

test.each(['90', '92,5', '92.5', '92,5%', ' 85 % ', '0', '100', '99,99'])('%s can be aimed at', (typed) => {
  expect(isTarget(typed)).toBe(true);
});

test.each(['', '%', 'chín mươi', '101', '100,01', '-5', '9e1', '90 điểm', '1.000,5', '90,', ',5'])(
  '“%s” cannot be aimed at',
  (typed) => {
    expect(isTarget(typed)).toBe(false);
  },
);
