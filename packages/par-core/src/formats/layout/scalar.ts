import { lineAt, lineEndOf } from '../../source/lines';
import { isBlank, isOddSpace } from '../../source/reader';
import type { Scalar } from '../../source/tree';
import { layBlockText } from './block-text';
import { composed } from './compose';
import { type Layout, put } from './layout';

/**
 * Puts a scalar, line by line. Quotes stay as they are written, and lines break where they did.
 *
 * @param indent column of its first line, where it stands on a line of its own
 * @param further column of the lines after it
 */
export function layScalar(l: Layout, scalar: Scalar, indent: number, further: number): void {
  if (scalar.start === scalar.end) return;
  const { text, lineStarts } = l.tree;
  l.at = scalar.start;
  const isBlockText = scalar.style === 'literal' || scalar.style === 'folded';
  if (isBlockText) {
    layBlockText(l, scalar, indent, further);
    return;
  }
  const replacement = l.replacements.get(scalar.start);
  if (replacement !== undefined) {
    put(l, 'scalar', scalar.end, indent, { text: replacement });
    return;
  }
  const first = lineAt(lineStarts, scalar.start);
  for (let line = first; l.at < scalar.end; line++) {
    const end = Math.min(scalar.end, lineEndOf(lineStarts, text, line));
    if (line > first) l.at = textStart(text, lineStarts[line] as number, end, scalar);
    const textEnd = end === scalar.end ? end : textEndOf(text, l.at, end, scalar);
    if (textEnd > l.at) {
      const raw = text.slice(l.at, textEnd);
      const written = l.composed ? raw : composed(raw, scalar.style);
      put(l, 'scalar', textEnd, line === first ? indent : further, { text: written, exact: line > first });
    }
    l.at = end;
    if (end < scalar.end) l.at = lineStarts[line + 1] as number;
  }
}

/** Where the text of a further line begins. Between quotes only blanks fall away; other spaces are text to the reader. */
function textStart(text: string, from: number, end: number, { style }: Scalar): number {
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isBlank(code) && !(style === 'plain' && isOddSpace(code))) break;
  }
  return at;
}

/** Where the text of a line ends that goes on below; an escaped blank before the end is text. */
function textEndOf(text: string, from: number, end: number, { style }: Scalar): number {
  let at = end;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  if (style !== 'double-quoted' || at === end) return at;
  let backslashes = 0;
  while (at - backslashes > from && text[at - backslashes - 1] === '\\') backslashes++;
  return backslashes % 2 === 1 ? at + 1 : at;
}
