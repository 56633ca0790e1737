/**
 * The letters of the points of an item, in the order of the Vietnamese alphabet without those that carry a hat or a
 * horn. Lists with and without `đ` are both in use.
 */
export const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'] as const;

/** Latin letters that Vietnamese does not have. */
export const FOREIGN_LETTERS = [...'fjwz'] as const;

/**
 * The sign of the nth point, from zero: a letter, and beyond the alphabet a letter with a number.
 *
 * @example pointSign(4) // 'đ)'
 */
export function pointSign(index: number): string {
  const count = POINT_LETTERS.length;
  const round = Math.floor(index / count);
  return `${POINT_LETTERS[index % count] ?? 'a'}${round === 0 ? '' : round})`;
}

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/**
 * A number from 1 to 399 in Roman numerals.
 *
 * @example roman(14) // 'XIV'
 */
export function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [value, sign] of ROMAN)
    while (left >= value) {
      text += sign;
      left -= value;
    }
  return text;
}

/** The number that Roman numerals stand for; undefined where they are none. */
export function readRoman(text: string): number | undefined {
  if (!/^[IVXLC]{1,12}$/u.test(text)) return undefined;
  let left = text;
  let number = 0;
  for (const [value, sign] of ROMAN)
    while (left.startsWith(sign)) {
      number += value;
      left = left.slice(sign.length);
    }
  return left === '' && roman(number) === text ? number : undefined;
}
