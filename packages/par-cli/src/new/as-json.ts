import { isNull, type Node, readSource } from '@soctrang/par-core/source';

/** A report in YAML, as the product writes it, in JSON: the same keys in the same order, without the comments. */
export function asJson(yaml: string): string {
  return `${JSON.stringify(plain(readSource(yaml).root), null, 2)}\n`;
}

function plain(node: Node | null): unknown {
  if (node === null || isNull(node)) return null;
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map((item) => plain(item.value));
    case 'mapping':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, plain(value)]));
    default: {
      const unknown: never = node;
      return unknown;
    }
  }
}
