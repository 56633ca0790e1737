import { unaccent } from '@soctrang/par-core/directive';

/** Nobody knows the initials of a longer name. */
const MOST_WORDS = 10;

/**
 * All that something is called, as it is looked for: small letters without diacritics, each name once; of a name of
 * several words also its initials.
 *
 * @example searchText(['Sở Tài chính', 'STC', 'so-tai-chinh']) // 'so tai chinh stc so-tai-chinh'
 */
export function searchText(names: readonly string[]): string {
  const folded = names.map((name) => unaccent(name.normalize('NFC')).toLowerCase().replace(/\s+/gu, ' ').trim());
  const initials = folded
    .map((name) => name.split(' '))
    .filter((words) => words.length > 1 && words.length <= MOST_WORDS)
    .map((words) => words.map(initialOf).join(''));
  return [...new Set([...folded, ...initials])].filter((name) => name !== '').join(' ');
}

function initialOf(word: string): string {
  return /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '';
}
