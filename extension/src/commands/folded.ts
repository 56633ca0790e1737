/**
 * A text as it is searched for: small letters without diacritics.
 *
 * @example folded('Sở Kế hoạch và Đầu tư') // 'so ke hoach va dau tu'
 */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase();
}

/**
 * Whether what is typed finds an entry: each of its words begins one of the entry's, in any order.
 *
 * @param typed as a person types it, with diacritics or without
 * @param search all that the entry is found by, folded
 * @example isFoundBy('kế ho', 'so ke hoach va dau tu skhdt') // true
 */
export function isFoundBy(typed: string, search: string): boolean {
  const words = wordsOf(search);
  return wordsOf(folded(typed)).every((one) => words.some((word) => word.startsWith(one)));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u);
}
