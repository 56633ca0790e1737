import { unaccent } from '@soctrang/par-core/directive';

/**
 * What something is found by: its words in small letters without diacritics.
 *
 * @example foldedName('Sở Tài chính', 'STC') // 'so tai chinh stc'
 */
export function foldedName(...words: readonly string[]): string {
  return unaccent(words.join(' ').normalize('NFC').toLowerCase()).replace(/\s+/gu, ' ').trim();
}
