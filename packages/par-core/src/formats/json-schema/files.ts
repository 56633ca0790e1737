import { SCHEMA_FORMATS } from './formats';
import { type JsonSchema, SCHEMA_VOCABULARIES } from './json-schema';
import { jsonSchemaOf, schemaFileName } from './json-schema-of';

/** A schema as it is published with the package. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

/** Every published schema: each format in each vocabulary. */
export function schemaFiles(): readonly SchemaFile[] {
  return SCHEMA_FORMATS.flatMap((described) =>
    SCHEMA_VOCABULARIES.map((vocabulary) => ({
      name: schemaFileName(described.format, vocabulary),
      text: schemaText(jsonSchemaOf(described, { vocabulary })),
    })),
  );
}

/** As much of a list as stands in one line. */
const WIDTH = 100;

/** A schema as text: lists of words in one line, where there is room. */
export function schemaText(schema: JsonSchema): string {
  const text = JSON.stringify(schema, null, 2).replace(/\[\n\s+([^[\]{}]*?)\n\s+\]/gu, (whole, items: string) => {
    const line = `[${items.replace(/\n\s+/gu, ' ')}]`;
    return line.length <= WIDTH ? line : whole;
  });
  return `${text}\n`;
}
