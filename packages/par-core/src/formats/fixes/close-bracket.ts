import type { Mapping, Node, Sequence, SourceTree, Span } from '../../source/tree';
import type { TextEdit } from './fix';

type Collection = Mapping | Sequence;

/** Closes the bracket that opens at a place, and those around it that ran into the same end. */
export function closeBracketEdit(tree: SourceTree, { start }: Span): TextEdit | undefined {
  const around = collectionsTo(tree.root, start);
  const open = around.at(-1);
  if (open === undefined || open.start !== start) return undefined;
  const at = Math.max(start + 1, contentEnd(open));
  let closers = '';
  for (let index = around.length - 1; index >= 0; index--) {
    const one = around[index] as Collection;
    if (isClosed(tree, one)) break;
    closers += closerOf(tree, one);
  }
  if (closers === '') return undefined;
  // A comma before it would stand too many.
  const comma = /^[ \t]*,/u.exec(tree.text.slice(at, at + 40));
  const end = comma ? at + comma[0].length : at;
  const blank = closers.startsWith('}') && at > start + 1 && tree.syntax === 'yaml' ? ' ' : '';
  return { start: at, end, text: blank + closers };
}

/** The collections in brackets down to the one that opens at an offset, outermost first. */
function collectionsTo(root: Node | null, start: number): readonly Collection[] {
  const found: Collection[] = [];
  let node = root;
  while (node !== null && node.kind !== 'scalar') {
    if (node.start > start) break;
    if (isInBrackets(node)) found.push(node);
    if (node.start === start && isInBrackets(node)) break;
    node = childAt(node, start);
  }
  return found;
}

function isInBrackets(node: Collection): boolean {
  return node.flow;
}

/** The last part that begins at or before an offset and is no scalar. */
function childAt(node: Collection, start: number): Node | null {
  const values =
    node.kind === 'mapping' ? node.entries.map(({ value }) => value) : node.items.map(({ value }) => value);
  return values.findLast((value) => value !== null && value.start >= node.start && value.start <= start) ?? null;
}

/** Where what stands in brackets ends. */
function contentEnd(node: Node): number {
  if (node.kind === 'scalar') return node.end;
  const last = node.kind === 'mapping' ? node.entries.at(-1) : node.items.at(-1);
  if (last === undefined) return node.start + 1;
  const inside = last.value !== null && last.value.start >= last.start ? contentEndOf(last.value) : 0;
  return Math.max(last.end, inside);
}

function contentEndOf(node: Node): number {
  return Math.max(node.end, contentEnd(node));
}

function closerOf({ text }: SourceTree, { start }: Collection): string {
  return text[start] === '{' ? '}' : text[start] === '[' ? ']' : '';
}

function isClosed(tree: SourceTree, node: Collection): boolean {
  return node.end > node.start + 1 && tree.text[node.end - 1] === closerOf(tree, node);
}
