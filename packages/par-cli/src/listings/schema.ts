import type { Directive } from '@soctrang/par-core/directive';
import {
  jsonSchemaOf,
  type SchemaKind,
  type SchemaVocabulary,
  schemaFormat,
  schemaText,
} from '@soctrang/par-core/json-schema';
import { directiveOf } from '../arguments/directive';
import { schemaKind } from '../arguments/schema-kind';
import type { Call } from '../command/command';
import type { SCHEMA_OPTIONS } from '../commands/schema';
import { EXIT, type ExitCode } from '../exit-code';

export interface SchemaWanted {
  readonly kind: SchemaKind;
  readonly vocabulary: SchemaVocabulary;
  /** With it, the schema of the files about this directive; without it, about any. */
  readonly directive?: Directive;
}

/** `par schema`: the JSON Schema of a kind of file, for editors that know nothing else. */
export async function printSchema(call: Call<typeof SCHEMA_OPTIONS>): Promise<ExitCode> {
  const kind = schemaKind(call);
  if (kind === 'refused') return EXIT.usage;
  const { keys: vocabulary, directive: named } = call.values;
  // Without a directive the schema is for any.
  const directive = named === undefined ? undefined : await directiveOf(call, named);
  if (directive === 'refused') return EXIT.usage;
  call.io.stdout.write(schemaListing({ kind, vocabulary, ...(directive && { directive }) }));
  return EXIT.clean;
}

/** The text of a schema. */
export function schemaListing({ kind, vocabulary, directive }: SchemaWanted): string {
  return schemaText(jsonSchemaOf(schemaFormat(kind), { vocabulary, directive }));
}
