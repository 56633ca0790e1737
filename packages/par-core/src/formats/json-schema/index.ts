/** The JSON Schemas of the formats, for editors and programs that know nothing of them. */
export { type SchemaFile, schemaFiles, schemaText } from './files';
export { reportJsonSchema, SCHEMA_FORMATS, type SchemaKind, schemaFormat } from './formats';
export { EDITOR_KEYWORDS, type JsonSchema, SCHEMA_VOCABULARIES, type SchemaVocabulary } from './json-schema';
export { type JsonSchemaOptions, jsonSchemaOf, type SchemaFormat, schemaFileName } from './json-schema-of';
export { codesSaidOf, SAID_CODES, type SaidCode } from './said-codes';
