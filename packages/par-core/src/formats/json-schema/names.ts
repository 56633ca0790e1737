import { namesOf, type Term } from '../vocabulary';
import type { JsonSchema, SchemaVocabulary } from './json-schema';

/** The names of a key, or of a value, in a vocabulary: those that the product writes first, Vietnamese before English. */
export function namesIn(vocabulary: SchemaVocabulary, en: string, term: Term | undefined): readonly string[] {
  if (term === undefined || vocabulary === 'en') return [en];
  const [, ...vietnamese] = namesOf(en, term);
  if (vocabulary === 'vi') return vietnamese;
  const [written = en, ...aliases] = vietnamese;
  return [...new Set([written, en, ...aliases])];
}

/** Those of the names that the product only reads. */
export function isAlias(name: string, term: Term | undefined): boolean {
  return term?.aliases?.includes(name) === true;
}

/**
 * What stands under a name of a key. One that is only read is not offered; a keyword beside a reference is not seen by
 * every editor, and so the reference goes one step down.
 */
export function offeredUnder(name: string, term: Term | undefined, value: JsonSchema): JsonSchema {
  if (!isAlias(name, term)) return value;
  return { doNotSuggest: true, ...(value.$ref === undefined ? value : { allOf: [value] }) };
}

/** A value under all names of a key. */
export function underNames(
  vocabulary: SchemaVocabulary,
  en: string,
  term: Term | undefined,
  value: JsonSchema,
): Record<string, JsonSchema> {
  return Object.fromEntries(namesIn(vocabulary, en, term).map((name) => [name, offeredUnder(name, term, value)]));
}
