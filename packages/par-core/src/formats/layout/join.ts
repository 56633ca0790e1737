import type { TextEdit } from '../fixes/fix';
import { breaksBetween, isWhiteSpace, lineBreakOf, type Piece } from './piece';

export interface Joined {
  readonly text: string;
  /** In the text's order; they do not touch each other's characters. */
  readonly edits: readonly TextEdit[];
}

/** What stands before a piece, where its line has begun already. */
export type Spacing = (before: Piece, piece: Piece, written: string) => number;

/** How many line breaks stand before a piece, where as many are written. */
export type Breaks = (before: Piece, piece: Piece, written: number) => number;

/** Puts the pieces of a text together again, and says what has changed. */
export function join(text: string, pieces: readonly Piece[], spacing: Spacing, breaks: Breaks): Joined {
  const lineBreak = lineBreakOf(text);
  const edits: TextEdit[] = [];
  const out: string[] = [];
  const write = (start: number, end: number, written: string): void => {
    if (text.slice(start, end) !== written) edits.push({ start, end, text: written });
    out.push(written);
  };
  let before: Piece | undefined;
  for (const piece of pieces) {
    const from = before?.end ?? 0;
    if (before === undefined) write(0, piece.start, '');
    else {
      const found = breaksBetween(text, from, piece.start);
      const count = piece.exact || before.keepsBreaks ? found : breaks(before, piece, found);
      const gap =
        count === 0
          ? ' '.repeat(spacing(before, piece, text.slice(from, piece.start)))
          : lineBreak.repeat(count) + ' '.repeat(piece.indent);
      write(from, piece.start, gap);
    }
    write(piece.start, piece.end, piece.text);
    before = piece;
  }
  if (before !== undefined) write(before.end, text.length, lineBreak.repeat(breaksAtEnd(text, before)));
  return { text: out.join(''), edits };
}

/** One, unless the text before keeps all of them. A last line of nothing but blanks counts like one that is ended. */
function breaksAtEnd(text: string, last: Piece): number {
  if (!last.keepsBreaks) return 1;
  const count = breaksBetween(text, last.end, text.length);
  const code = text.charCodeAt(text.length - 1);
  const isOpen = text.length > last.end && isWhiteSpace(code) && code !== 10 && code !== 13;
  return Math.max(1, count + (isOpen ? 1 : 0));
}

/** Of blank lines in a row one is left. */
export function yamlBreaks(_before: Piece, _piece: Piece, written: number): number {
  return Math.min(written, 2);
}

/** `key: value`, `- item`, `{ a: b }`, `[a, b]`, `text  # comment`. */
export function yamlSpacing(before: Piece, piece: Piece, written: string): number {
  if (piece.kind === 'comment') return written.length > 1 ? 2 : 1;
  if (before.kind === 'colon') return 1;
  if (piece.kind === 'comma') return 0;
  // `*a :` and `&a :` keep their blank: without it, the colon would belong to the name.
  if (piece.kind === 'colon' && before.kind === 'scalar') return before.text.startsWith('*') ? 1 : 0;
  if (before.kind === 'open-sequence' || piece.kind === 'close-sequence') return 0;
  if (before.kind === 'open-mapping') return piece.kind === 'close-mapping' ? 0 : 1;
  return 1;
}
