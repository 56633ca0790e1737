import { describe, expect, test } from 'vitest';
import { fillBlocks } from './marked-blocks.mjs';

const page = 'Trước\n\n<!-- generated: keys -->\ncũ\n<!-- end: keys -->\n\nSau\n';

describe('the generated blocks of a page', () => {
  test('are put between their marks, and the rest stays', () => {
    const filled = fillBlocks(page, { keys: '| $& mới |' });
    expect(filled).toBe('Trước\n\n<!-- generated: keys -->\n\n| $& mới |\n\n<!-- end: keys -->\n\nSau\n');
    expect(fillBlocks(filled, { keys: '| $& mới |' })).toBe(filled);
  });

  test('are missed where their marks are missing', () => {
    expect(() => fillBlocks('Trước\n', { keys: '' })).toThrow('keys 0 times');
    expect(() => fillBlocks(page + page, { keys: '' })).toThrow('keys 2 times');
  });

  test('are missed where a page asks for one that nobody makes', () => {
    expect(() => fillBlocks(page, {})).toThrow('not made: keys');
  });
});
