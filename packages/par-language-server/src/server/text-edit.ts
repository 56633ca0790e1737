import {
  changedText,
  moveLineStarts,
  offsetAt,
  type Position,
  type TextChange,
  type TextSource,
} from '@soctrang/par-core/source';

/** A text with the offset at which each of its lines begins. */
export interface Lines {
  readonly text: TextSource;
  readonly lineStarts: number[];
}

/** What an editor says of a change; without a range it is the whole new text. */
export interface ContentChange {
  readonly range?: { readonly start: Position; readonly end: Position } | null;
  readonly text: string;
}

/**
 * A change as an editor says it, by offsets. Places outside the text are moved to its nearest edge, and a range that
 * runs backwards is turned round: the protocol leaves both to the server.
 */
export function changeOf({ range, text }: ContentChange, lines: Lines): TextChange {
  if (!range) return { start: 0, end: lines.text.length, text };
  const [one, other] = [range.start, range.end].map((place) => offsetAt(lines.lineStarts, lines.text, place));
  const [start = 0, end = 0] = [one, other].sort((a = 0, b = 0) => a - b);
  return { start, end, text };
}

/** A text after a change. What it was before is given up: its line starts become those of the new text. */
export function applied({ text: before, lineStarts }: Lines, change: TextChange): Lines {
  const text = changedText(before, change);
  moveLineStarts(lineStarts, change, text);
  return { text, lineStarts };
}

/** Where a text differs from an older one: `[start, end)` of the old text became `[start, newEnd)` of the new one. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

/** One difference that covers what was known before and one more change. */
export function merged(known: Difference | undefined, { start, end, text }: TextChange): Difference {
  if (known === undefined) return { start, end, newEnd: start + text.length };
  // Both are laid over the text between them: what lies outside of both is the same in all three.
  const until = Math.max(known.newEnd, end);
  return {
    start: Math.min(known.start, start),
    end: until - known.newEnd + known.end,
    newEnd: until - end + start + text.length,
  };
}
