import { lineAt, lineEndOf } from '../../source/lines';
import { isOddSpace } from '../../source/reader';
import type { Node, SourceTree, Span } from '../../source/tree';
import type { TextEdit } from './fix';

/**
 * Lets the line of a place, and the lines that belong to it, begin in another column: those below it that are
 * deeper, and its neighbours in the same wrong column.
 */
export function indentEdits(tree: SourceTree, { start }: Span, column: number): readonly TextEdit[] {
  const { text, lineStarts } = tree;
  const first = lineAt(lineStarts, start);
  const wrong = indentationOf(tree, first);
  const shift = column - wrong;
  const edits: TextEdit[] = [];
  for (let line = first; line < lineStarts.length; line++) {
    const from = lineStarts[line] as number;
    const end = lineEndOf(lineStarts, text, line);
    if (text.slice(from, end).trim() === '') continue;
    const indentation = indentationOf(tree, line);
    // Too far left, what is already deep enough below it stays where it is.
    if (line > first && (indentation < wrong || (shift > 0 && indentation >= column))) break;
    if (line > first && shift < 0 && indentation === column) break;
    const to = Math.max(0, indentation + shift);
    edits.push({ start: from, end: from + indentation, text: ' '.repeat(to) });
  }
  return edits;
}

/** Lines of a text that stand too far left begin in a column: all of them up to a blank line, a key, an item or a comment. */
export function indentTextEdits(tree: SourceTree, { start }: Span, column: number): readonly TextEdit[] {
  const { text, lineStarts } = tree;
  const first = lineAt(lineStarts, start);
  const edits: TextEdit[] = [];
  for (let line = first; line < lineStarts.length; line++) {
    const from = lineStarts[line] as number;
    const content = text.slice(from, lineEndOf(lineStarts, text, line));
    const indentation = indentationOf(tree, line);
    if (content.trim() === '' || (line > first && (indentation >= column || !isProse(content.trim())))) break;
    edits.push({ start: from, end: from + indentation, text: ' '.repeat(column) });
  }
  return edits;
}

function isProse(line: string): boolean {
  return !/^(?:[-#]|[-–]\s)/u.test(line) && !/:(?:\s|$)/u.test(line);
}

function indentationOf({ text, lineStarts }: SourceTree, line: number): number {
  const start = lineStarts[line] as number;
  const end = lineEndOf(lineStarts, text, line);
  let at = start;
  while (at < end && text[at] === ' ') at++;
  return at - start;
}

/** A line as its author sees it. */
interface OddLine {
  readonly start: number;
  /** Where its content begins. */
  readonly content: number;
}

/**
 * Ordinary spaces for every tab and no-break space that indents a line. A tab is as wide as leads to a block that is
 * open above it, or two columns: that is how the reader sees it.
 */
export function respaceEdits(tree: SourceTree): readonly TextEdit[] {
  const { text, lineStarts } = tree;
  const edits: TextEdit[] = [];
  const texts = blockTexts(tree);
  /** Columns in which the blocks around a line stand, outermost first. */
  const open: number[] = [];
  let next = 0;
  for (let line = 0; line < lineStarts.length; line++) {
    const odd = contentOf(tree, line);
    if (odd === undefined) continue;
    while (next < texts.length && (texts[next] as BlockText).end < odd.start) next++;
    const inText = texts[next];
    const isText = inText !== undefined && inText.start < odd.start;
    const written = text.slice(odd.start, odd.content);
    // Inside a text that is indented as deep as its first line, what follows is the text itself.
    if (isText && !/[^ ]/u.test(written.slice(0, inText.column))) continue;
    const column = columnOf(written, isText ? [...open, inText.column] : open);
    if (/[^ ]/u.test(written)) edits.push({ start: odd.start, end: odd.content, text: ' '.repeat(column) });
    if (isText) continue;
    while (open.length > 0 && (open.at(-1) as number) >= column) open.pop();
    open.push(column);
    const dash = /^-[ \t]+/u.exec(text.slice(odd.content, odd.content + 8));
    if (dash) open.push(column + dash[0].length);
  }
  return edits;
}

function columnOf(written: string, open: readonly number[]): number {
  const tabs = written.split('\t').length - 1;
  const blanks = written.length - tabs - (written.startsWith('\ufeff') ? 1 : 0);
  if (tabs === 0) return blanks;
  const width = [2, 4, 8].find((one) => open.includes(blanks + tabs * one)) ?? 2;
  return blanks + tabs * width;
}

/** Where the content of a line begins; undefined where the line is empty or a comment. */
function contentOf({ text, lineStarts }: SourceTree, line: number): OddLine | undefined {
  const start = lineStarts[line] as number;
  const end = lineEndOf(lineStarts, text, line);
  let content = start;
  for (; content < end; content++) {
    const code = text.charCodeAt(content);
    if (code !== 32 && code !== 9 && !isOddSpace(code)) break;
  }
  return content >= end || text[content] === '#' ? undefined : { start, content };
}

interface BlockText extends Span {
  /** Where its lines begin, or should. */
  readonly column: number;
}

/** The texts below a `|` or `>`, in the order of their places. */
function blockTexts(tree: SourceTree): readonly BlockText[] {
  const found: BlockText[] = [];
  const walk = (node: Node | null, column: number): void => {
    if (node === null) return;
    if (node.kind === 'scalar') {
      if (node.style !== 'literal' && node.style !== 'folded') return;
      const first = lineAt(tree.lineStarts, node.start) + 1;
      const own = first < tree.lineStarts.length ? indentationOf(tree, first) : 0;
      found.push({ start: node.start, end: node.end, column: own > column ? own : column + 2 });
    } else if (node.kind === 'mapping') for (const { value } of node.entries) walk(value, node.column);
    else for (const { value } of node.items) walk(value, node.column);
  };
  walk(tree.root, 0);
  return found.sort((a, b) => a.start - b.start);
}
