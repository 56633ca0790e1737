/** A text as readers look at it: a string, or one that is kept in pieces while it is being edited. */
export interface TextSource {
  readonly length: number;
  /** The UTF-16 code unit at an offset; NaN outside the text. */
  readonly charCodeAt: (at: number) => number;
  readonly slice: (start: number, end: number) => string;
}

/** A change of a text: what stood from `start` up to `end` became `text`. Offsets count UTF-16 code units of the text before. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Small enough that a new one costs nothing to speak of, large enough that a text has few. */
const PIECE = 16_384;

/**
 * A text after a change. Only the piece that the change touches is written anew: a string would be copied whole, which
 * for a large text takes longer than reading what the change touched.
 *
 * @example whole(changedText('ngày:10/12/2021', { start: 5, end: 5, text: ' ' })) // 'ngày: 10/12/2021'
 */
export function changedText(before: TextSource, { start, end, text }: TextChange): TextSource {
  if (start === 0 && end === before.length) return text;
  const { pieces, starts } = before instanceof PiecedText ? before : new PiecedText(cut(whole(before)));
  const first = pieceAt(starts, start);
  const last = pieceAt(starts, end);
  const head = (pieces[first] ?? '').slice(0, start - (starts[first] ?? 0));
  const tail = (pieces[last] ?? '').slice(end - (starts[last] ?? 0));
  return new PiecedText([...pieces.slice(0, first), ...cut(head + text + tail), ...pieces.slice(last + 1)]);
}

/** A text as one string. One that is kept in pieces is put together, which takes a while for a large one. */
export function whole(text: TextSource): string {
  return typeof text === 'string' ? text : text.slice(0, text.length);
}

function cut(text: string): readonly string[] {
  if (text.length === 0) return [];
  if (text.length <= 2 * PIECE) return [text];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return pieces;
}

/** The piece that holds an offset; the last one for the end of the text. */
function pieceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

class PiecedText implements TextSource {
  readonly pieces: readonly string[];
  readonly starts: readonly number[];
  readonly length: number;
  /** The piece that was looked at last: a reader goes on from where it is. */
  #piece = '';
  #from = 0;
  #to = 0;

  constructor(pieces: readonly string[]) {
    const starts: number[] = [];
    let length = 0;
    for (const piece of pieces) {
      starts.push(length);
      length += piece.length;
    }
    this.pieces = pieces;
    this.starts = starts;
    this.length = length;
  }

  charCodeAt(at: number): number {
    if (at < this.#from || at >= this.#to) this.#goTo(at);
    return this.#piece.charCodeAt(at - this.#from);
  }

  slice(from: number, to: number): string {
    const start = Math.max(0, from);
    const end = Math.min(to, this.length);
    if (start >= end) return '';
    if (start < this.#from || start >= this.#to) this.#goTo(start);
    if (end <= this.#to) return this.#piece.slice(start - this.#from, end - this.#from);
    const first = pieceAt(this.starts, start);
    const last = pieceAt(this.starts, end - 1);
    const parts = this.pieces.slice(first, last + 1);
    const before = start - (this.starts[first] as number);
    return parts.join('').slice(before, before + end - start);
  }

  #goTo(at: number): void {
    const index = pieceAt(this.starts, at);
    this.#from = this.starts[index] ?? 0;
    this.#piece = this.pieces[index] ?? '';
    this.#to = this.#from + this.#piece.length;
  }
}

/** The character at an offset; undefined outside the text. */
export function charOf(text: TextSource, at: number): string | undefined {
  if (typeof text === 'string') return text[at];
  return at >= 0 && at < text.length ? String.fromCharCode(text.charCodeAt(at)) : undefined;
}

/** Where the blanks and line breaks before an offset begin. */
export function trimmedEnd(text: TextSource, offset: number): number {
  let at = offset;
  while (at > 0 && isBlankChar(text, at - 1)) at--;
  return at;
}

/** Where the blanks and line breaks behind an offset end. */
export function trimmedStart(text: TextSource, offset: number): number {
  let at = offset;
  while (at < text.length && isBlankChar(text, at)) at++;
  return at;
}

function isBlankChar(text: TextSource, at: number): boolean {
  return charOf(text, at)?.trim() === '';
}

/** The last place of a character before an offset; -1 where there is none. */
export function lastBefore(text: TextSource, char: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && charOf(text, at) !== char) at--;
  return at;
}
