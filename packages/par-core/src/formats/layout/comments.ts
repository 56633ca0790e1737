import { lineAt } from '../../source/lines';
import type { SourceTree } from '../../source/tree';
import type { OpenBlock, Piece } from './piece';

/**
 * Gives every comment that stands alone in a block its column. It goes with the line below it; one that stands deeper
 * than that line goes with the innermost block before it that is not deeper than the comment itself.
 */
export function placeComments(tree: SourceTree, pieces: readonly Piece[]): void {
  let next: Piece | undefined;
  let waiting: Piece[] = [];
  for (let index = pieces.length - 1; index >= -1; index--) {
    const piece = pieces[index];
    if (piece?.kind === 'comment' && piece.indent < 0) {
      waiting.push(piece);
      continue;
    }
    for (const comment of waiting) place(tree, comment, piece?.block, next);
    waiting = [];
    next = piece;
  }
}

function place(tree: SourceTree, comment: Piece, before: OpenBlock | undefined, next: Piece | undefined): void {
  const column = columnOf(tree, comment.start);
  const below = next === undefined ? 0 : columnOf(tree, next.start);
  let block = before;
  while (block !== undefined && block.from > column) block = block.outer;
  comment.indent = block !== undefined && block.from > below && column > below ? block.to : (next?.indent ?? 0);
}

/** A tab counts for two columns. */
function columnOf({ text, lineStarts }: SourceTree, offset: number): number {
  const start = lineStarts[lineAt(lineStarts, offset)] as number;
  let column = 0;
  for (let at = start; at < offset; at++) column += text[at] === '\t' ? 2 : 1;
  return column;
}
