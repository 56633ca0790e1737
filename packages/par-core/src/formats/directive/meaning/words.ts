import type { Bilingual } from '../../../directive/model';
import { unaccent } from '../../../directive/unaccent';
import type { ReadList, ReadScalar } from '../../read-tree';
import type { ReadNames, ReadWords } from '../context';

/** A text in both languages: where it is given plain or in Vietnamese alone, the Vietnamese stands for both. */
export function wordsOf(read: ReadWords | undefined): Bilingual | undefined {
  if (read === undefined) return undefined;
  if (read.kind === 'scalar') return read.value === undefined ? undefined : { vi: read.value, en: read.value };
  const vi = read.fields.vi?.value;
  return vi === undefined ? undefined : { vi, en: read.fields.en?.value ?? vi };
}

/** One value or several, as several. */
export function listOf<Value>(read: ReadScalar<Value> | ReadList<Value> | undefined): readonly ReadScalar<Value>[] {
  if (read === undefined) return [];
  return read.kind === 'scalar' ? [read] : (read.items as readonly ReadScalar<Value>[]);
}

/** The texts that could be read of one or several. */
export function textsOf(read: ReadNames | undefined): readonly string[] {
  return listOf(read).flatMap(({ value }) => (value === undefined || value === '' ? [] : [value]));
}

/** Longer than any id; a longer name is cut at a word. */
const LONGEST_ID = 100;

/**
 * The id that a name makes: lower case without diacritics, words joined by hyphens.
 *
 * @example slug('Sở Kế hoạch và Đầu tư') // 'so-ke-hoach-va-dau-tu'
 */
export function slug(name: string): string {
  const id = unaccent(name.slice(0, 4 * LONGEST_ID).normalize('NFC'))
    .toLowerCase()
    .split(/[^0-9a-z]+/u)
    .filter((word) => word !== '')
    .join('-');
  return id.length <= LONGEST_ID ? id : id.slice(0, LONGEST_ID + 1).replace(/-[^-]*$/u, '');
}

/**
 * A name followed by another, without saying twice what ends the one and begins the other.
 *
 * @example followedBy('Công an tỉnh', 'tỉnh Vĩnh Hà') // 'Công an tỉnh Vĩnh Hà'
 */
export function followedBy(name: string, suffix: string, separator = ' '): string {
  const words = name.split(separator);
  const added = suffix.split(separator);
  const own = words.map((word) => word.toLowerCase());
  const more = added.map((word) => word.toLowerCase());
  if (endsWith(own, more) || (more.length > 2 && endsWith(own, more.slice(-2)))) return name;
  const shared = more.findLastIndex((_, index) => endsWith(own, more.slice(0, index + 1))) + 1;
  return [...words, ...added.slice(shared)].join(separator);
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return end.length <= words.length && end.every((word, index) => words[words.length - end.length + index] === word);
}
