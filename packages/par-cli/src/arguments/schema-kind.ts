import { SCHEMA_FORMATS, type SchemaKind } from '@soctrang/par-core/json-schema';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { complain } from '../complain';

/** The kind of file that a call names; a report where it names none. One schema is printed, so one kind is taken. */
export function schemaKind(call: Pick<Call<Options>, 'args' | 'io' | 'say' | 'language'>): SchemaKind | 'refused' {
  const { args, say, language } = call;
  const [text = 'report', ...others] = args;
  const found = SCHEMA_FORMATS.find(({ kind }) => kind === text);
  const [unwanted] = others;
  if (found !== undefined && unwanted === undefined) return found.kind;
  const width = Math.max(...SCHEMA_FORMATS.map(({ kind }) => kind.length));
  const kinds = SCHEMA_FORMATS.map(({ kind, title }) => `  ${kind.padEnd(width)}  ${title[language]}`);
  if (found === undefined) complain(call, say('schema-kind-unknown', { text }), ...kinds);
  else complain(call, say('schema-kind-several', { text: others.join(' ') }), ...kinds);
  return 'refused';
}
