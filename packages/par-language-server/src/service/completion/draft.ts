import type { KeyCursor, Writing } from './cursor';
import { NO_VALUE, plainOrQuoted, type Written } from './writing';

/** What a suggestion of several keys writes, before it is known whether by indentation, in brackets or in JSON. */
export type Draft =
  /** A text; a preset one is what the author may well write over at once. */
  | { readonly kind: 'text'; readonly text: string; readonly preset?: boolean }
  /** A single value that is left to the author; a number stands without quotes in JSON. */
  | { readonly kind: 'blank'; readonly number?: boolean }
  /** Lines of text that are left to the author. */
  | { readonly kind: 'prose' }
  | { readonly kind: 'keys'; readonly keys: DraftKeys }
  /** A list; with nothing in it, it is left to the author. */
  | { readonly kind: 'list'; readonly items: readonly Draft[] };

export type DraftKeys = readonly (readonly [name: string, value: Draft])[];

/** Where the author goes on. What is drafted never holds this character, one for private use. */
const STOP = '\uE000';

/** The same where a number belongs: in JSON nothing at all may not stand there. */
const NUMBER_STOP = '\uE001';

/** Around a text that the author may well write over: the author goes on with it selected. */
const [PRESET, PRESET_END] = ['\uE002', '\uE003'];

/** Any of these. */
const STOPS = /[\uE000\uE001]|\uE002([^\uE002\uE003]*)\uE003/gu;

/** An item of a list to be written, and the comments that stand above it where it is not in brackets. */
export interface DraftItem {
  readonly keys: DraftKeys;
  readonly comments?: readonly string[];
}

/** Several keys where one belongs. */
export function writtenKeys(cursor: KeyCursor, keys: DraftKeys): Written {
  return atFirstStop(
    cursor,
    cursor.writing === 'block' ? below(linesOf(keys), cursor.column) : inBrackets(cursor, keys),
  );
}

/**
 * Several items of a list where the first is about to begin. Undefined where it cannot be told how deep their dashes
 * stand.
 *
 * @param dashColumn column of the dash that stands before the cursor or is written with it
 */
export function writtenItems(
  cursor: KeyCursor,
  items: readonly DraftItem[],
  dashColumn: number | undefined,
): Written | undefined {
  const [first, ...others] = items;
  if (first === undefined) return undefined;
  if (cursor.writing !== 'block') {
    return atFirstStop(cursor, items.map(({ keys }) => inBrackets(cursor, keys)).join(' }, { '));
  }
  if (dashColumn === undefined) return undefined;
  const line = `\n${' '.repeat(dashColumn)}`;
  const bodies = others.map(({ keys, comments = [] }) =>
    [...comments, `- ${below(linesOf(keys), dashColumn + 2)}`].map((part) => line + part).join(''),
  );
  return atFirstStop(cursor, below(linesOf(first.keys), cursor.column) + bodies.join(''));
}

/** A body with its stops taken out: the author begins at the first, and an editor that can leads on to the others. */
function atFirstStop({ prefix, suffix, writing }: KeyCursor, body: string): Written {
  const stops = [...body.matchAll(STOPS)].reverse();
  let end = body.length;
  let written: Written | undefined;
  for (const { 0: mark, 1: preset, index } of stops) {
    const behind = body.slice(index + mark.length, end);
    const placeholder = mark === NUMBER_STOP ? NO_VALUE : preset;
    written = {
      before: '',
      ...(placeholder !== undefined && { placeholder }),
      ...(written === undefined
        ? { after: behind + suffix }
        : { after: leftAlone(behind, written, writing) + written.after, next: { ...written, before: behind } }),
    };
    end = index;
  }
  const before = prefix + body.slice(0, end);
  return written === undefined ? { before: before + suffix, after: '' } : { ...written, before };
}

/** What stands before a stop and at it, where an editor leaves the author at an earlier one. */
function leftAlone(before: string, { placeholder }: Written, writing: Writing): string {
  if (placeholder !== undefined) return before + placeholder;
  // A line ends with no spaces, as the layout of the product has it; inside brackets they stay.
  return writing === 'block' ? withoutSpacesAtEnd(before) : before;
}

function withoutSpacesAtEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end--;
  return text.slice(0, end);
}

/** Lines of which the first stands where the cursor is, the others in its column. */
function below(lines: readonly string[], column: number): string {
  const indentation = ' '.repeat(column);
  return lines.map((line, index) => (index === 0 || line === '' ? line : indentation + line)).join('\n');
}

/** The lines of keys, indented from their own column. */
function linesOf(keys: DraftKeys): readonly string[] {
  return keys.flatMap(([key, value]) => {
    const name = plainOrQuoted('block', key);
    switch (value.kind) {
      case 'text':
        return [`${name}: ${textOf('block', value)}`];
      case 'blank':
        return [`${name}: ${STOP}`];
      case 'prose':
        return [`${name}: |`, `  ${STOP}`];
      case 'keys':
        return [`${name}:`, ...linesOf(value.keys).map((line) => `  ${line}`)];
      case 'list':
        return [`${name}:`, ...value.items.flatMap(itemLines).map((line) => `  ${line}`)];
      default:
        return value satisfies never;
    }
  });
}

function textOf(writing: Writing, { text, preset }: Extract<Draft, { kind: 'text' }>): string {
  const written = plainOrQuoted(writing, text);
  if (!preset) return written;
  const quote = written.startsWith('"') ? '"' : '';
  return quote + PRESET + written.slice(quote.length, written.length - quote.length) + PRESET_END + quote;
}

function itemLines(item: Draft): readonly string[] {
  if (item.kind === 'text') return [`- ${plainOrQuoted('block', item.text)}`];
  if (item.kind !== 'keys') return [`- ${STOP}`];
  return linesOf(item.keys).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

function inBrackets({ writing }: KeyCursor, keys: DraftKeys): string {
  const value = (draft: Draft): string => {
    switch (draft.kind) {
      case 'text':
        return textOf(writing, draft);
      case 'blank':
        if (writing === 'json') return draft.number ? NUMBER_STOP : `"${STOP}"`;
        return STOP;
      case 'prose':
        return `"${STOP}"`;
      case 'keys':
        return `{ ${inside(draft.keys)} }`;
      case 'list':
        return `[${draft.items.map(value).join(', ')}]`;
      default:
        return draft satisfies never;
    }
  };
  const inside = (some: DraftKeys): string =>
    some.map(([name, draft]) => `${plainOrQuoted(writing, name)}: ${value(draft)}`).join(', ');
  return inside(keys);
}
