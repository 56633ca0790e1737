import { fc, test } from '@fast-check/vitest';
import { applyEdits, type TextEdit } from '@soctrang/par-core/report';
import { describe, expect } from 'vitest';
import { joinedEdits } from './joined-edits';

/** Edits of a text in order, none touching another, from pairs of numbers. */
function editsOf(text: string, places: readonly (readonly [number, number, string])[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let from = 0;
  for (const [gap, length, written] of places) {
    const start = from + gap;
    const end = start + length;
    if (end > text.length) break;
    edits.push({ start, end, text: written });
    from = end + 1;
  }
  return edits;
}

const places = fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 6 });

describe('edits that are made one after the other', () => {
  test('are one list: what the second changes of the first is one edit', () => {
    const text = 'kết quả:xong';
    const first = [{ start: 7, end: 8, text: ': ' }];
    const second = [{ start: 9, end: 13, text: '"xong"' }];
    expect(joinedEdits(text, first, second)).toEqual([{ start: 7, end: 12, text: ': "xong"' }]);
  });

  test.prop([fc.string({ maxLength: 60 }), places, places])('give what both give', (text, one, other) => {
    const first = editsOf(text, one);
    const between = applyEdits(text, first);
    const second = editsOf(between, other);
    const joined = joinedEdits(text, first, second);
    expect(applyEdits(text, joined)).toBe(applyEdits(between, second));
    joined.forEach((edit, index) => {
      expect(edit.start).toBeGreaterThanOrEqual(joined[index - 1]?.end ?? 0);
    });
  });
});
