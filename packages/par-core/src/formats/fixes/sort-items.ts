import { lineAt } from '../../source/lines';
import type { Item, Sequence, SourceTree } from '../../source/tree';
import type { TextEdit } from './fix';
import { isFirstInLine, lineEnd, lineStart } from './place';

/**
 * The items of a list in another order, each with the comments that stand directly above it: one edit for each item that
 * moves. Empty where nothing moves, and where something stands between the items that belongs to none of them.
 *
 * @param order the indexes of the items as they are to stand
 */
export function sortItemsEdits(tree: SourceTree, list: Sequence, order: readonly number[]): readonly TextEdit[] {
  const parts = list.flow ? flowParts(list) : blockParts(tree, list);
  if (parts === undefined || order.length !== parts.length || isSorted(order)) return [];
  const { text } = tree;
  return parts.flatMap((part, index) => {
    const other = parts[order[index] ?? index];
    if (other === undefined || other === part) return [];
    return [{ start: part.start, end: part.end, text: text.slice(other.start, other.end) }];
  });
}

function isSorted(order: readonly number[]): boolean {
  return order.every((one, index) => one === index);
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function flowParts({ items }: Sequence): readonly Part[] | undefined {
  const parts = items.map((item) => ({ start: item.value?.start ?? item.start, end: item.value?.end ?? item.end }));
  const inOrder = items.every(
    (item, index) => item.value !== null && isOwn(item) && (parts[index - 1]?.end ?? -1) < item.start,
  );
  return inOrder ? parts : undefined;
}

/** An alias stands for what is written elsewhere. */
function isOwn({ start, value }: Item): boolean {
  return value === null || value.start >= start;
}

/** Whole lines of items, without the line break of the last line. */
function blockParts(tree: SourceTree, { items }: Sequence): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (const [index, item] of items.entries()) {
    if (!isOwn(item) || hasAnchor(tree, item)) return undefined;
    const before = parts.at(-1);
    const isBehindKey = index === 0 && !isFirstInLine(tree, item.start);
    const start = isBehindKey ? item.start : startWithComments(tree, item, before?.end ?? 0, index === 0);
    const next = items[index + 1];
    const end = endOf(tree, item, next);
    if (isBehindKey || end === undefined || start < (before?.end ?? 0)) return undefined;
    parts.push({ start, end });
  }
  return parts;
}

/** What an anchor names has to stand above the aliases that mean it. */
function hasAnchor({ text }: SourceTree, { start, end }: Item): boolean {
  return /(?:^|\s)[&*]\S/u.test(text.slice(start, end));
}

/** The comments directly above an item go with it; those above the first one belong to the list. */
function startWithComments(tree: SourceTree, item: Item, from: number, isFirst: boolean): number {
  let line = lineAt(tree.lineStarts, item.start);
  let start = lineStart(tree, item.start);
  if (isFirst) line = ownComments(tree, line);
  else {
    while (line > 0 && (tree.lineStarts[line - 1] ?? 0) > from && isComment(tree, line - 1)) line--;
  }
  start = tree.lineStarts[line] ?? start;
  return Math.max(start, from);
}

/** Above the first item, comments at its own indentation are its own. */
function ownComments(tree: SourceTree, first: number): number {
  const column = indentation(tree, first);
  let line = first;
  while (line > 0 && isComment(tree, line - 1) && indentation(tree, line - 1) >= column && column > 0) line--;
  return line;
}

function isComment(tree: SourceTree, line: number): boolean {
  return lineText(tree, line).trimStart().startsWith('#');
}

function indentation(tree: SourceTree, line: number): number {
  return /^ */u.exec(lineText(tree, line))?.[0].length ?? 0;
}

function lineText(tree: SourceTree, line: number): string {
  const start = tree.lineStarts[line] ?? 0;
  return tree.text.slice(start, lineEnd(tree, start));
}

/** Where the last line of an item ends: blank lines and comments behind it go to the next one, or stay. */
function endOf(tree: SourceTree, item: Item, next: Item | undefined): number | undefined {
  const limit = next ? lineStart(tree, next.start) : tree.text.length;
  let end = lineEnd(tree, Math.max(item.end, item.value?.end ?? 0, item.start + 1));
  // A text below a bar may reach as far as the next item.
  while (end > limit || (end > item.start && /\s/u.test(tree.text[end - 1] ?? ''))) end--;
  return end > item.start ? end : undefined;
}
