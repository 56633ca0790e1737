import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { changedPart } from './changed-part';

const texts = fc.string({ unit: fc.constantFrom('a', 'ă', '\n', '😀') });

describe('the part of a report that an import changes', () => {
  test.prop([texts, texts])('makes the new text of the old one', (before, after) => {
    const { start, end, replacement } = changedPart(before, after);
    expect(before.slice(0, start) + replacement + before.slice(end)).toBe(after);
  });

  test.each([
    ['tiến độ: 60%', 'tiến độ: 85%', { start: 9, end: 11, replacement: '85' }],
    ['một\nhai\n', 'một\nhai\nba\n', { start: 8, end: 8, replacement: 'ba\n' }],
    ['aa', 'a', { start: 1, end: 2, replacement: '' }],
    ['', 'mới', { start: 0, end: 0, replacement: 'mới' }],
  ])('%j → %j', (before, after, part) => expect(changedPart(before, after)).toEqual(part));
});
