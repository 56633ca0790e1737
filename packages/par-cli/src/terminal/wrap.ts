import { graphemesOf, widthOf } from './width';

export interface WrapOptions {
  /** Whether a word that is wider than a line stays whole: a path is to be copied. */
  readonly wholeWords?: boolean;
}

/** White space that a line may be broken at: not the space within `95 %`. */
const BREAK = /[^\S\u00a0\u202f]+/u;

/** A text in lines of a width, broken between words; a word that is wider than a line is broken inside unless told. */
export function wrap(text: string, width: number, { wholeWords = false }: WrapOptions = {}): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAK).filter((one) => one !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!wholeWords && widthOf(line) > width) {
      const [head, rest] = breakAt(line, width);
      lines.push(head);
      line = rest;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** The first cells of a word, at least one character, and the rest. */
function breakAt(word: string, width: number): readonly [string, string] {
  let head = '';
  let used = 0;
  for (const { text, cells } of graphemesOf(word)) {
    if (head !== '' && used + cells > width) break;
    head += text;
    used += cells;
  }
  return [head, word.slice(head.length)];
}
