import type { EitherShape, Field, Language, ScalarShape, Shape } from '@soctrang/par-core/report';
import { nameIn, waysOf } from '@soctrang/par-core/report';
import type { KeyCursor, ValueCursor, Writing } from './cursor';

/** A text to insert; the author goes on writing between its two parts. */
export interface Written {
  readonly before: string;
  readonly after: string;
  /** What stands where the author goes on, to be written over: JSON has no place without a value. */
  readonly placeholder?: string;
  /** What follows once more, for an editor that takes the author from one such place to the next. */
  readonly next?: Written;
}

/** Texts of several lines: written as blocks, in which colons, commas and number signs do no harm. */
const PROSE: ReadonlySet<string> = new Set(['overview', 'results', 'difficulties', 'nextSteps', 'proposals']);

/** Whether a text of several lines stands behind a key. */
export const isProse = (key: string): boolean => PROSE.has(key);

/** What JSON writes without quotes. */
const NUMBERS: ReadonlySet<string> = new Set(['percent', 'count', 'points', 'numeral', 'measure', 'share']);

/** What JSON has where a number is still to be written. */
export const NO_VALUE = 'null';

/** Whether JSON writes a value without quotes. */
export const isNumber = ({ scalar }: ScalarShape): boolean => NUMBERS.has(scalar);

/** A key with what stands behind it, as the place of the cursor wants it. */
export function writtenKey(cursor: KeyCursor, name: string, shape: Shape, key: string, language: Language): Written {
  const { wanting, prefix, suffix, quote } = cursor;
  if (wanting === 'nothing') return { before: prefix + escapedFor(quote, name) + suffix, after: '' };
  // An id such as `8.1` is a text to us, and a number to every other reader of the file.
  const written = quote === '' ? plainOrQuoted(cursor.writing, name) : `${escapedFor(quote, name)}${quote}`;
  if (wanting === 'colon') return { before: `${prefix}${written}:`, after: suffix };
  const { before, after, placeholder } = beginning(cursor, shape, key, language);
  return { before: prefix + written + before, after: after + suffix, ...(placeholder && { placeholder }) };
}

/** The colon, and how a value of a shape begins. */
function beginning(cursor: KeyCursor, shape: Shape, key: string, language: Language): Written {
  const { writing, column } = cursor;
  if (writing !== 'block') return beginningInBrackets(writing, shape);
  const nextLine = `\n${' '.repeat(column + 2)}`;
  switch (shape.kind) {
    case 'choice':
      return { before: ': ', after: '' };
    case 'scalar':
      return { before: isProse(key) ? `: |${nextLine}` : ': ', after: '' };
    case 'object':
    case 'record':
      return { before: `:${nextLine}`, after: '' };
    case 'list':
      return { before: `:${nextLine}- ${firstKey(shape.item, language)}`, after: '' };
    case 'either':
      return beginning(cursor, plainest(shape), key, language);
  }
}

/** Of several ways to write a value, the plainest. */
function plainest(shape: EitherShape): Shape {
  const [first] = waysOf(shape);
  if (first === undefined) throw new TypeError('an either-shape without a way');
  return first;
}

/** The key that an item of a list begins with, if there is one it cannot do without. */
function firstKey(shape: Shape, language: Language): string {
  if (shape.kind !== 'object') return '';
  const first: Field | undefined = [...shape.fields.values()].find(({ required }) => required);
  return first ? `${nameIn(language, first.key, first.term)}: ` : '';
}

function beginningInBrackets(writing: 'flow' | 'json', shape: Shape): Written {
  switch (shape.kind) {
    case 'object':
    case 'record':
      return { before: ': { ', after: ' }' };
    case 'list':
      return { before: ': [', after: ']' };
    case 'either':
      return beginningInBrackets(writing, plainest(shape));
    case 'choice':
      return writing === 'json' ? { before: ': "', after: '"' } : { before: ': ', after: '' };
    case 'scalar':
      if (writing !== 'json') return { before: ': ', after: '' };
      return isNumber(shape) ? { before: ': ', after: '', placeholder: NO_VALUE } : { before: ': "', after: '"' };
  }
}

/** A value with the quotes it needs where the cursor is. */
export function writtenValue(cursor: ValueCursor, text: string): Written {
  const { prefix, suffix, quote, alone, writing } = cursor;
  const isWord = alone === true && /\p{L}/u.test(text) && !prefix.endsWith('- ');
  const plain = isWord ? JSON.stringify(text) : plainOrQuoted(writing, text);
  return { before: prefix + (quote === '' ? plain : escapedFor(quote, text)) + suffix, after: '' };
}

/** A text as it stands where it is written: in quotes where it would be taken for something else. */
export function plainOrQuoted(writing: Writing, text: string): string {
  if (writing === 'json') return JSON.stringify(text);
  const special =
    text === '' ||
    /^[\s\-?:,[\]{}#&*!|>'"%@`]/u.test(text) ||
    /\s$|:$|:\s|\s#/u.test(text) ||
    /^(?:[\d.]+|~|null|true|false)$/iu.test(text) ||
    (writing === 'flow' && /[,[\]{}]/u.test(text));
  return special ? JSON.stringify(text) : text;
}

function escapedFor(quote: string, text: string): string {
  if (quote === '"') return JSON.stringify(text).slice(1, -1);
  return quote === "'" ? text.replaceAll("'", "''") : text;
}
