import { describe, expect, test } from 'vitest';
import { applyEdits } from './fix';

const edit = (start: number, end: number, text: string) => ({ start, end, text });

describe('edits of a text', () => {
  test.each([
    ['none', [], '0123456789'],
    ['one that replaces', [edit(4, 5, 'x')], '0123x56789'],
    ['at both ends', [edit(10, 10, '>'), edit(0, 0, '<')], '<0123456789>'],
    ['in any order', [edit(6, 7, 'B'), edit(2, 3, 'A')], '01A345B789'],
    ['one behind the other', [edit(3, 5, ''), edit(5, 6, 'x')], '012x6789'],
    ['put in at one place, in their order', [edit(3, 3, 'a'), edit(3, 3, 'b'), edit(3, 4, 'c')], '012abc456789'],
    ['put in where another replaces', [edit(3, 4, 'c'), edit(3, 3, 'a')], '012ac456789'],
  ])('%s', (_, edits, expected) => expect(applyEdits('0123456789', edits)).toBe(expected));

  test.each([
    ['overlap', [edit(2, 6, ''), edit(4, 5, '')], 'the edit from 4 to 5'],
    ['are the same', [edit(2, 6, 'a'), edit(2, 6, 'a')], 'the edit from 2 to 6'],
    ['lie outside', [edit(8, 11, '')], 'the edit from 8 to 11'],
    ['begin before it', [edit(-1, 2, '')], 'the edit from -1 to 2'],
    ['end before they begin', [edit(5, 4, '')], 'the edit from 5 to 4'],
    ['are of no place', [edit(Number.NaN, 4, '')], 'the edit from NaN to 4'],
  ])('that %s are refused', (_, edits, message) => {
    expect(() => applyEdits('0123456789', edits)).toThrow(RangeError);
    expect(() => applyEdits('0123456789', edits)).toThrow(message);
  });
});
