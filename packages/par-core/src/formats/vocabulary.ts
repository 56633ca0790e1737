import type { Bilingual } from '../directive/model';

export type Language = 'vi' | 'en';

/**
 * One key or value of a file format (thuật ngữ). `en` and `vi` are written by the product; aliases are read.
 * Names are compared in Unicode NFC, without regard to case.
 */
export interface Term {
  readonly vi: string;
  readonly aliases?: readonly string[];
  /** What stands there, for hover, completion and documentation. */
  readonly about: Bilingual;
  /** A value as its author would write it, in either vocabulary. */
  readonly example?: string;
}

/** The English name, then how it is said: the English name is the id of the key in code and in paths. */
export type Vocabulary<Key extends string = string> = Readonly<Record<Key, Term>>;

/** A name as it is compared: NFC, lower case, single spaces. */
export function foldName(name: string): string {
  // A longer one may be a view of a whole text, which would be kept along with it.
  if (name.length > SHORT_NAME) return folded(name);
  const known = shortNames.get(name);
  if (known !== undefined) return known;
  if (shortNames.size >= MOST_SHORT_NAMES) shortNames.clear();
  const made = folded(name);
  shortNames.set(name, made);
  return made;
}

function folded(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** The same few keys stand in every file, and are compared at every key that is pressed. */
const shortNames = new Map<string, string>();
const SHORT_NAME = 12;
const MOST_SHORT_NAMES = 1000;

/** Every name a term is read by, the written ones first. */
export function namesOf(en: string, term: Term): readonly string[] {
  return [en, term.vi, ...(term.aliases ?? [])];
}

/** The name the product writes. */
export function nameIn(language: Language, en: string, term: Term): string {
  return language === 'vi' ? term.vi : en;
}
