import { expect, test } from 'vitest';
import { waitBefore } from './back-off';

test.each([
  ['the first time', [0], 500],
  ['once more at once', [0, 600], 1000],
  ['the third time', [0, 600, 2000], 2000],
  ['at most a minute', Array.from({ length: 40 }, (_, at) => at * 1000), 60_000],
  ['after it ran well', [0, 600, 2000, 600_000], 500],
])('a server that ended is started again after a while: %s', (_, ends, wait) => {
  expect(waitBefore(ends)).toBe(wait);
});
