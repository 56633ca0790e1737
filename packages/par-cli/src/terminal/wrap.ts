import { graphemesOf, widthOf } from './width';

/** A text in lines of a width, broken between words; a word that is wider than a line is broken inside. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > width) {
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
