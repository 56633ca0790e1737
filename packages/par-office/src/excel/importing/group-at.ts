import { type CheckedText, foldName, REPORT_FORMAT, type Shape, wayOf } from '@soctrang/par-core/report';
import type { Entry, Node } from '@soctrang/par-core/source';
import type { GroupAt } from './edits';

/** Finds groups of keys in the tree of a report by English keys, places in lists, and ids. */
export function groupsIn({ tree }: CheckedText): GroupAt {
  return (path) => {
    let shape: Shape | undefined = REPORT_FORMAT.shape;
    let node: Node | null | undefined = tree.root;
    for (const step of path) {
      if (shape?.kind === 'either' && node) shape = wayOf(shape, node);
      if (shape === undefined || node == null) return undefined;
      if (shape.kind === 'object' && node.kind === 'mapping') {
        const entry: Entry | undefined = node.entries.find((one) => keyIn(shape, one) === step);
        node = entry?.value;
        shape = shape.fields.get(String(step))?.shape;
      } else if (shape.kind === 'record' && node.kind === 'mapping') {
        node = node.entries.find(({ key }) => key.value.trim() === step)?.value;
        shape = shape.value;
      } else if (shape.kind === 'list' && node.kind === 'sequence' && typeof step === 'number') {
        node = node.items[step]?.value;
        shape = shape.item;
      } else return undefined;
    }
    if (shape?.kind === 'either' && node) shape = wayOf(shape, node);
    if (node?.kind !== 'mapping' || shape === undefined) return undefined;
    const held = shape;
    const nameOf = (entry: Entry): string | undefined =>
      held.kind === 'object' ? keyIn(held, entry) : held.kind === 'record' ? entry.key.value.trim() : undefined;
    return { path, node, nameOf };
  };
}

function keyIn(shape: Shape | undefined, { key }: Entry): string | undefined {
  if (shape?.kind !== 'object') return undefined;
  return (shape.names.get(key.value) ?? shape.names.get(foldName(key.value)))?.key;
}
