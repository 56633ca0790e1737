import { FORMAT_OF_KIND } from '@soctrang/par-core';
import { lineAt, lineEndOf } from '@soctrang/par-core/source';
import type { OpenDocument } from '../open-document';
import { blockCursors } from './block-cursor';
import { blockSpot } from './block-spot';
import { type Cursor, cursorFor } from './cursor';
import { flowCursors } from './flow-cursor';

/** Every place that an offset of a file can be; mostly one, none in comments and free text. */
export function cursorsAt(document: OpenDocument, offset: number): readonly Cursor[] {
  const { lineStarts, text } = document.checked.tree;
  const line = lineAt(lineStarts, offset);
  const [start, end] = [lineStarts[line] ?? 0, lineEndOf(lineStarts, text, line)];
  // The protocol lets a suggestion change its own line only.
  return placesAt(document, offset)
    .filter(({ replace }) => replace.start >= start)
    .map((cursor) => ({ ...cursor, replace: { start: cursor.replace.start, end: Math.min(cursor.replace.end, end) } }));
}

function placesAt({ kind, syntax, checked }: OpenDocument, offset: number): readonly Cursor[] {
  const { tree } = checked;
  const { shape } = FORMAT_OF_KIND[kind];
  if (tree.comments.some(({ start, end }) => start < offset && offset <= end)) return [];
  const { root } = tree;
  if (root === null) {
    const spot = blockSpot(tree, offset);
    const writing = syntax === 'json' ? 'json' : 'block';
    return [cursorFor(shape, { holders: [], replace: { start: spot.lineStart, end: offset }, writing, column: 0 })];
  }
  if (syntax !== 'json') return blockCursors(blockSpot(tree, offset), root, shape, []);
  return root.kind === 'scalar' ? [] : flowCursors({ tree, offset }, root, shape, [], 'json');
}
