import { describe, expect, test } from 'vitest';
import type { Block } from './blocks';
import { turnOf } from './sections';

const part: Block = { kind: 'part', title: 'KẾT QUẢ CÁC CHỈ TIÊU' };
const prose: Block = { kind: 'paragraph', text: 'Kết quả như sau:' };
const table = (width: number): Block => ({ kind: 'table', columns: [{ title: 'TT', width }], rows: [] });
/** Wider than the 165 mm of an upright page. */
const wide = table(200);
const narrow = table(100);

const turnsOf = (blocks: readonly Block[]): string => blocks.map((_, index) => turnOf(blocks, index)[0]).join('');

describe('a page lies on its side', () => {
  test.each<[string, readonly Block[], string]>([
    ['for a wide table and the heading of its part', [part, wide], 'ww'],
    ['and for the few words between them', [part, prose, prose, wide], 'wwww'],
    ['but not for a text of its own', [part, prose, prose, prose, prose, prose, prose, wide], 'uuuuuuuw'],
    ['never for a table that fits', [part, narrow], 'uu'],
    ['nor for the words behind a table', [part, narrow, prose, wide], 'uuuw'],
    ['nor for another part', [part, prose, part, wide], 'uuww'],
  ])('%s', (_, blocks, turns) => expect(turnsOf(blocks)).toBe(turns));
});
