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
  const lines: string[] = [];
  /** Where in `lines` a list began that has held nothing but words so far. */
  let open = -1;
  for (const line of JSON.stringify(schema, null, 2).split('\n')) {
    lines.push(line);
    if (line.endsWith('[')) open = lines.length - 1;
    else if (/[{}]/u.test(line)) open = -1;
    else if (open >= 0 && line.trimStart().startsWith(']')) {
      const [head = '', ...rest] = lines.slice(open).map((one, index) => (index === 0 ? one : one.trimStart()));
      const list = `${rest.slice(0, -1).join(' ')}`;
      const end = rest.at(-1) ?? '';
      if (list.length + 2 <= WIDTH) lines.splice(open, lines.length, `${head}${list}${end}`);
      open = -1;
    }
  }
  return `${lines.join('\n')}\n`;
}
