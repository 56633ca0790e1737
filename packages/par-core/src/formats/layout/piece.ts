import { isOddSpace } from '../../source/reader';
import type { Span } from '../../source/tree';

/** What a piece of a file is: it tells what stands between it and its neighbours. */
export type PieceKind =
  | 'scalar'
  | 'comment'
  | 'dash'
  | 'colon'
  | 'comma'
  | 'open-mapping'
  | 'close-mapping'
  | 'open-sequence'
  | 'close-sequence'
  | 'property' // an anchor or a tag
  | 'alias'
  | 'mark'; // --- ... %YAML

/** A block that is open where a piece stands, with the column it was written in and the one it gets. */
export interface OpenBlock {
  readonly from: number;
  readonly to: number;
  readonly outer: OpenBlock | undefined;
}

/** A stretch of one line, without the blanks around it. Pieces follow each other; between them is nothing but white space. */
export interface Piece extends Span {
  readonly kind: PieceKind;
  /** As it is to be written. */
  readonly text: string;
  /** Column, where it is the first of its line. */
  indent: number;
  /** Whether the line breaks before it belong to a text, so that each counts. */
  readonly exact?: boolean;
  /** Whether the line breaks behind it do. */
  readonly keepsBreaks?: boolean;
  /** The innermost open block; of a comment in a block, that is found by its neighbours. */
  readonly block?: OpenBlock | undefined;
}

/** White space as the reader passes it: blanks, breaks, and the spaces that only look like one. */
export function isWhiteSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || isOddSpace(code);
}

/** Line breaks between two offsets; CR LF is one. */
export function breaksBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}

/** The line break that a text uses most. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  if (!text.includes('\r\n')) return '\n';
  const windows = text.split('\r\n').length - 1;
  const all = text.split('\n').length - 1;
  return windows * 2 > all ? '\r\n' : '\n';
}
