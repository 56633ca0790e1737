import { offsetAt, type Position } from '@soctrang/par-core/source';

/** One replacement that makes a new text of an old one: `[start, end)` of the old text became `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with the offset at which each of its lines begins. */
export interface Lines {
  readonly text: string;
  readonly lineStarts: readonly number[];
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

/** A text after a change. Only the lines that the change touches are looked for again. */
export function applied({ text: before, lineStarts }: Lines, { start, end, text: inserted }: TextChange): Lines {
  const text = before.slice(0, start) + inserted + before.slice(end);
  const shift = inserted.length - (end - start);
  // Whether a line begins at a place is told by the letters on both sides of it: so the places at both edges are asked
  // again, where a CR may have lost its LF.
  const keptBefore = firstAfter(lineStarts, start - 1);
  const keptAfter = firstAfter(lineStarts, end);
  const between: number[] = [];
  for (let at = Math.max(1, start); at <= start + inserted.length; at++) {
    const last = text.charCodeAt(at - 1);
    if (last === 10 || (last === 13 && text.charCodeAt(at) !== 10)) between.push(at);
  }
  const head = lineStarts.slice(0, Math.max(1, keptBefore));
  for (const one of between) head.push(one);
  for (let index = Math.max(1, keptAfter); index < lineStarts.length; index++) {
    head.push((lineStarts[index] ?? 0) + shift);
  }
  return { text, lineStarts: head };
}

/** The index of the first line that begins behind an offset. */
function firstAfter(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
