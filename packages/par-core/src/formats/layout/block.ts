import { lineAt, lineEndOf } from '../../source/lines';
import type { Entry, Item, Mapping, Node, Sequence } from '../../source/tree';
import { layFlow } from './flow';
import { type Layout, passTo, put } from './layout';
import { layScalar } from './scalar';

/** Puts a whole YAML file. */
export function layFile(l: Layout): void {
  const { root, text } = l.tree;
  if (root !== null) {
    passTo(l, root.start, 0, 'block');
    layNode(l, root, rootColumn(l, root.start), text.length);
  }
  passTo(l, text.length, 0, 'block');
}

/** Behind `---` on its line the root begins in column 4, and so do the keys below. */
function rootColumn({ tree, pieces }: Layout, start: number): number {
  const last = pieces.at(-1);
  if (last?.kind !== 'mark') return 0;
  return lineEndOf(tree.lineStarts, tree.text, lineAt(tree.lineStarts, last.start)) > start ? 4 : 0;
}

/**
 * @param column where the node stands: two deeper than the key or the dash that holds it
 * @param limit where whatever follows the node begins
 */
function layNode(l: Layout, node: Node, column: number, limit: number): void {
  if (node.kind === 'scalar') layScalar(l, node, column, column);
  else if (node.flow) layFlow(l, node, column);
  else if (node.kind === 'mapping') layMapping(l, node, column, limit);
  else laySequence(l, node, column, limit);
}

function layMapping(l: Layout, { entries, column: from }: Mapping, column: number, limit: number): void {
  const { block: outer } = l;
  l.block = { from, to: column, outer };
  entries.forEach((entry, index) => {
    layEntry(l, entry, column, entries[index + 1]?.start ?? limit);
  });
  l.block = outer;
}

function layEntry(l: Layout, { start, key, value }: Entry, column: number, limit: number): void {
  passTo(l, start, column, 'block');
  passTo(l, key.start, column, 'flow');
  layScalar(l, key, column, column);
  // `: value` lacks its key; the colon begins the line.
  if (key.start === key.end) passTo(l, key.end + 1, column, 'flow');
  layHeld(l, value, key.end, column + 2, limit);
}

function laySequence(l: Layout, { items, column: from }: Sequence, column: number, limit: number): void {
  const { block: outer } = l;
  l.block = { from, to: column, outer };
  items.forEach((item, index) => {
    layItem(l, item, column, items[index + 1]?.start ?? limit);
  });
  l.block = outer;
}

function layItem(l: Layout, { start, value }: Item, column: number, limit: number): void {
  passTo(l, start, column, 'block');
  put(l, 'dash', start + 1, column);
  layHeld(l, value, start + 1, column + 2, limit);
}

/**
 * What a key or a dash holds. An alias is the node it names, which stands further up: it is passed with the
 * colons and anchors, and so is a value that is not there.
 *
 * @param from where the key or the dash ends
 */
function layHeld(l: Layout, value: Node | null, from: number, column: number, limit: number): void {
  if (value === null || value.start < from) {
    passTo(l, limit, column, 'block');
    return;
  }
  passTo(l, value.start, column, 'block');
  layNode(l, value, column, limit);
}
