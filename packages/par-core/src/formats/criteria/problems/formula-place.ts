import type { Scalar, Span } from '../../../source/tree';

/** What a formula does not care for, and what Unicode may write in one letter or in two. */
const UNSEEN = /[\s\p{M}]/u;

/**
 * Where some characters of a text stand in the file. The value of a scalar is shorter than what is written: quotes,
 * escapes, indentation and line ends are taken away. What both have in the same order is everything that can be seen.
 *
 * @param start counted in the value of the scalar
 */
export function placeInScalar(text: string, scalar: Scalar, start: number, end: number): Span {
  // The formula was read in Unicode NFC.
  const value = scalar.value.normalize('NFC');
  const before = seenIn(value.slice(0, start));
  const within = seenIn(value.slice(start, end));
  let at = contentStart(text, scalar);
  let seen = 0;
  let from: number | undefined;
  let to = at;
  while (at < scalar.end && seen < before + Math.max(within, 1)) {
    const width = widthOf(text, scalar, at);
    if (width.seen) {
      if (seen === before) from = at;
      seen++;
      if (seen <= before + within) to = at + width.length;
    }
    at += width.length;
  }
  while (to < scalar.end && /\p{M}/u.test(text[to] ?? '')) to++;
  // Behind the last character: a formula that breaks off is marked where it does.
  if (from === undefined) return lastSeen(text, scalar, to);
  return within === 0 ? { start: from, end: Math.min(from + 1, scalar.end) } : { start: from, end: to };
}

function lastSeen(text: string, scalar: Scalar, end: number): Span {
  const begins = contentStart(text, scalar);
  const low = end > begins && /[\udc00-\udfff]/u.test(text[end - 1] ?? '') ? 2 : 1;
  return end > begins ? { start: end - low, end } : { start: scalar.start, end: scalar.end };
}

function seenIn(value: string): number {
  let count = 0;
  for (const character of value) if (!UNSEEN.test(character)) count++;
  return count;
}

/** Behind the quote, or behind the line of a block text's mark. */
function contentStart(text: string, { style, start, end }: Scalar): number {
  switch (style) {
    case 'plain':
    case 'json':
      return start;
    case 'single-quoted':
    case 'double-quoted':
      return start + 1;
    case 'literal':
    case 'folded': {
      const line = text.indexOf('\n', start);
      return line < 0 || line >= end ? end : line + 1;
    }
    default: {
      const unknown: never = style;
      return unknown;
    }
  }
}

/** How much of the text the next character of the value takes, and whether it can be seen. */
function widthOf(text: string, { style }: Scalar, at: number): { readonly length: number; readonly seen: boolean } {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (style === 'single-quoted' && text.startsWith("''", at)) return { length: 2, seen: true };
  if (style === 'double-quoted' && character === '\\') {
    const sign = text[at + 1] ?? '';
    const length = ESCAPES[sign] ?? 2;
    const coded = length > 2 ? Number.parseInt(text.slice(at + 2, at + length), 16) : Number.NaN;
    const meant = coded <= 0x10ffff ? String.fromCodePoint(coded) : sign;
    return { length, seen: length > 2 ? !UNSEEN.test(meant) : !/[\s0abtnvfre_NLP]/u.test(sign) };
  }
  return { length: character.length, seen: !UNSEEN.test(character) };
}

/** Escapes that are longer than two characters. */
const ESCAPES: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
