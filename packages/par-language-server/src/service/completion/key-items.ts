import type { Field, Language, ObjectShape } from '@soctrang/par-core/report';
import { nameIn, namesOf } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import { fieldOf, type KeyCursor } from './cursor';
import { likelyKeys } from './likely-keys';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { writtenKey } from './writing';

/** LSP's kind of a key. */
const PROPERTY = 10;

/** Those keys of a part that belong somewhere, where they are not all that its shape knows. */
export type KeyFields = readonly Field[];

export interface KeySuggestions {
  readonly required: readonly Suggestion[];
  readonly others: readonly Suggestion[];
}

/**
 * The keys that an object still lacks, in the vocabulary of the file: the required ones first, then what the rest of the
 * object makes likely, then what follows the key above in the order of the format, then what people write before it.
 */
export function keySuggestions(
  context: CompletionContext,
  cursor: KeyCursor,
  shape: ObjectShape,
  fields: KeyFields = [...shape.fields.values()],
): KeySuggestions {
  const written = cursor.others.map((entry) => ({ entry, field: fieldOf(shape, entry.key.value) }));
  const present = new Set(written.map(({ field }) => field?.key));
  const missing = fields.filter(({ key }) => !present.has(key));
  const above = written.findLast(({ entry }) => entry.key.end <= cursor.replace.start)?.field?.key;
  const from = fields.findIndex(({ key }) => key === above);
  const likely = likelyKeys(cursor);
  const rank = (field: Field): number => {
    const expected = likely.indexOf(field.key);
    if (expected >= 0) return expected;
    return likely.length + (fields.indexOf(field) > from ? 0 : fields.length) + fields.indexOf(field);
  };
  const inOrder = (some: readonly Field[]): readonly Suggestion[] =>
    some.toSorted((a, b) => rank(a) - rank(b)).map((field) => keySuggestion(context, cursor, shape, field));
  return {
    // The order of the format is the order in which people fill in what is required.
    required: missing.filter(({ required }) => required).map((field) => keySuggestion(context, cursor, shape, field)),
    others: inOrder(missing.filter(({ required }) => !required)),
  };
}

/** In a file without any key its first key in the other vocabulary: with it the author chooses that. */
export function otherFormatKey(
  context: CompletionContext,
  cursor: KeyCursor,
  shape: ObjectShape,
): readonly Suggestion[] {
  const field = shape.fields.get('format');
  const other = context.document.checked.language === 'vi' ? 'en' : 'vi';
  return field ? [keySuggestion(context, cursor, shape, field, other)] : [];
}

function keySuggestion(
  context: CompletionContext,
  cursor: KeyCursor,
  { where }: ObjectShape,
  field: Field,
  language: Language = context.document.checked.language,
): Suggestion {
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
    about: ['key', where, key],
    asksAgain: cursor.wanting === 'colon-and-value' && isChosen(shape),
  };
}

/** Whether suggestions follow: a list of values, an id, or the keys of a part. */
function isChosen(shape: Field['shape']): boolean {
  if (shape.kind !== 'scalar') return true;
  return !['text', 'percent', 'count', 'points', 'numeral', 'measure', 'share', 'id'].includes(shape.scalar);
}
