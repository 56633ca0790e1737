import { namesOf, type Term } from '../vocabulary';
import type { SchemaVocabulary } from './json-schema';

/** The names of a key, or of a value, in a vocabulary: those that the product writes first, Vietnamese before English. */
export function namesIn(vocabulary: SchemaVocabulary, en: string, term: Term | undefined): readonly string[] {
  if (term === undefined || vocabulary === 'en') return [en];
  const [, ...vietnamese] = namesOf(en, term);
  if (vocabulary === 'vi') return vietnamese;
  const [written = en, ...aliases] = vietnamese;
  return [...new Set([written, en, ...aliases])];
}

/** Those of the names that the product only reads: no editor has to offer them. */
export function isAlias(name: string, term: Term | undefined): boolean {
  return term?.aliases?.includes(name) === true;
}
