import type { Field, ObjectShape } from '@soctrang/par-core/report';
import { nameIn, namesOf } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import { fieldOf, type KeyCursor } from './cursor';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { writtenKey } from './writing';

/** LSP's kind of a key. */
const PROPERTY = 10;

/**
 * The keys that an object still lacks, in the vocabulary of the file: the required ones first.
 *
 * @param fields those that belong here, where they are not all that the shape knows
 */
export function keySuggestions(
  context: CompletionContext,
  cursor: KeyCursor,
  shape: ObjectShape,
  fields: readonly Field[] = [...shape.fields.values()],
): Suggestion[] {
  const written = new Set(cursor.others.map(({ key }) => fieldOf(shape, key.value)?.key));
  const missing = fields.filter(({ key }) => !written.has(key));
  const wanted = [...missing.filter(({ required }) => required), ...missing.filter(({ required }) => !required)];
  return wanted.map((field) => keySuggestion(context, cursor, field));
}

function keySuggestion(context: CompletionContext, cursor: KeyCursor, field: Field): Suggestion {
  const { language } = context.document.checked;
  const { key, term, required, shape } = field;
  const name = nameIn(language, key, term);
  const other = nameIn(language === 'vi' ? 'en' : 'vi', key, term);
  return {
    label: name,
    kind: PROPERTY,
    names: [name, ...namesOf(key, term)],
    written: writtenKey(cursor, name, shape, key, language),
    ...(required && { hint: said(COMPLETION.required, context) }),
    detail: other,
    documentation: aboutKey(context, field),
    asksAgain: cursor.wanting === 'colon-and-value' && isChosen(shape),
  };
}

function aboutKey(context: CompletionContext, { term }: Field): string {
  const about = said(term.about, context);
  return term.example === undefined ? about : `${about}\n\n${said(COMPLETION.example, context)}: \`${term.example}\``;
}

/** Whether suggestions follow: a list of values, an id, or the keys of a part. */
function isChosen(shape: Field['shape']): boolean {
  if (shape.kind !== 'scalar') return true;
  return !['text', 'percent', 'count', 'points', 'numeral', 'measure', 'share', 'id'].includes(shape.scalar);
}
