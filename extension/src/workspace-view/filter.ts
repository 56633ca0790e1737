/** What is filtered: folded by the server. */
interface Searched {
  readonly search: string;
}

/**
 * What was typed, as the server folds what it is compared with: small letters without diacritics.
 *
 * @example folded('  Kế  Sách ') // 'ke sach'
 */
export function folded(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * The rows in which every word that was typed occurs; all of them where nothing was.
 *
 * @example matching(rows, 'so tai').map(({ name }) => name) // ['Sở Tài chính', 'Sở Tài nguyên và Môi trường']
 */
export function matching<Row extends Searched>(rows: readonly Row[], typed: string): readonly Row[] {
  const words = folded(typed).split(' ');
  return rows.filter(({ search }) => words.every((word) => search.includes(word)));
}
