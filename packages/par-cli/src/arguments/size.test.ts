import { expect, test } from 'vitest';
import { parseSize } from './size';

test.each([
  ['800', 800],
  ['1KB', 1000],
  ['5MB', 5_000_000],
  ['5MiB', 5_242_880],
  ['5m', 5_242_880],
  ['1,5 MiB', 1_572_864],
  ['0.5k', 512],
  ['2gib', 2_147_483_648],
])('%s is %i bytes', (text, size) => {
  expect(parseSize(text)).toBe(size);
});

test.each(['', '0', '0.1', '-5', 'năm', '5TB', '5 i', '1e9', '5MiBB', '9'.repeat(100)])('%j is no size', (text) => {
  expect(parseSize(text)).toBeUndefined();
});
