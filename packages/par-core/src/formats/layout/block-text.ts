import { lineAt, lineEndOf } from '../../source/lines';
import { isBlank, isOddSpace } from '../../source/reader';
import type { Scalar } from '../../source/tree';
import { type Layout, passTo, put } from './layout';

/**
 * Puts a literal or folded text. What counts of it stays to the letter: blanks at the ends of its lines, lines that
 * stand deeper, blank lines.
 *
 * @param indent column of its `|`, where that stands on a line of its own
 * @param column column of its lines
 */
export function layBlockText(l: Layout, scalar: Scalar, indent: number, column: number): void {
  const { text, lineStarts } = l.tree;
  const replacement = l.replacements.get(scalar.start);
  let line = lineAt(lineStarts, scalar.start);
  const headerEnd = /^[|>][-+\d]*/u.exec(text.slice(scalar.start, scalar.start + 4))?.[0].length ?? 1;
  const header = text.slice(scalar.start, scalar.start + headerEnd);
  // The digit counts from the key; here lines always stand two deeper.
  put(l, 'scalar', scalar.start + headerEnd, indent, { text: header.replace(/\d/u, '2') });
  const explicit = /\d/u.test(header);
  passTo(l, lineEndOf(lineStarts, text, line), indent, 'flow');
  let started = explicit;
  for (line++; line < lineStarts.length; line++) {
    const found = contentOf(l, scalar, line, started);
    if (found === 'after') break;
    started ||= found.kind === 'text';
    if (found.start === found.end) continue;
    l.at = found.start;
    const raw = replacement !== undefined && found.kind === 'text' ? replacement : text.slice(found.start, found.end);
    put(l, 'scalar', found.end, column, { text: raw.normalize('NFC'), exact: true });
  }
  if (header.includes('+')) keepBreaks(l);
}

interface Content {
  readonly kind: 'text' | 'blanks';
  readonly start: number;
  readonly end: number;
}

/** What of a line belongs to a text; `after` where the text has ended. */
function contentOf(l: Layout, scalar: Scalar, line: number, started: boolean): Content | 'after' {
  const { text, lineStarts } = l.tree;
  const lineStart = lineStarts[line] as number;
  const end = lineEndOf(lineStarts, text, line);
  let at = lineStart;
  while (at < end && text[at] === ' ') at++;
  const column = scalar.column ?? Number.POSITIVE_INFINITY;
  const flush = lineStart + column;
  if (at === end) return { kind: 'blanks', start: started && flush < end ? flush : end, end };
  if (lineStart >= scalar.end) return 'after';
  if (at >= flush) return { kind: 'text', start: flush, end };
  // A tab or a no-break space indents it: the reader takes all of that for indentation.
  while (at < end && (isBlank(text.charCodeAt(at)) || isOddSpace(text.charCodeAt(at)))) at++;
  return { kind: 'text', start: at, end };
}

/** With `|+` the breaks behind the text belong to it. */
function keepBreaks(l: Layout): void {
  const last = l.pieces.at(-1);
  if (last) l.pieces[l.pieces.length - 1] = { ...last, keepsBreaks: true };
}
