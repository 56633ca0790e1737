import { FORMAT_OF_KIND } from '@soctrang/par-core';
import { lineAt, lineEndOf, readSource, type SourceTree, type Span } from '@soctrang/par-core/source';
import type { OpenDocument } from '../open-document';
import { blockCursors } from './block-cursor';
import { blockSpot } from './block-spot';
import { type Cursor, cursorsFor } from './cursor';
import { flowCursors } from './flow-cursor';

/** Every place that an offset of a file can be; mostly one, none in comments and free text. */
export function cursorsAt(document: OpenDocument, offset: number): readonly Cursor[] {
  const { lineStarts, source } = document.checked.tree;
  const line = lineAt(lineStarts, offset);
  const [start, end] = [lineStarts[line] ?? 0, lineEndOf(lineStarts, source, line)];
  // The protocol lets a suggestion change its own line only.
  return placesAt(document, treeAround(document, offset), offset)
    .filter(({ replace }) => replace.start >= start)
    .map((cursor) => ({ ...cursor, replace: { start: cursor.replace.start, end: Math.min(cursor.replace.end, end) } }));
}

function placesAt({ kind, syntax }: OpenDocument, tree: SourceTree, offset: number): readonly Cursor[] {
  const { shape } = FORMAT_OF_KIND[kind];
  if (isInComment(tree.comments, offset)) return [];
  const { root } = tree;
  if (root === null) {
    const spot = blockSpot(tree, offset);
    const writing = syntax === 'json' ? 'json' : 'block';
    return cursorsFor(shape, { holders: [], replace: { start: spot.lineStart, end: offset }, writing, column: 0 });
  }
  if (syntax !== 'json') return blockCursors(blockSpot(tree, offset), root, shape, []);
  return root.kind === 'scalar' ? [] : flowCursors({ tree, offset }, root, shape, [], 'json');
}

/**
 * The tree that an offset lies in. A file holds one document, and its reading ends with the first; whoever writes in a
 * second one is helped there too: it is read by itself, with spaces in the place of what stands before it.
 */
function treeAround({ kind, checked }: OpenDocument, offset: number): SourceTree {
  const { tree } = checked;
  const several = tree.problems.findLast((problem) => problem.kind === 'several-documents');
  if (several === undefined || several.end > offset) return tree;
  const mark = Math.max(several.start, tree.text.lastIndexOf('\n---', offset) + 1);
  const before = tree.text.slice(0, mark + 3).replace(/[^\r\n]/gu, ' ');
  const { isKey, isNearKey } = FORMAT_OF_KIND[kind];
  return readSource(before + tree.text.slice(mark + 3), { isKey, isNearKey });
}

/** Comments stand in the order of the text; there may be thousands. */
function isInComment(comments: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  const last = comments[low - 1];
  return last !== undefined && offset <= last.end;
}
