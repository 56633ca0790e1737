import { unaccent } from './unaccent';

/** Older spelling puts the tone on the second vowel (`Uỷ ban`, `Hoà`), newer on the first (`Ủy ban`, `Hòa`). */
const olderTones = /([ou])([àáảãạèéẻẽẹỳýỷỹỵ])/g;

/** Everything but digits and the lower-case letters of Vietnamese; the range ends with `ỹ`. */
const betweenWords = /[^0-9a-z\u00e0-\u1ef9]+/;

const newerTones: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/**
 * What two spellings of one agency's name have in common: letters and digits only, lower case, NFC,
 * one placement of tones, without the word "và" that people write as "&", as a comma or not at all.
 * `Sở KH&ĐT`, `sở kh và đt` and `SỞ KHĐT` have the same key. For comparison only, never for display.
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(olderTones, (pair) => newerTones[pair] ?? pair)
    .split(betweenWords)
    .filter((word) => word !== 'và' && word !== 'va')
    .join('');
}

/** The same without diacritics: `so tai chinh`, `so-tai-chinh` and `Sở Tài chính` have the same key. */
export function plainNameKey(text: string): string {
  return unaccent(nameKey(text));
}
