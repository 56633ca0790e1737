import { agencySuggestions } from './agency-items';
import { entrySuggestions } from './block-items';
import { choiceSuggestions } from './choice-items';
import { type Cursor, isFresh, type KeyCursor, type ValueCursor } from './cursor';
import { dateSuggestions } from './date-items';
import { deadlineSuggestions } from './deadline-items';
import { directiveSuggestions, formatSuggestions } from './head-items';
import { type KeyFields, keySuggestions, otherFormatKey } from './key-items';
import { newFileSuggestions } from './new-file-items';
import { periodSuggestions } from './period-items';
import type { CompletionContext, Suggestion } from './suggestion';
import { taskSuggestions } from './task-items';

/** The keys that belong at a cursor in a file of any kind, and a whole new entry where one begins. */
export function sharedKeySuggestions(
  context: CompletionContext,
  cursor: KeyCursor,
  { fields, blocks = [] }: { readonly fields?: KeyFields; readonly blocks?: readonly Suggestion[] } = {},
): readonly Suggestion[] {
  const { shape, holders } = cursor;
  if (shape.kind !== 'object') return [];
  const { required, others } = keySuggestions(context, cursor, shape, fields);
  if (holders.length === 1 && cursor.others.length === 0) {
    const frames = isFresh(cursor) ? newFileSuggestions(context, cursor) : [];
    return [...frames, ...required, ...otherFormatKey(context, cursor, shape), ...others];
  }
  return [...required, ...entrySuggestions(context, cursor, shape), ...blocks, ...others];
}

/** The values that belong at a cursor in a file of any kind, by their shape alone. */
export function sharedValueSuggestions(context: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  const { shape } = cursor;
  if (shape.kind === 'choice') return choiceSuggestions(context, cursor, shape);
  switch (shape.scalar) {
    case 'agency':
      return agencySuggestions(context, cursor);
    case 'task':
      return taskSuggestions(context, cursor);
    case 'period':
      return periodSuggestions(context, cursor);
    case 'date':
      return dateSuggestions(context, cursor);
    case 'deadline':
      return deadlineSuggestions(context, cursor);
    case 'format':
      return formatSuggestions(context, cursor);
    case 'directive':
      return directiveSuggestions(context, cursor);
    // What these may be is for the kind of file to say, or for nobody.
    case 'id':
    case 'indicator':
    case 'name':
    case 'value':
    case 'text':
    case 'percent':
    case 'count':
    case 'points':
    case 'numeral':
    case 'measure':
    case 'share':
      return [];
    default:
      return shape.scalar satisfies never;
  }
}

/** What belongs at a cursor, by its shape. */
export function sharedSuggestions(context: CompletionContext, cursor: Cursor): readonly Suggestion[] {
  return cursor.kind === 'key' ? sharedKeySuggestions(context, cursor) : sharedValueSuggestions(context, cursor);
}
