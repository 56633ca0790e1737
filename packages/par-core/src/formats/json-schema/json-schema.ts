/** Which names of the keys a schema knows. */
export type SchemaVocabulary = 'vi' | 'en' | 'both';

export const SCHEMA_VOCABULARIES = ['both', 'vi', 'en'] as const satisfies readonly SchemaVocabulary[];

/** A JSON Schema (draft 2020-12), as far as it is looked into here. */
export interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  properties?: Record<string, JsonSchema | boolean>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  enum?: unknown[];
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
}

/**
 * Keywords that no draft defines and validators pass over: what editors show. vscode-json-languageservice and
 * yaml-language-server know them. A strict validator has to be told.
 */
export const EDITOR_KEYWORDS = [
  'deprecationMessage', // a warning on a value that is valid
  'doNotSuggest',
  'enumDescriptions',
  'errorMessage',
  'markdownDescription',
] as const;

/** A reference to a definition of the same file. */
export function refTo(definition: string): JsonSchema {
  return { $ref: `#/$defs/${definition}` };
}

/**
 * Definitions that every schema has. What is not yet filled in is said without the type `null`, since editors offer the
 * values of a type, and nobody wants to write `null`.
 */
export const COMMON_DEFINITIONS = {
  /** A key without a value. */
  nothing: { not: { type: ['string', 'number', 'boolean', 'object', 'array'] } },
  /** Says something: neither a key without a value nor a text of blanks. */
  given: { not: { anyOf: [{ $ref: '#/$defs/nothing' }, { type: 'string', pattern: '^\\s*$' }] } },
} as const satisfies Record<string, JsonSchema>;

export const NOTHING = refTo('nothing');
export const GIVEN = refTo('given');

/** `if`, `then` and `else`; what is left out demands nothing. */
export function whenever(
  condition: JsonSchema,
  consequence: JsonSchema | undefined,
  otherwise?: JsonSchema,
): JsonSchema {
  return {
    if: condition,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, and no promise
    ...(consequence && { then: consequence }),
    ...(otherwise && { else: otherwise }),
  };
}

/** All of these, or the only one there is. */
export function allOf(schemas: readonly JsonSchema[]): JsonSchema {
  const [only, ...others] = schemas;
  return only !== undefined && others.length === 0 ? only : { allOf: [...schemas] };
}

/** Any of these, or the only one there is. */
export function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  const [only, ...others] = schemas;
  return only !== undefined && others.length === 0 ? only : { anyOf: [...schemas] };
}
