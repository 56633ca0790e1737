import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closest, editDistance } from './closest';

const keys = ['mã', 'trạng thái', 'tiến độ', 'kết quả', 'tài liệu kiểm chứng', 'ghi chú', 'lý do'];

describe('what somebody probably meant', () => {
  test.each([
    ['trang thai', 'trạng thái'],
    ['trạng thai', 'trạng thái'],
    ['tién độ', 'tiến độ'],
    ['tiến dộ', 'tiến độ'],
    ['ket qua', 'kết quả'],
    ['kêt quả', 'kết quả'],
    ['tai lieu kiem chung', 'tài liệu kiểm chứng'],
    ['GHI CHÚ', 'ghi chú'],
    ['  lý do ', 'lý do'],
  ])('%s means %s', (text, meant) => {
    expect(closest(text, keys)[0]).toBe(meant);
  });

  test('diacritics decide between candidates that are the same without them', () => {
    expect(closest('mẫu số', ['màu sơ', 'mẫu sổ', 'mẫu số'])[0]).toBe('mẫu số');
  });

  test('a word that is near nothing has no suggestion', () => {
    expect(closest('ngân sách địa phương', keys)).toEqual([]);
    expect(closest('', keys)).toEqual([]);
    expect(closest('trạng thái', [])).toEqual([]);
  });

  test('as many as asked for, nearest first, none twice', () => {
    const ids = ['1.a', '1.b', '1.c', '1.d', '1.a'];
    expect(closest('1.a', ids, { max: 2 })).toEqual(['1.a', '1.b']);
    expect(closest('1.a', ids, { max: 0 })).toEqual([]);
  });

  test('a pasted page is not compared with anything', () => {
    expect(closest('trạng thái '.repeat(10_000), keys)).toEqual([]);
  });
});

describe('distance in mistakes', () => {
  test.each([
    ['STC', 'STC', 0],
    ['STC', 'SCT', 1],
    ['so-tai-chinh', 'so-tai-chnih', 1],
    ['so-noi-vu', 'so-noi-vụ', 1],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s and %s are %i apart', (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
  });

  test('without a limit it is exact', () => {
    expect(editDistance('so-tai-chinh', 'so-noi-vu', Number.POSITIVE_INFINITY)).toBe(7);
  });

  const text = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') });

  test('is the same in both directions, and zero only for equal texts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(distance);
        expect(distance === 0).toBe(a === b);
      }),
    );
  });

  test('within its limit it is exact, beyond it says only that it is beyond', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 8 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 20), limit + 1));
      }),
    );
  });
});
