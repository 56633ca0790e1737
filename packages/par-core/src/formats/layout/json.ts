import type { Entry, Item, Mapping, Node, Scalar, Sequence } from '../../source/tree';
import { composed } from './compose';
import { type Layout, passTo, put } from './layout';
import type { Piece } from './piece';

/** Puts a whole JSON file: every key and every item on a line of its own. */
export function layJson(l: Layout): void {
  const { root, text } = l.tree;
  if (root !== null) {
    passTo(l, root.start, 0, 'flow');
    layJsonNode(l, root, 0);
  }
  passTo(l, text.length, 0, 'flow');
}

function layJsonNode(l: Layout, node: Node, indent: number): void {
  passTo(l, node.start, indent, 'flow');
  if (node.kind === 'scalar') layJsonScalar(l, node, indent);
  else layCollection(l, node, indent);
}

function layCollection(l: Layout, node: Mapping | Sequence, indent: number): void {
  const isMapping = node.kind === 'mapping';
  put(l, isMapping ? 'open-mapping' : 'open-sequence', node.start + 1, indent);
  const parts: readonly (Entry | Item)[] = isMapping ? node.entries : node.items;
  for (const part of parts) {
    passTo(l, part.start, indent + 2, 'flow');
    if ('key' in part) layJsonScalar(l, part.key, indent + 2);
    if (part.value !== null) layJsonNode(l, part.value, indent + 2);
  }
  passTo(l, node.end - 1, indent, 'flow');
  put(l, isMapping ? 'close-mapping' : 'close-sequence', node.end, indent);
}

function layJsonScalar(l: Layout, scalar: Scalar, indent: number): void {
  l.at = scalar.start;
  const written = composed(l.tree.text.slice(scalar.start, scalar.end), scalar.style);
  put(l, 'scalar', scalar.end, indent, { text: l.replacements.get(scalar.start) ?? written });
}

/** A line for each key, each item and each closing bracket; brackets with nothing inside stand together. */
export function jsonBreaks(before: Piece, piece: Piece): number {
  const isOpened = before.kind === 'open-mapping' || before.kind === 'open-sequence';
  const isClosing = piece.kind === 'close-mapping' || piece.kind === 'close-sequence';
  if (isOpened) return isClosing ? 0 : 1;
  return before.kind === 'comma' || isClosing ? 1 : 0;
}

/** `"key": value,` */
export function jsonSpacing(before: Piece): number {
  return before.kind === 'colon' ? 1 : 0;
}
