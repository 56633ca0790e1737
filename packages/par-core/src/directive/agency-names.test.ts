import { describe, expect, test } from 'vitest';
import { nameKey, plainNameKey } from './agency-names';

describe('spellings of one name', () => {
  test.each([
    ['Sở Kế hoạch và Đầu tư', 'SỞ KẾ HOẠCH  VÀ ĐẦU TƯ'],
    ['Sở Kế hoạch và Đầu tư', 'Sở Kế hoạch & Đầu tư'],
    ['Sở Kế hoạch và Đầu tư', 'Sở Kế hoạch và Đầu tư'.normalize('NFD')],
    ['Sở Lao động - Thương binh và Xã hội', 'Sở Lao động – Thương binh, Xã hội'],
    ['Ủy ban nhân dân', 'Uỷ ban nhân dân'],
    ['Sở Văn hóa', 'Sở Văn hoá'],
    ['Thị xã Vĩnh Châu', 'thị xã\u00a0Vĩnh Châu'],
    ['TP. Sóc Trăng', 'TP Sóc Trăng'],
  ])('%s and %s are the same', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test('a missing diacritic is a difference, unless diacritics are left aside', () => {
    expect(nameKey('Sở Tai chính')).not.toBe(nameKey('Sở Tài chính'));
    expect(plainNameKey('so-tai-chinh')).toBe(plainNameKey('Sở Tài chính'));
  });
});
