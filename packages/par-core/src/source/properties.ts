import { isBlank, MOST_ALIASED_NODES, type Reader, report, skipBlanks } from './reader';
import { charOf } from './text';
import type { Node } from './tree';

/** Tags that say of a scalar what the format says anyway. */
const CORE_TAGS = new Set(['!', '!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq', '!!timestamp']);

/** Reads `&anchor` and `!tag` before a node; returns the anchor's name. */
export function readProperties(r: Reader): string | undefined {
  const { text } = r;
  let anchor: string | undefined;
  for (;;) {
    const first = charOf(text, r.pos);
    if (first !== '&' && first !== '!') return anchor;
    r.bound++;
    const start = r.pos;
    const name = readName(r);
    if (first === '&') anchor = name.slice(1);
    else if (!CORE_TAGS.has(name)) report(r, 'unsupported-tag', start, r.pos, name);
    skipBlanks(r);
  }
}

/** Where the node itself begins, behind its anchor and tag, without reading them. */
export function afterProperties(r: Reader): number {
  const { text } = r;
  let at = r.pos;
  while (charOf(text, at) === '&' || charOf(text, at) === '!') {
    while (at < r.end && !isBlank(text.charCodeAt(at))) at++;
    while (at < r.end && isBlank(text.charCodeAt(at))) at++;
  }
  return at;
}

function readName(r: Reader): string {
  const { text } = r;
  const start = r.pos;
  while (r.pos < r.end && !isBlank(text.charCodeAt(r.pos)) && !',[]{}'.includes(charOf(text, r.pos) as string)) r.pos++;
  r.col += r.pos - start;
  return text.slice(start, r.pos);
}

/** `*name`: the very node it names. What aliases stand for in all is bounded. */
export function readAlias(r: Reader): Node | null {
  r.bound++;
  const start = r.pos;
  const name = readName(r).slice(1);
  const node = r.anchors.get(name);
  if (node === undefined) {
    report(r, 'alias-unknown', start, r.pos, name);
    return null;
  }
  // Said once: what would be multiplied further is left out.
  if (r.aliasedNodes > MOST_ALIASED_NODES) return null;
  r.aliasedNodes += countNodes(node, MOST_ALIASED_NODES);
  if (r.aliasedNodes > MOST_ALIASED_NODES) {
    report(r, 'alias-too-large', start, r.pos, name);
    return null;
  }
  return node;
}

/** Nodes below and with `node`, counted no further than `limit`. */
function countNodes(node: Node | null, limit: number): number {
  let count = 0;
  const waiting: (Node | null)[] = [node];
  while (waiting.length > 0 && count <= limit) {
    const next = waiting.pop() as Node | null;
    count++;
    if (next?.kind === 'mapping') for (const entry of next.entries) waiting.push(entry.value);
    else if (next?.kind === 'sequence') for (const item of next.items) waiting.push(item.value);
  }
  return count;
}
