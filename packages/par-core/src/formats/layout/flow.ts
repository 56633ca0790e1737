import type { Entry, Item, Mapping, Node, Sequence } from '../../source/tree';
import { type Layout, passTo, put } from './layout';
import { layScalar } from './scalar';

/**
 * Puts what stands in brackets. Lines break where their author broke them; a line inside stands two columns deeper
 * than its bracket, a closing bracket as deep as the opening one.
 *
 * @param indent column of the collection: deeper than the key or the dash that holds it
 */
export function layFlow(l: Layout, node: Mapping | Sequence, indent: number): void {
  const isMapping = node.kind === 'mapping';
  // `[a: b]` holds a mapping without braces.
  const isBracketed = l.tree.text[node.start] === (isMapping ? '{' : '[');
  const inside = isBracketed ? indent + 2 : indent;
  l.at = node.start;
  if (isBracketed) put(l, isMapping ? 'open-mapping' : 'open-sequence', node.start + 1, indent);
  if (isMapping) for (const entry of node.entries) layFlowEntry(l, entry, inside);
  else for (const item of node.items) layFlowItem(l, item, inside);
  if (!isBracketed) return;
  passTo(l, node.end - 1, inside, 'flow');
  put(l, isMapping ? 'close-mapping' : 'close-sequence', node.end, indent);
}

function layFlowEntry(l: Layout, entry: Entry, indent: number): void {
  const { key, value } = entry;
  passTo(l, key.start, indent, 'flow');
  layScalar(l, key, indent, indent + 2);
  // An alias is the node it names, which stands further up; it is passed like a comma.
  if (value !== null && value.start >= key.end) layFlowValue(l, value, indent);
}

function layFlowItem(l: Layout, item: Item, indent: number): void {
  if (item.value !== null && item.value.start >= item.start) layFlowValue(l, item.value, indent);
}

function layFlowValue(l: Layout, node: Node, indent: number): void {
  passTo(l, node.start, indent, 'flow');
  if (node.kind === 'scalar') layScalar(l, node, indent, indent + 2);
  else layFlow(l, node, indent);
}
