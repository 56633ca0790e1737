import type { Node, SourceTree, Span } from '../../source/tree';
import type { TextEdit } from './fix';
import { lineBreak, lineEnd, scalarAt, stepsTo } from './place';
import { writeValue } from './write-value';

/** A text where a list is wanted becomes its one item, in brackets: `nơi nhận: [Sở Nội vụ]`. */
export function asListEdit(tree: SourceTree, place: Span): TextEdit | undefined {
  const { scalar } = scalarAt(tree.root, place) ?? {};
  if (scalar === undefined || scalar.style === 'literal' || scalar.style === 'folded') return undefined;
  const { syntax, text } = tree;
  const { start, end } = place;
  if (text.slice(start, end).includes('\n')) return undefined;
  const item =
    syntax === 'json' ? text.slice(start, end) : writeValue(scalar.value, { syntax, style: scalar.style, flow: true });
  return { start, end, text: `[${item}]` };
}

/**
 * A list of texts where one text is wanted becomes that text below a `|`, an item to a line: `- Đã ban hành` stays what
 * it is, a line with a dash. Undefined where an item is no text, or a comment would be lost.
 */
export function asTextEdit(tree: SourceTree, place: Span): TextEdit | undefined {
  const step = stepsTo(tree.root, place).at(-1);
  if (step?.kind !== 'entry' || step.entry.key.start !== place.start) return undefined;
  const { key, value } = step.entry;
  if (value?.kind !== 'sequence' || tree.syntax === 'json' || value.start < key.end || step.holder.flow)
    return undefined;
  if (tree.comments.some(({ start }) => start > key.end && start < value.end)) return undefined;
  const lines = value.items.map((item) => textOf(item.value));
  const end = value.flow ? value.end : lineEnd(tree, value.end);
  if (lines.includes(undefined) || tree.text.slice(value.end, end).trim() !== '') return undefined;
  const indent = lineBreak(tree) + ' '.repeat(step.holder.column + 2);
  const colon = tree.text.indexOf(':', key.end);
  if (colon < 0 || colon > value.start) return undefined;
  return { start: colon + 1, end, text: ` |${lines.map((line) => `${indent}- ${line}`).join('')}` };
}

/** A text of one line; undefined where it is none. */
function textOf(node: Node | null): string | undefined {
  if (node?.kind !== 'scalar') return undefined;
  const line = node.value.trim();
  return line === '' || /[\r\n]/u.test(line) ? undefined : line;
}
