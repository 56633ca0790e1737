import { lineAt, lineEndOf, type Node, type SourceTree } from '@soctrang/par-core/source';
import type { Opening } from './cursor';

/**
 * The cursor in YAML written by indentation. The tree says which mapping or list surrounds it; on an empty line, where
 * the tree has nothing, the column says how deep it stands.
 */
export interface BlockSpot {
  readonly tree: SourceTree;
  readonly offset: number;
  readonly line: number;
  readonly lineStart: number;
  /** Nothing but white space stands on the line. */
  readonly blank: boolean;
  /** Column of the cursor on an empty line, else of the line's first character. */
  readonly column: number;
}

export function blockSpot(tree: SourceTree, offset: number): BlockSpot {
  const { lineStarts, source } = tree;
  const line = lineAt(lineStarts, offset);
  const lineStart = lineStarts[line] ?? 0;
  const content = source.slice(lineStart, lineEndOf(lineStarts, source, line));
  const blank = content.trim() === '';
  const indentation = blank ? source.slice(lineStart, offset) : (/^\s*/u.exec(content)?.[0] ?? '');
  // A tab counts as much as the reader lets it count.
  return { tree, offset, line, lineStart, blank, column: indentation.replaceAll('\t', '  ').length };
}

export function isOnLine({ tree, line }: BlockSpot, { start }: { readonly start: number }): boolean {
  return lineAt(tree.lineStarts, start) === line;
}

/** Whether the cursor stands between the lines of a text, where an empty line belongs to the text. */
export function isInsideText(offset: number, node: Node | null): boolean {
  if (node === null || offset <= node.start || offset >= node.end) return false;
  if (node.kind === 'scalar') return true;
  const values = node.kind === 'mapping' ? node.entries : node.items;
  return values.some(({ value }) => isInsideText(offset, value));
}

/** A place on the cursor's empty line, moved to the column where it belongs. */
export function onEmptyLine(spot: BlockSpot, column: number): Omit<Opening, 'holders'> {
  const { tree, offset, lineStart } = spot;
  const before = tree.source.slice(lineStart, offset);
  const indentation = ' '.repeat(column);
  const here = { writing: 'block', column, replace: { start: offset, end: offset } } as const;
  if (before === indentation) return here;
  // An editor looks for what has been typed from where the edit begins, and takes only spaces and tabs for nothing.
  if (/[^ \t]/u.test(before)) return { ...here, mend: { start: lineStart, end: offset, text: indentation } };
  return { writing: 'block', column, replace: { start: lineStart, end: offset }, prefix: indentation };
}
