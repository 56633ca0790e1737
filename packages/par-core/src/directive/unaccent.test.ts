import { describe, expect, test } from 'vitest';
import { unaccent } from './unaccent';

describe('Vietnamese without its diacritics', () => {
  test.each([
    ['Sở Tài chính', 'So Tai chinh'],
    ['Ủy ban nhân dân huyện Kế Sách', 'Uy ban nhan dan huyen Ke Sach'],
    ['SKHĐT', 'SKHDT'],
    ['đ Đ ơ Ơ ư Ư ă â ê ô', 'd D o O u U a a e o'],
    ['STC', 'STC'],
    ['', ''],
  ])('%s is %s', (text, plain) => {
    expect(unaccent(text)).toBe(plain);
  });

  test('reads decomposed text like composed text', () => {
    expect(unaccent('Sở Tài nguyên và Môi trường'.normalize('NFD'))).toBe('So Tai nguyen va Moi truong');
  });

  test('keeps the length of every letter of the alphabet, so that offsets stay valid', () => {
    const vowels = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';
    for (const letter of vowels + vowels.toUpperCase()) expect(unaccent(letter)).toMatch(/^[a-zA-Z]$/);
    expect(unaccent(vowels)).toHaveLength(vowels.length);
  });
});
