import { expect, test } from 'vitest';
import { answersWithin } from './heartbeat';

test.each([
  ['answers', () => Promise.resolve(null), true],
  ['answers with an error', () => Promise.reject(new Error('không hiểu câu hỏi')), true],
  ['says nothing', () => new Promise(() => undefined), false],
])('a worker that %s', async (_, question, isAlive) => {
  expect(await answersWithin(5, question)).toBe(isAlive);
});
