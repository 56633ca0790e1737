import { lineAt } from '../../source/lines';
import type { Mapping, Node, SourceTree, Span } from '../../source/tree';
import type { TextEdit } from './fix';
import { lineBreak, lineEnd, lineStart, scalarAt, stepsTo } from './place';
import { writeValue } from './write-value';

/**
 * A text where a list is wanted becomes its one item, in brackets: `nơi nhận: [Sở Nội vụ]`; the keys of one item get
 * their dash.
 */
export function asListEdits(tree: SourceTree, place: Span): readonly TextEdit[] {
  const step = stepsTo(tree.root, place).at(-1);
  const held = step?.kind === 'entry' && step.entry.key.start === place.start ? step.entry.value : undefined;
  if (held?.kind === 'mapping') return held.start < place.end ? [] : itemOfKeys(tree, held);
  const edit = itemOfText(tree, place);
  return edit ? [edit] : [];
}

/** A dash before the first key; the lines below it stand two columns deeper. */
function itemOfKeys(tree: SourceTree, held: Mapping): readonly TextEdit[] {
  const { start, end } = held;
  if (held.flow) {
    if (tree.text[end - 1] !== '}') return [];
    return [
      { start, end: start, text: '[' },
      { start: end, end, text: ']' },
    ];
  }
  const edits: TextEdit[] = [{ start, end: start, text: '- ' }];
  const last = lineAt(tree.lineStarts, lineEnd(tree, end));
  for (let line = lineAt(tree.lineStarts, start) + 1; line <= last; line++) {
    const at = tree.lineStarts[line];
    if (at === undefined || at >= end) break;
    if (tree.text.slice(at, lineEnd(tree, at)).trim() !== '') edits.push({ start: at, end: at, text: '  ' });
  }
  return edits;
}

function itemOfText(tree: SourceTree, place: Span): TextEdit | undefined {
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
 * it is, a line with a dash. Empty where an item is no text, or a comment between the items would be lost.
 */
export function asTextEdits(tree: SourceTree, place: Span): readonly TextEdit[] {
  const step = stepsTo(tree.root, place).at(-1);
  if (step?.kind !== 'entry' || step.entry.key.start !== place.start) return [];
  const { key, value } = step.entry;
  if (value?.kind !== 'sequence' || value.flow || tree.syntax === 'json' || value.start < key.end) return [];
  const lines = value.items.map((item) => textOf(item.value));
  const start = lineStart(tree, value.start);
  const colon = tree.text.indexOf(':', key.end);
  const isAlone = start > key.end && colon >= 0 && colon < start && tree.text.slice(start, value.start).trim() === '';
  if (!isAlone || lines.includes(undefined) || tree.comments.some((one) => one.start >= start && one.start < value.end))
    return [];
  const indent = ' '.repeat(step.holder.column + 2);
  const text = lines.map((line) => `${indent}- ${line}`).join(lineBreak(tree));
  return [
    { start: colon + 1, end: colon + 1, text: ' |' },
    { start, end: lineEnd(tree, value.end), text },
  ];
}

/** A text of one line; undefined where it is none. */
function textOf(node: Node | null): string | undefined {
  if (node?.kind !== 'scalar') return undefined;
  const line = node.value.trim();
  return line === '' || /[\r\n]/u.test(line) ? undefined : line;
}
